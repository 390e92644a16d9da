import { figure } from '../../ui/words';
import { remainingGaps } from './remaining-gaps';

/** The sub-domains that are furthest below their targets come first, and say so; the others as they stand in the model. */
export function furthestFirst<TStatement extends { group: string }>(assessment: Parameters<typeof remainingGaps>[0], statements: readonly TStatement[]): TStatement[] {
  const gaps = new Map(remainingGaps(assessment, assessment.rollUp.subDomains).map(({ name, left }) => [name, left]));
  return [...statements]
    .sort((one, other) => (gaps.get(other.group) ?? 0) - (gaps.get(one.group) ?? 0))
    .map((statement) => {
      const left = gaps.get(statement.group);
      return left === undefined ? statement : { ...statement, group: `${statement.group}: ${figure(left)} below its target` };
    });
}
