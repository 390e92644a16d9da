import type { BallotQuery as BallotAnswer } from '../../gql/graphql';
import type { BallotTexts } from './ballot-texts';

export type BallotAssessment = NonNullable<BallotAnswer['assessment']>;
type AskedStatement = BallotAssessment['statements'][number];
export type BallotStatement = AskedStatement & { statement: BallotTexts[string] };

const NO_TEXTS: BallotTexts[string] = { why: '', levels: [] };

/** The statements that the viewer judges in the open round, in the order of the model, with their long texts. */
export function ballotOf({ openRound, myParticipation, statements }: BallotAssessment, texts: BallotTexts): BallotStatement[] {
  if (!openRound || !myParticipation) return [];
  const asked = new Set(openRound.statementIds);
  return statements
    .filter(({ statementId, areaId, applicable }) => applicable && asked.has(statementId) && takesPartIn(myParticipation.areaIds, areaId))
    .map((one) => ({ ...one, statement: { ...one.statement, ...(texts[one.statementId] ?? NO_TEXTS) } }));
}

/** No areas named means all of them. */
export function takesPartIn(areaIds: readonly string[] | null, areaId: string): boolean {
  return areaIds === null || areaIds.length === 0 || areaIds.includes(areaId);
}

/** The first statement not judged yet after `from`, going on at the beginning; null when all are judged. */
export function nextUnjudged(order: readonly string[], judged: ReadonlySet<string>, from: string | null): string | null {
  const start = from === null ? 0 : order.indexOf(from) + 1;
  const round = [...order.slice(start), ...order.slice(0, start)];
  return round.find((statementId) => !judged.has(statementId)) ?? null;
}

/** The neighbour of a statement in the order, or null at either end. */
export function neighbour(order: readonly string[], of: string, step: 1 | -1): string | null {
  const at = order.indexOf(of);
  return at < 0 ? null : (order[at + step] ?? null);
}
