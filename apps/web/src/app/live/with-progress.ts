import type { AssessmentChangedSubscription } from '../../gql/graphql';

export type RoundProgress = NonNullable<AssessmentChangedSubscription['assessmentChanged']['progress']>;

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An answer with the numbers of votes that were told, wherever it shows them: in the open round, and beside its statements. Parts
 * without a number to change stay the same objects, so that only what changed is drawn again.
 */
export function withProgress<T>(answer: T, progress: RoundProgress): T {
  const cast = new Map(progress.statements.map(({ statementId, votesCast }) => [statementId, votesCast]));
  return changed(answer, progress, cast) as T;
}

function changed(value: unknown, progress: RoundProgress, cast: ReadonlyMap<string, number>): unknown {
  if (Array.isArray(value)) {
    const list: unknown[] = value.map((one: unknown) => changed(one, progress, cast));
    return list.some((one, index) => one !== value[index]) ? list : value;
  }
  if (!isPlain(value)) return value;
  const votes = votesOf(value, progress, cast);
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [name, name === 'votesCast' && votes !== undefined ? votes : changed(inner, progress, cast)]);
  return entries.some(([name, inner]) => inner !== value[name]) ? Object.fromEntries(entries) : value;
}

function votesOf(value: Plain, { roundId, votesCast }: RoundProgress, cast: ReadonlyMap<string, number>): number | undefined {
  if (typeof value.votesCast !== 'number') return undefined;
  if (value.id === roundId) return votesCast;
  return typeof value.statementId === 'string' ? cast.get(value.statementId) : undefined;
}
