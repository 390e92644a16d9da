import { aimedMeans, type AimedMeans } from '@citymark/scoring';
import { count, figure } from '../../ui/words';
import type { TargetsAssessment } from './target-on-screen';

type Aimed = Pick<TargetsAssessment, 'pack' | 'rollUp' | 'targets'>;

/** The means of the areas and of the whole if every target is reached. */
export function aimsOf({ pack, targets }: Aimed): AimedMeans {
  const known = new Map(targets.map((target) => [target.subDomainId, target]));
  const subDomain = (id: string) => ({ asIs: known.get(id)?.asIs ?? null, target: known.get(id)?.level ?? null });
  return aimedMeans(pack.areas.map(({ id, subDomains }) => ({ id, subDomains: subDomains.map((one) => subDomain(one.id)) })));
}

/** What the targets come to, in sentences. */
export function targetSentences(assessment: Aimed): string[] {
  const { pack, rollUp, targets } = assessment;
  const names = new Map(pack.areas.flatMap(({ subDomains }) => subDomains).map(({ id, name }) => [id, name]));
  const set = targets.filter((target) => target.set);
  const missing = targets.length - set.length;
  if (set.length === 0) return [`None of ${count(targets.length, 'sub-domain')} has a target yet.`];
  const { overall } = aimsOf(assessment);
  const now = rollUp.overall.mean;
  const reached = typeof now === 'number' && overall !== null ? ` If ${missing === 0 ? 'all' : 'they'} are reached, the city goes from ${figure(now)} to ${figure(overall)} overall.` : '';
  const [largest] = [...set].sort((left, right) => (right.gap ?? 0) - (left.gap ?? 0));
  const step = largest && (largest.gap ?? 0) > 0 ? [`The largest step is ${names.get(largest.subDomainId) ?? ''}: from ${figure(largest.asIs)} to ${figure(largest.level)}.`] : [];
  const have = missing === 0 ? `${count(targets.length, 'sub-domain')} ${targets.length === 1 ? 'has' : 'have'} a target.` : `${set.length} of ${count(targets.length, 'sub-domain')} have a target.`;
  return [have + reached, ...step];
}
