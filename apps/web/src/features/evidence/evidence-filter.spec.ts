import { groupByWork, matches, nextToDo, type EvidenceFilter } from './evidence-filter';

const ana = { personId: 'ana', name: 'Ana' };
const plain = { statementId: 'plain', areaId: 'data', applicable: true, evidenceCount: 0, proposal: null, assignedTo: null };
const done = { ...plain, statementId: 'done', assignedTo: ana, evidenceCount: 2, proposal: { level: 4, withoutProof: false, stale: false } };
const flagged = { ...plain, statementId: 'flagged', areaId: 'ict', proposal: { level: 5, withoutProof: true, stale: false } };
const stale = { ...plain, statementId: 'stale', assignedTo: ana, evidenceCount: 1, proposal: { level: 2, withoutProof: false, stale: true } };
const excluded = { ...plain, statementId: 'excluded', applicable: false };
const everything = [done, plain, flagged, stale, excluded];
const shown = (filter: Partial<EvidenceFilter>, personId: string | null = 'ana') =>
  everything.filter((one) => matches({ whose: 'all', state: 'any', areaId: '', ...filter }, one, personId)).map(({ statementId }) => statementId);

test('each choice shows what it says', () => {
  expect(shown({})).toEqual(['done', 'plain', 'flagged', 'stale', 'excluded']);
  expect(shown({ whose: 'mine' })).toEqual(['done', 'stale']);
  expect(shown({ state: 'to-do' })).toEqual(['plain']);
  expect(shown({ state: 'proposed' })).toEqual(['done', 'flagged', 'stale']);
  expect(shown({ state: 'without-proof' })).toEqual(['plain', 'flagged']);
  expect(shown({ state: 'flagged' })).toEqual(['flagged']);
  expect(shown({ state: 'stale' })).toEqual(['stale']);
});

test('area and owner narrow every choice', () => {
  expect(shown({ state: 'without-proof', areaId: 'ict' })).toEqual(['flagged']);
  expect(shown({ whose: 'mine', state: 'stale' })).toEqual(['stale']);
});

test('nobody signed in has no statements of their own, not those assigned to nobody', () => {
  expect(shown({ whose: 'mine' }, null)).toEqual([]);
});

test('what is due comes first, what is done after it, what does not apply last', () => {
  expect(groupByWork(everything).map(({ work, statements }) => [work, statements.map(({ statementId }) => statementId)])).toEqual([
    ['to-do', ['plain']],
    ['needs-proof', ['flagged', 'stale']],
    ['done', ['done']],
    ['not-applicable', ['excluded']],
  ]);
});

test('the next statement has no level yet; when all have one, its level needs proof; else there is none', () => {
  expect(nextToDo(everything, 'flagged')?.statementId).toBe('plain');
  expect(nextToDo(everything, 'plain')?.statementId).toBe('flagged');
  expect(nextToDo(everything, 'done')?.statementId).toBe('plain');
  expect(nextToDo([done, stale], 'stale')).toBeNull();
});
