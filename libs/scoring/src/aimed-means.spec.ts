import { aimedMeans } from './aimed-means';

it('counts a sub-domain at its target, and where it is when it has none', () => {
  const means = aimedMeans([
    { id: 'a', subDomains: [{ asIs: 2, target: 4 }, { asIs: 3, target: null }] },
    { id: 'b', subDomains: [{ asIs: 1, target: 5.5 }] },
  ]);
  expect(means).toEqual({ overall: 4.5, areas: [{ id: 'a', mean: 3.5 }, { id: 'b', mean: 5.5 }] });
});

it('gives a sub-domain that has neither no part, and an area of such no mean', () => {
  const means = aimedMeans([
    { id: 'a', subDomains: [{ asIs: null, target: null }, { asIs: 2, target: null }] },
    { id: 'b', subDomains: [{ asIs: null, target: null }] },
  ]);
  expect(means).toEqual({ overall: 2, areas: [{ id: 'a', mean: 2 }, { id: 'b', mean: null }] });
  expect(aimedMeans([]).overall).toBeNull();
});
