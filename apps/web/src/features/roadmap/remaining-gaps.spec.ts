import { furthestFirst } from './furthest-first';
import { remainingGaps } from './remaining-gaps';
import { aimsOf } from './roadmap-answer';

const assessment = {
  pack: { areas: [{ id: 'area', name: 'Area', subDomains: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: `Part ${id}`, statements: [] })) }] },
  rollUp: {
    overall: { id: 'overall', mean: 2 },
    areas: [],
    subDomains: [
      { id: 'a', mean: 2 },
      { id: 'b', mean: 3 },
      { id: 'c', mean: 1 },
      { id: 'd', mean: null },
    ],
  },
  targets: [
    { subDomainId: 'a', level: 4 },
    { subDomainId: 'b', level: 3.5 },
    { subDomainId: 'c', level: 4 },
    { subDomainId: 'd', level: 5 },
  ],
};

test('what remains is told from the largest gap, with what no action moves; reached targets and missing figures are left out', () => {
  const left = remainingGaps(assessment, [
    { id: 'a', mean: 3.2 },
    { id: 'b', mean: 3.5 },
    { id: 'c', mean: 1 },
    { id: 'd', mean: null },
  ]);
  expect(left.map(({ id, untouched }) => [id, untouched])).toEqual([
    ['c', true],
    ['a', false],
  ]);
  expect(left[1]?.left).toBeCloseTo(0.8, 9);
});

test('the aims count a target where there is one', () => {
  expect(aimsOf(assessment).overall).toBeCloseTo((4 + 3.5 + 4 + 5) / 4, 9);
});

test('statements of the sub-domains furthest below their targets come first and say so; those at their target or without a figure keep their order behind', () => {
  const statements = ['d', 'b', 'a', 'c'].map((id) => ({ id, group: `Part ${id}` }));
  expect(furthestFirst(assessment, statements).map(({ group }) => group)).toEqual(['Part c: 3.0 below its target', 'Part a: 2.0 below its target', 'Part b: 0.5 below its target', 'Part d']);
});
