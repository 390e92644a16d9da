import { polarisation } from './polarisation';

/** What decides how early an open statement is discussed. */
export interface AgendaFactors {
  /** Van der Eijk's A of its votes, -1..1. */
  readonly agreementA: number;
  /** Weight of the statement, 0 or more; 1 is usual. */
  readonly weight: number;
  /** How much proof is missing: 0 none, 1 all of it. */
  readonly evidenceGap: number;
  /** Share of votes with low confidence, 0..1. */
  readonly lowConfidenceShare: number;
}

/** How much the rank rises when every vote has low confidence: by half. Ours; no publication gives it. */
export const LOW_CONFIDENCE_RAISE = 0.5;

/**
 * Rank of an open statement on the agenda, 0 or more, higher is earlier:
 * (1 - A)/2 x weight x (1 + evidence gap) x (1 + raise x share of low confidence).
 * RangeError when a factor is missing, NaN or out of its range: a statement must not drop off the agenda unseen.
 */
export function agendaRank(factors: AgendaFactors, lowConfidenceRaise: number = LOW_CONFIDENCE_RAISE): number {
  const { agreementA, weight, evidenceGap, lowConfidenceShare } = factors;
  checkFactor('The weight', weight, Number.MAX_VALUE);
  checkFactor('The evidence gap', evidenceGap, 1);
  checkFactor('The share of low confidence', lowConfidenceShare, 1);
  checkFactor('The raise for low confidence', lowConfidenceRaise, Number.MAX_VALUE);
  return polarisation(agreementA) * weight * (1 + evidenceGap) * (1 + lowConfidenceRaise * lowConfidenceShare);
}

function checkFactor(name: string, value: number, highest: number): void {
  if (value >= 0 && value <= highest) return;
  const range = highest === 1 ? 'lie from 0 to 1' : 'be 0 or more';
  throw new RangeError(`${name} is ${value}, but it must ${range}.`);
}
