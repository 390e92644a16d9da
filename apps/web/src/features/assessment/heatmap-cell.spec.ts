import { statementPlaceName } from '../../ui/model-places';
import { cellName, heatmapCell } from './heatmap-cell';

const place = statementPlaceName('Vision and strategy', 1);
const statement = { state: 'waiting', applicable: true, settlement: null, proposal: null, evidenceCount: 0 } as const;

test('the name of a settled cell says place, level and how it was settled', () => {
  const settled = { ...statement, state: 'settled', settlement: { level: 5, kind: 'consensus' } } as const;
  expect(cellName(place, settled)).toBe('Vision and strategy, statement 2: level 5, settled by consensus');
  expect(heatmapCell(settled)).toMatchObject({ mark: '5', level: 5 });
});

test('a proposed level is not shown as if it were settled', () => {
  const proposed = { ...statement, proposal: { level: 4 } };
  expect(heatmapCell(proposed)).toMatchObject({ kind: 'proposed', mark: '4', level: null });
  expect(cellName(place, proposed)).toBe('Vision and strategy, statement 2: level 4 proposed, not judged yet');
});

test('while votes are open the cell shows no level, not even the proposed one', () => {
  expect(heatmapCell({ ...statement, state: 'open', proposal: { level: 4 } })).toEqual({ kind: 'open', mark: '○', level: null, words: 'open for votes' });
});

test('a statement that does not apply is never shown with a level', () => {
  expect(heatmapCell({ ...statement, applicable: false, state: 'notApplicable', proposal: { level: 4 } }).mark).toBe('–');
});

test('every state has a mark and words of its own', () => {
  const cells = [
    statement,
    { ...statement, state: 'open' },
    { ...statement, state: 'revealed' },
    { ...statement, state: 'notApplicable', applicable: false },
  ] as const;
  const looks = cells.map(heatmapCell);
  expect(new Set(looks.map(({ mark }) => mark)).size).toBe(cells.length);
  expect(new Set(looks.map(({ words }) => words)).size).toBe(cells.length);
});
