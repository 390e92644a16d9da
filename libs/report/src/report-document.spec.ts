import { buildSnapshot } from './build-snapshot';
import type { DocumentBlock, DocumentSection } from './document';
import { minoritySection } from './minority-section';
import { reportDocument } from './report-document';
import { sampleReport } from './sample-report.fixture';
import { snapshotHash } from './snapshot-text';

const snapshot = buildSnapshot(sampleReport());
const report = reportDocument(snapshot);
const section = (id: string): DocumentSection => {
  const found = report.sections.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
};
const ofKind = <K extends DocumentBlock['kind']>({ blocks }: DocumentSection, kind: K) => blocks.filter((block): block is Extract<DocumentBlock, { kind: K }> => block.kind === kind);

it('has its sections in the order in which a council reads', () => {
  expect(report.sections.map(({ id }) => id)).toEqual(['summary', 'leadership-governance', 'partnership-citizens', 'use-of-data', 'ict-infrastructure', 'targets', 'roadmap', 'minority', 'method']);
});

it('shows city, day, overall figure and hash on the cover', () => {
  expect(report.cover).toMatchObject({ city: 'Žilina', figure: (snapshot.rollUp.overall.mean ?? 0).toFixed(1) });
  expect(report.cover.facts).toContainEqual({ name: 'Date', value: '20 November 2026' });
  expect(report.cover.facts).toContainEqual({ name: 'Report hash', value: snapshotHash(snapshot) });
});

it('prints every statement once with its settled level', () => {
  const rows = snapshot.model.areas.flatMap(({ id }) => ofKind(section(id), 'table')).flatMap(({ rows: all }) => all);
  expect(rows.map(({ cells }) => cells[0])).toEqual(snapshot.statements.map(({ text }) => text));
  expect(rows.map(({ cells }) => cells[1])).toEqual(snapshot.statements.map(({ level, state }) => ({ text: state === 'not-applicable' ? 'n/a' : level === null ? '–' : String(level), level })));
});

it('shows all hundred statements at a glance in one chart', () => {
  const [radar, map] = ofKind(section('summary'), 'chart');
  expect(radar?.svg).toContain('Target');
  for (const { text } of snapshot.statements) expect(map?.description).not.toContain(text);
  // A cell a statement, eight levels and two marks in the legend.
  expect(map?.svg.match(/<rect/g)).toHaveLength(110);
});

it('has columns that fill a table, and a cell for each', () => {
  for (const { columns, rows } of report.sections.flatMap((one) => ofKind(one, 'table'))) {
    expect(columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  }
});

it('shows each factor of a proposed priority', () => {
  const [table] = ofKind(section('targets'), 'table');
  expect(table?.rows).toHaveLength(20);
  expect(table?.rows[0]?.notes[0]).toBe('Proposed: high (gap 1.6 × importance 1.25 × peers 1 × dissent 1.1).');
  expect(table?.rows[19]?.cells[4]).toBe('not set');
});

it('names what an action waits for and leaves dropped ones out of the timeline', () => {
  const roadmap = section('roadmap');
  expect(ofKind(roadmap, 'table')[0]?.rows.find(({ cells }) => cells[0] === 'One sign-in for all city services')?.notes).toContain('After: Open data office and catalogue.');
  expect(ofKind(roadmap, 'chart')[0]?.svg).not.toContain('Paper map of the sensors');
});

it('prints why a statement does not apply', () => {
  const table = ofKind(section('method'), 'table').find(({ columns }) => columns[1]?.title === 'Reason');
  expect(table?.rows).toEqual([{ cells: [snapshot.notApplicable[0]?.text, 'The region, not the city, runs this service.'], notes: [] }]);
});

it('stands without figures, targets, actions or votes', () => {
  const bare = reportDocument(buildSnapshot(sampleReport({ statements: [], targets: [], actions: [], panel: [], plan: [] })));
  expect(bare.cover).toMatchObject({ figure: '–', mean: null, meaning: 'Incomplete: there is no overall figure yet.' });
  expect(JSON.stringify(bare)).not.toMatch(/NaN|undefined|Infinity/);
});

it('is the same document for the same snapshot', () => {
  expect(reportDocument(buildSnapshot(sampleReport()))).toEqual(report);
});

it('names the rule by its hash beside the minority report, also when nothing is left unresolved', () => {
  for (const minority of [snapshot.minority, []]) {
    const text = ofKind(minoritySection({ ...snapshot, minority }), 'paragraph').map((block) => block.text).join(' ');
    expect(text).toContain(`“${snapshot.rule.name}”`);
    expect(text).toContain(snapshot.rule.hash);
  }
});
