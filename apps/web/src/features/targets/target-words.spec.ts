import type { TargetOnScreen } from './target-on-screen';
import { aimsOf, targetSentences } from './target-words';

const part = (subDomainId: string, asIs: number | null, level: number | null = null): TargetOnScreen => ({
  subDomainId, asIs, set: level !== null, proposedPriority: 'high', because: '', importance: 3, factors: [], priority: null, level, due: null, reason: '', gap: asIs === null || level === null ? null : level - asIs,
});
const assessment = (targets: TargetOnScreen[], mean: number | null = 3) => ({
  pack: { areas: [{ id: 'area', name: 'Area', subDomains: targets.map(({ subDomainId }) => ({ id: subDomainId, name: `Part ${subDomainId}` })) }] },
  rollUp: { overall: { id: 'overall', mean }, areas: [] },
  targets,
});

test('all set: how far the city gets, and the largest step', () => {
  expect(targetSentences(assessment([part('a', 2, 4.5), part('b', 4, 5)]))).toEqual([
    '2 sub-domains have a target. If all are reached, the city goes from 3.0 to 4.8 overall.',
    'The largest step is Part a: from 2.0 to 4.5.',
  ]);
});

test('some set: the others count where they stand', () => {
  const some = assessment([part('a', 2, 4), part('b', 4)]);
  expect(aimsOf(some)).toEqual({ overall: 4, areas: [{ id: 'area', mean: 4 }] });
  expect(targetSentences(some)[0]).toBe('1 of 2 sub-domains have a target. If they are reached, the city goes from 3.0 to 4.0 overall.');
});

test('none set, or no figure: nothing is promised', () => {
  expect(targetSentences(assessment([part('a', 2)]))).toEqual(['None of 1 sub-domain has a target yet.']);
  expect(targetSentences(assessment([part('a', null, 4)], null))).toEqual(['1 sub-domain has a target.']);
});
