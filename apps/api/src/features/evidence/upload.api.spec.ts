import { createHash } from 'node:crypto';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTestApp, type TestApp } from '../../../test/test-app';
import { aCity, type CityOfTest } from '../../../test/world';
import { collecting, GIF_WITH_SCRIPT, PDF, PNG, upload, UP_TO_EVIDENCE } from './evidence.fixture';
import { attachment, cleanFileName } from './file-name';
import { SweepFiles } from './sweep-files';

describe('an upload', () => {
  let app: TestApp;
  let city: Awaited<ReturnType<typeof collecting>>;
  let other: CityOfTest;
  const uploads = () => app.sql('select * from upload');
  const send = (name: string, content: Buffer | string, headers = {}) => upload(city.leader, city.cityId, name, content, headers);

  beforeAll(async () => {
    app = await createTestApp({ features: UP_TO_EVIDENCE });
    city = await collecting(app, { evidencers: 1, stakeholders: 1, observers: 1 });
    other = await aCity(app, { evidencers: 0 });
  });
  afterAll(() => app.close());

  test.each([
    ['a program that is called a pdf', 'plan.pdf', Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000', 'latin1'), 'file-content'],
    ['a page that is called a pdf', 'plan.pdf', '<!doctype html><script>alert(1)</script>', 'file-content'],
    ['a page', 'plan.html', '<h1>hello</h1>', 'file-kind'],
    ['a page that is called a text', 'plan.txt', ' <html><script>alert(1)</script>', 'file-content'],
    ['a drawing with a script', 'logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'file-kind'],
    ['a drawing that is called a png', 'logo.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'file-content'],
    ['a picture that is a script too', 'logo.png', GIF_WITH_SCRIPT, 'file-content'],
    ['a picture under another picture’s name', 'logo.jpg', PNG, 'file-content'],
    ['an archive', 'all.zip', Buffer.from('PK\u0005\u0006' + '\u0000'.repeat(18), 'latin1'), 'file-kind'],
    ['an archive that is called a document', 'plan.docx', Buffer.from('PK\u0005\u0006' + '\u0000'.repeat(18), 'latin1'), 'file-content'],
    ['a text that is not UTF-8', 'names.csv', Buffer.from('name\nZ\u00fcrich\n', 'latin1'), 'file-text'],
    ['a text with a zero byte', 'names.csv', 'name\u0000\n', 'file-text'],
    ['a file whose name has no ending', 'README', 'hello', 'file-kind'],
    ['an empty file', 'plan.pdf', '', 'file-empty'],
  ])('of %s is refused with a sentence, and nothing is kept', async (_, name, content, code) => {
    const { status, body } = await send(name, content);
    expect({ status, code: body.code }).toEqual({ status: 422, code });
    expect(body.sentence).toMatch(/^[A-Z].*\.$/);
    expect(await uploads()).toEqual([]);
    expect(await readdir(join(app.config.dataDir, 'files')).catch(() => [])).toEqual([]);
    expect(await readdir(SweepFiles.incomingOf(app.config))).toEqual([]);
  });

  test('of more than 10 MB is refused', async () => {
    const { status, body } = await send('big.pdf', Buffer.concat([PDF, Buffer.alloc(10 * 2 ** 20)]));
    expect({ status, sentence: body.sentence }).toEqual({ status: 413, sentence: 'The file is larger than 10 MB.' });
    expect(await uploads()).toEqual([]);
    expect(await readdir(SweepFiles.incomingOf(app.config))).toEqual([]);
  });

  test('is refused to an observer, to a stranger, to somebody signed out, and without the header that other sites cannot send', async () => {
    const statuses = [
      await upload(city.observers[0] ?? city.leader, city.cityId, 'plan.pdf', PDF),
      await upload(other.leader, city.cityId, 'plan.pdf', PDF),
      await upload(app.client(), city.cityId, 'plan.pdf', PDF),
    ].map(({ status }) => status);
    expect(statuses).toEqual([403, 404, 401]);
    expect((await send('plan.pdf', PDF, { 'x-citymark': '' })).status).toBeGreaterThanOrEqual(400);
    expect(await uploads()).toEqual([]);
  });

  test('is stored under its content, with a clean name', async () => {
    const { status, body } = await send('../../etc/\u202eplan\u200b 2026.PDF', PDF);
    const sha256 = createHash('sha256').update(PDF).digest('hex');
    expect(status).toBe(201);
    expect(body).toEqual({ uploadId: expect.any(String), fileName: 'plan 2026.PDF', mediaType: 'application/pdf', size: PDF.length, sha256 });
    expect(await readdir(join(app.config.dataDir, 'files', city.cityId))).toEqual([sha256]);
    expect((await send('names.csv', '\ufeffname;town\nZoë;Zürich\n')).body.mediaType).toBe('text/csv; charset=utf-8');
    expect((await send('mark.png', PNG)).status).toBe(201);
  });

  test('comes back to those who may see the proof only, as an attachment that runs nowhere', async () => {
    const { body } = await send('Verkehrsplan – Zürich "2026".pdf', PDF);
    const proof = { statementIds: [city.statementIds[0]], kind: 'file', title: 'Plan', uploadId: body.uploadId, visibility: 'city' };
    const selection = '... on Evidence { id downloadPath fileName size expired counter }';
    const { id, downloadPath } = await city.leader.mutate<{ id: string; downloadPath: string }>('addEvidence', city.input(proof), selection);
    expect(downloadPath).toBe(`/files/${city.cityId}/${id}`);
    const given = await city.evidencers[0]?.fetch(downloadPath);
    expect(given?.status).toBe(200);
    expect(Buffer.from((await given?.arrayBuffer()) ?? new ArrayBuffer(0)).equals(PDF)).toBe(true);
    const header = (name: string) => given?.headers.get(name);
    expect([header('content-type'), header('x-content-type-options'), header('content-security-policy')]).toEqual(['application/pdf', 'nosniff', "sandbox; default-src 'none'"]);
    expect(header('content-disposition')).toBe(`attachment; filename="Verkehrsplan _ Z_rich _2026_.pdf"; filename*=UTF-8''Verkehrsplan%20%E2%80%93%20Z%C3%BCrich%20%222026%22.pdf`);

    const absent = await city.leader.fetch(`/files/${city.cityId}/${city.cityId}`);
    const told = await absent.text();
    for (const person of [city.stakeholders[0] ?? city.leader, other.leader]) {
      const hidden = await person.fetch(downloadPath);
      expect([hidden.status, await hidden.text()]).toEqual([404, told]);
    }
    expect((await app.client().fetch(downloadPath)).status).toBe(401);
    await city.leader.mutate('withdrawEvidence', city.input({ id }), '... on Evidence { id }');
    expect((await city.leader.fetch(downloadPath)).status).toBe(404);
  });

  test('of somebody else cannot be taken as one’s own proof', async () => {
    const { body } = await send('plan.pdf', PDF);
    const input = city.input({ statementIds: [city.statementIds[0]], kind: 'file', title: 'Plan', uploadId: body.uploadId, visibility: 'panel' });
    const query = 'mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { ... on Refusal { code } } }';
    expect(await city.evidencers[0]?.expect(query, { input })).toEqual({ addEvidence: { code: 'upload-unknown' } });
  });

  test('that a crash left half done is swept at the next start; what a row names, and what is young, stays', async () => {
    const folder = join(app.config.dataDir, 'files', city.cityId);
    const named = (await readdir(folder)).sort();
    await mkdir(SweepFiles.incomingOf(app.config), { recursive: true });
    const old = [join(folder, 'a'.repeat(64)), join(folder, '.half.part'), join(SweepFiles.incomingOf(app.config), 'half')];
    for (const path of old) await writeFile(path, 'x');
    const hoursAgo = new Date('2020-01-01T00:00:00Z');
    for (const path of [...old, ...named.map((name) => join(folder, name))]) await utimes(path, hoursAgo, hoursAgo);
    await writeFile(join(folder, 'b'.repeat(64)), 'x');
    expect(await app.get(SweepFiles).sweep()).toBe(3);
    expect((await readdir(folder)).sort()).toEqual([...named, 'b'.repeat(64)].sort());
  });
});

describe('a file name', () => {
  test.each([
    ['C:\\Users\\me\\plan.pdf', 'plan.pdf'],
    ['..\u200b/.htaccess', 'htaccess'],
    ['\u0000\u202e', 'file'],
    ['pl\u0007an\n.pdf', 'plan.pdf'],
    [`${'ä'.repeat(300)}.pdf`, `${'ä'.repeat(196)}.pdf`],
  ])('%j becomes %j', (given, clean) => {
    expect(cleanFileName(given)).toBe(clean);
  });

  test('cannot break out of its header', () => {
    expect(attachment('a";\r\nx: y.pdf')).toBe(`attachment; filename="a____x: y.pdf"; filename*=UTF-8''a%22%3B%0D%0Ax%3A%20y.pdf`);
  });
});
