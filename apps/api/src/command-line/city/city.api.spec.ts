import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestApp, type TestApp } from '../../../test/test-app';
import { aPerson } from '../../../test/world';
import { check } from '../check/check';
import { asOwner } from '../database/owner';
import { Archive } from '../archive/archive';
import { beginDemonstration } from '../demonstration/begin-demonstration';
import { emptyInstallation, publishedCity, surroundings, type Place, type World } from '../installation.fixture';
import { exportCity } from './export-city';
import { importCity } from './import-city';
import { listCities } from './list-cities';

const READ = `query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { phase report { hash snapshot } statements { statementId votesCast settlement { level } evidence { id sha256 downloadPath } } } }`;

interface Seen {
  readonly assessment: {
    phase: string;
    report: { hash: string; snapshot: string };
    statements: { statementId: string; votesCast: number; settlement: { level: number }; evidence: { id: string; sha256: string; downloadPath: string }[] }[];
  };
}

describe('a city that moves', () => {
  let app: TestApp;
  let there: TestApp;
  let world: World;
  let other: World;
  let folder: string;
  let file: string;
  let places: Place[] = [];
  const here = () => surroundings(app.config.databaseUrl, app.config.dataDir);
  const destination = () => surroundings(there.config.databaseUrl, there.config.dataDir);
  const elsewhere = async () => {
    const place = await emptyInstallation();
    places.push(place);
    return place;
  };
  const rows = (place: { ownerUrl: string }, sql: string) => asOwner(place.ownerUrl, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);

  beforeAll(async () => {
    app = await createTestApp();
    there = await createTestApp();
    world = await publishedCity(app, 'Žilina');
    other = await publishedCity(app, 'Elsewhere');
    folder = mkdtempSync(join(tmpdir(), 'citymark-city-'));
    await exportCity(here(), world.cityId, folder);
    file = join(folder, `city-${world.cityId}.tar`);
  });
  afterEach(async () => {
    for (const place of places) await place.remove();
    places = [];
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await app.close();
    await there.close();
  });

  test('is listed by name and counts, without a level', async () => {
    const place = here();
    await listCities(place);
    expect(place.terminal.said).toEqual([
      expect.stringMatching(/Elsewhere \(NL\) {2}7 members, 1 assessments, 1 reports, 2 proof files/),
      expect.stringMatching(new RegExp(`^${world.cityId}  Žilina \\(NL\\)  7 members, 1 assessments, 1 reports, 2 proof files$`)),
      '2 cities.',
    ]);
  });

  test('takes along nothing of another city, no password and no consent to the benchmark', async () => {
    await Archive.reading(file, 'citymark-city', async (archive) => {
      expect(archive.manifest.tables.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['contribution']));
      expect(archive.manifest.tables.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['person']));
      expect(archive.membersOf('files')).toHaveLength(2);
      expect(archive.membersOf('reports')).toHaveLength(1);
      expect((await archive.read('README.txt')).toString('utf8')).toMatch(/^One city, as Citymark held it\.[\s\S]*reports\/<id>\.json/);
      for (const note of archive.manifest.tables) {
        for await (const lines of archive.linesOf(note)) for (const line of lines) expect((JSON.parse(line) as { city_id: string }).city_id).toBe(world.cityId);
      }
      const people = JSON.parse((await archive.read('people.json')).toString('utf8')) as object[];
      expect(people).toHaveLength(7);
      for (const person of people) expect(Object.keys(person).sort()).toEqual(['email', 'id', 'name']);
    });
    expect(readFileSync(file).includes(other.cityId)).toBe(false);
  });

  test('has the same report hash, votes, proof and audit record where it arrives, and its leader signs in there', async () => {
    // Somebody there has the leader's address already, under another id.
    const leader = await aPerson(there, world.leaderEmail);
    await importCity(destination(), file);
    await check(destination());
    const { assessment } = await leader.expect<Seen>(READ, { cityId: world.cityId, id: world.assessmentId });
    expect(assessment).toMatchObject({ phase: 'published', report: { hash: world.reportHash } });
    expect(assessment.statements).toHaveLength(100);
    expect(assessment.statements.every(({ votesCast }) => votesCast === 5)).toBe(true);
    const proof = assessment.statements.flatMap(({ evidence }) => evidence);
    expect(proof.map(({ sha256 }) => sha256).sort()).toEqual([...world.files].sort());
    for (const { downloadPath } of proof) expect((await leader.fetch(downloadPath)).status).toBe(200);
    const chain = 'select city_id, seq, actor_id, kind, body, hash from audit_event where city_id = $1 order by seq';
    expect(await there.sql(chain, [world.cityId])).toEqual(await app.sql(chain, [world.cityId]));
    expect(await there.sql("select kind from installation_event where kind = 'city.imported'")).toHaveLength(1);
    // What is done next continues the record.
    await leader.mutate('updateCity', { requestId: randomUUID(), cityId: world.cityId, name: 'Žilina', population: 80_000 }, '... on City { id }');
    await check(destination());
  });

  test('does not arrive twice', async () => {
    const before = await there.sql('select count(*) from vote');
    await expect(importCity(destination(), file)).rejects.toThrow(/Žilina .* is in this installation already; nothing was changed/);
    expect(await there.sql('select count(*) from vote')).toEqual(before);
    await check(destination());
  });

  test('keeps the ids of its people where they are free, and takes new ones where they are not', async () => {
    const place = await elsewhere();
    const [leader] = await app.sql<{ id: string }>('select id from person where email = $1', [world.leaderEmail]);
    await rows(place, `insert into person (id, email, name) values ('${leader?.id ?? ''}', 'somebody-else@example.org', 'Somebody Else')`);
    await importCity(place, file);
    await check(place);
    const ids = async (from: { ownerUrl: string }, by: string) => (await rows(from, `select ${by} from member where city_id = '${world.cityId}' order by email`)).map((row) => row[by]);
    const was = await ids(here(), 'person_id');
    const now = await ids(place, 'person_id');
    expect(now.filter((id) => !was.includes(id))).toHaveLength(1);
    expect(now).not.toContain(leader?.id);
    expect(await ids(place, 'email')).toEqual(await ids(here(), 'email'));
    expect(await rows(place, `select 1 from city c join person p on p.id = c.founded_by where p.email = '${world.leaderEmail}'`)).toHaveLength(1);
    expect(await rows(place, 'select 1 from person_password')).toEqual([]);
  });

  test('can go back into the city list of a third installation from the second', async () => {
    const again = join(folder, 'again.tar');
    await exportCity(destination(), world.cityId, again);
    const place = await elsewhere();
    await importCity(place, again);
    expect(await rows(place, 'select hash from report')).toEqual([{ hash: world.reportHash }]);
    await check(place);
  });

  test('is refused when a byte of the archive was changed, and nothing is written', async () => {
    const place = await elsewhere();
    const whole = readFileSync(file);
    for (let part = 0; part < 12; part++) {
      const damaged = Buffer.from(whole);
      const at = Math.floor(((part + 0.5) * whole.length) / 12);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 0x01, at);
      writeFileSync(join(folder, 'damaged.tar'), damaged);
      await expect(importCity(place, join(folder, 'damaged.tar'))).rejects.toThrow(/not as it was written/);
    }
    expect(await rows(place, 'select 1 from city')).toEqual([]);
    expect(readdirSync(place.dataDir)).toEqual([]);
  });

  test('is not brought into a demonstration', async () => {
    const place = await elsewhere();
    await beginDemonstration(place);
    await expect(importCity(place, file)).rejects.toThrow(/is a demonstration, in which anybody can be anybody/);
    expect(await rows(place, 'select 1 from city')).toEqual([]);
  });

  test('is refused where its model pack means something else, and nothing is written', async () => {
    const place = await elsewhere();
    await rows(place, `alter table model_pack disable trigger user; update model_pack set hash = '${'0'.repeat(64)}'`);
    await expect(importCity(place, file)).rejects.toThrow(/There is another model pack .* here/);
    expect(await rows(place, 'select 1 from person')).toEqual([]);
    expect(existsSync(join(place.dataDir, 'files', world.cityId))).toBe(false);
  });

  test.each([
    ['no id', 'Žilina', /is not the id of a city/],
    ['the id of nothing', randomUUID(), /There is no city with the id/],
  ])('cannot be exported by %s', async (_what, id, sentence) => {
    await expect(exportCity(here(), id, join(folder, 'nothing.tar'))).rejects.toThrow(sentence);
    expect(existsSync(join(folder, 'nothing.tar'))).toBe(false);
  });
});
