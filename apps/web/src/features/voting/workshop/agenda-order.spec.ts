import { agendaOrder, nextOnAgenda } from './agenda-order';

const entries = ['a', 'b', 'c'].map((statementId) => ({ statementId }));

test('those with too few votes come last, and the others stay as they are ranked', () => {
  expect(agendaOrder(entries, new Set(['a'])).map(({ statementId }) => statementId)).toEqual(['b', 'c', 'a']);
});

test('next goes through the whole agenda although nothing is settled, and begins again', () => {
  expect([null, 'a', 'b', 'c', 'settled'].map((current) => nextOnAgenda(entries, current))).toEqual(['a', 'b', 'c', 'a', 'a']);
});

test('nothing comes next when nothing else is on the agenda', () => {
  expect([nextOnAgenda([], 'a'), nextOnAgenda(entries.slice(0, 1), 'a')]).toEqual([null, null]);
});
