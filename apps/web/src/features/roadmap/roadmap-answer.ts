import { aimedMeans, type AimedMeans } from '@citymark/scoring';
import type { RoadmapPageQuery } from '../../gql/graphql';
import type { Tone } from '../../ui/sentence';

export type RoadmapAssessment = NonNullable<RoadmapPageQuery['assessment']>;
export type ActionOnScreen = RoadmapAssessment['actions'][number];

export const STATUS_NAMES: Readonly<Record<string, string>> = {
  proposed: 'Proposed',
  agreed: 'Agreed',
  'under-way': 'Under way',
  done: 'Done',
  dropped: 'Dropped',
};

export const STATUS_TONES: Readonly<Record<string, Tone>> = { proposed: 'quiet', agreed: 'plain', 'under-way': 'warn', done: 'good', dropped: 'quiet' };

/** "2027-Q1" as "Q1 2027". */
export const quarterName = (quarter: string): string => quarter.replace(/^(\d{4})-(Q\d)$/, '$2 $1');

/** So many quarters from the one that holds a day, the first included. */
export function quartersFrom(day: string, many: number): string[] {
  const first = Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  return Array.from({ length: many }, (_, index) => `${Math.floor((first + index) / 4)}-Q${((first + index) % 4) + 1}`);
}

/** The statements of the model in its order, with their place in words. */
export function statementsOf(assessment: RoadmapAssessment) {
  const levels = new Map(assessment.statements.map((board) => [board.statementId, board.settlement?.level ?? null]));
  return assessment.pack.areas.flatMap((area) =>
    area.subDomains.flatMap((part) => part.statements.map((statement) => ({ ...statement, group: part.name, level: levels.get(statement.id) ?? null }))),
  );
}

/** The means if every target is reached. */
export function aimsOf({ pack, rollUp, targets }: Pick<RoadmapAssessment, 'pack' | 'rollUp' | 'targets'>): AimedMeans {
  const asIs = new Map(rollUp.subDomains.map(({ id, mean }) => [id, mean ?? null]));
  const target = new Map(targets.map(({ subDomainId, level }) => [subDomainId, level ?? null]));
  return aimedMeans(
    pack.areas.map(({ id, subDomains }) => ({
      id,
      subDomains: subDomains.map((one) => ({ asIs: asIs.get(one.id) ?? null, target: target.get(one.id) ?? null })),
    })),
  );
}
