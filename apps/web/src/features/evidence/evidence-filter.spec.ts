import { matches, mineFirst } from './evidence-filter';

const ana = { personId: 'ana', name: 'Ana' };
const plain = { id: 'plain', areaId: 'data', applicable: true, evidenceCount: 0, proposal: null, assignedTo: null };
const mine = { ...plain, id: 'mine', assignedTo: ana, evidenceCount: 2, proposal: { level: 4, withoutProof: false, stale: false } };
const flagged = { ...plain, id: 'flagged', areaId: 'ict', proposal: { level: 5, withoutProof: true, stale: false } };
const excluded = { ...plain, id: 'excluded', applicable: false };
const everything = [plain, flagged, mine, excluded];
const shown = (show: Parameters<typeof matches>[0]['show'], areaId = '') => everything.filter((one) => matches({ show, areaId }, one, 'ana')).map(({ id }) => id);

test('a person sees their own statements first, the rest in the order of the model', () => {
  expect(mineFirst(everything, 'ana').map(({ id }) => id)).toEqual(['mine', 'plain', 'flagged', 'excluded']);
});

test('each choice shows what it says', () => {
  expect(shown('all')).toEqual(['plain', 'flagged', 'mine', 'excluded']);
  expect(shown('mine')).toEqual(['mine']);
  expect(shown('without-level')).toEqual(['plain']);
  expect(shown('without-proof')).toEqual(['plain', 'flagged']);
  expect(shown('flagged')).toEqual(['flagged']);
});

test('the area narrows every choice', () => {
  expect(shown('without-proof', 'ict')).toEqual(['flagged']);
});

test('nobody signed in has no statements of their own, not those assigned to nobody', () => {
  expect(matches({ show: 'mine', areaId: '' }, plain, null)).toBe(false);
});
