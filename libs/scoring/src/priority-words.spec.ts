import { priorityBecause } from './priority-words';

const all = { gap: 2.5, importance: 5, peerGap: 1, dissent: 0.5 } as const;

it('tells all four factors in one sentence', () => {
  expect(priorityBecause('critical', all)).toBe('Critical because the gap is 2.5 of 7 levels, importance is 5 of 5, cities like it are 1 level ahead, and the panel was divided.');
});

it('leaves out what is not known', () => {
  expect(priorityBecause('low', { gap: 0.5, importance: 2, peerGap: null, dissent: null })).toBe('Low because the gap is 0.5 of 7 levels and importance is 2 of 5.');
});

it.each([
  [{ ...all, gap: -1 }, 'the target is reached'],
  [{ ...all, gap: null }, 'there is no figure for the as-is yet'],
  [{ ...all, assumedTarget: 5 }, 'the gap to level 5 is 2.5 of 7 levels'],
  [{ ...all, gap: -1, assumedTarget: 5 }, 'level 5 is reached'],
  [{ ...all, peerGap: -0.5 }, 'cities like it are 0.5 levels behind'],
  [{ ...all, peerGap: 0 }, 'cities like it are level with it'],
  [{ ...all, dissent: 0.2 }, 'the panel mostly agreed'],
  [{ ...all, dissent: 0.3 }, 'the panel saw it differently'],
])('%j is told as "%s"', (input, words) => {
  expect(priorityBecause('high', input)).toContain(words);
});
