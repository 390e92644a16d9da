import { reportDocument, snapshotHash } from '@citymark/report';
import { pdfDefinition } from './pdf-definition';
import { missingFrom, pdfText } from './pdf-text.fixture';
import { printPdf } from './print-pdf';
import { aSnapshot } from './snapshot.fixture';

const snapshot = aSnapshot();

describe('the PDF of a report', () => {
  let pdf: Buffer;
  let text: string;
  beforeAll(async () => {
    pdf = await printPdf(snapshot);
    text = pdfText(pdf);
  });

  test('is a PDF of A4 pages with numbers and metadata', () => {
    const raw = pdf.toString('latin1');
    expect(raw.startsWith('%PDF-1.7')).toBe(true);
    expect(raw).toContain('/MediaBox [0 0 595.28 841.89]');
    expect(raw).toContain('D:20261120000000Z');
    const pages = raw.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(10);
    expect(missingFrom(text, [`${pages} / ${pages}`])).toEqual([]);
  });

  test('prints city, overall figure, hash and sentences of the snapshot, accents included', () => {
    const { mean } = snapshot.rollUp.overall;
    if (mean === null) throw new Error('the sample is incomplete');
    expect(missingFrom(text, ['Žilina', snapshotHash(snapshot), mean.toFixed(1), ...snapshot.sentences])).toEqual([]);
  });

  test('prints every statement, every minority sentence, every public proof and every action', () => {
    expect(missingFrom(text, snapshot.statements.map((entry) => entry.text))).toEqual([]);
    expect(missingFrom(text, snapshot.minority.flatMap(({ sentences }) => sentences))).toEqual([]);
    expect(missingFrom(text, snapshot.statements.flatMap(({ publicProofs }) => publicProofs.map(({ title }) => title)))).toEqual([]);
    expect(missingFrom(text, snapshot.actions.flatMap(({ name, owner, partners }) => [name, owner, partners]))).toEqual([]);
  });

  test('does not print what the snapshot does not say', () => {
    expect(missingFrom(text, ['Bratislava'])).toEqual(['Bratislava']);
  });

  test('is the same file for the same snapshot, and another for another', async () => {
    expect((await printPdf(aSnapshot())).equals(pdf)).toBe(true);
    expect((await printPdf(aSnapshot((input) => ({ ...input, day: '2026-11-21' })))).equals(pdf)).toBe(false);
  });

  test('reaches neither the network nor a file, whatever people wrote', async () => {
    const asked = jest.spyOn(globalThis, 'fetch');
    const spell = '<img src="file:///etc/passwd"> [x](http://example.org/x.png) {"image":"/etc/passwd"}';
    const hostile = aSnapshot((input) => ({ ...input, city: { ...input.city, name: spell }, actions: input.actions.map((action) => ({ ...action, name: spell, owner: spell, partners: spell })) }));
    const printed = await printPdf(hostile);
    expect(missingFrom(pdfText(printed), [spell])).toEqual([]);
    expect(asked).not.toHaveBeenCalled();
    expect(printed.toString('latin1')).not.toContain('/Subtype /Image');
    expect(JSON.stringify(pdfDefinition(reportDocument(hostile)).content)).not.toMatch(/"(image|attachment|link)":/);
  });
});
