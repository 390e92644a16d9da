import type { Importance, PriorityInput, PriorityLevel } from './priority-input';
import { priorityBecause } from './priority-words';
import { HIGHEST_LEVEL } from './structure';

/** While no target is set, the way to this level stands in for the gap: 5, in place across the city (DOMAIN.md section 2). */
export const ASSUMED_TARGET = 5;

export interface PriorityFactor {
  readonly id: 'gap' | 'importance' | 'peers' | 'dissent';
  /** The multiplier, 0 or more; 1 is neutral. */
  readonly value: number;
  readonly sentence: string;
}

export interface PriorityProposal {
  /** The product of the factors, to nine decimals. */
  readonly score: number;
  readonly level: PriorityLevel;
  /** Why, as one sentence. */
  readonly because: string;
  readonly factors: readonly PriorityFactor[];
}

export interface PrioritySettings {
  readonly importance: Readonly<Record<Importance, number>>;
  /** What each level behind the peers adds to the factor (and each level ahead takes away). */
  readonly perLevelBehindPeers: number;
  /** The peer gap counts up to this many levels either way. */
  readonly peerGapLimit: number;
  /** What full dissent adds to the factor. */
  readonly fullDissent: number;
  /** The lowest score of each level above low. */
  readonly thresholds: { readonly medium: number; readonly high: number; readonly critical: number };
}

/**
 * Citymark's own choice: an ordinary gap of one, two and four levels is medium, high and critical, and each other
 * factor alone moves that by at most one half.
 */
export const DEFAULT_PRIORITY_SETTINGS: PrioritySettings = {
  importance: { 1: 0.5, 2: 0.75, 3: 1, 4: 1.25, 5: 1.5 },
  perLevelBehindPeers: 0.25,
  peerGapLimit: 2,
  fullDissent: 0.5,
  thresholds: { medium: 1, high: 2, critical: 4 },
};

/**
 * Proposes a priority; the leader decides. Score = gap factor x importance factor x peer factor x dissent factor:
 * - gap: the levels still to go, 0 when the target is reached, 1 when unknown;
 * - importance: the multiplier of 1 to 5;
 * - peers: 1 + `perLevelBehindPeers` x levels behind (limited to `peerGapLimit` either way), 1 when unknown;
 * - dissent: 1 + `fullDissent` x dissent, 1 when unknown: what people see differently needs more attention.
 * Throws a RangeError with a plain sentence for input out of range.
 */
export function priority(input: PriorityInput, settings: PrioritySettings = DEFAULT_PRIORITY_SETTINGS): PriorityProposal {
  checkSettings(settings);
  const factors = [gapFactor(input), importanceFactor(input, settings), peerFactor(input, settings), dissentFactor(input, settings)];
  const product = factors.reduce((soFar, factor) => soFar * factor.value, 1);
  // Nine decimals, so that 1.6 x 1.25 reaches the threshold 2 whatever binary fractions do to it.
  const score = Math.round(product * 1e9) / 1e9;
  const level = levelOf(score, settings);
  return { score, level, because: priorityBecause(level, input), factors };
}

function gapFactor({ gap, assumedTarget }: PriorityInput): PriorityFactor {
  if (gap === null) return { id: 'gap', value: 1, sentence: 'There is no figure for the as-is yet, so the gap counts as neutral.' };
  requireBetween('gap to the target', gap, -HIGHEST_LEVEL, HIGHEST_LEVEL);
  const value = Math.max(0, gap);
  if (assumedTarget === undefined) {
    return { id: 'gap', value, sentence: gap > 0 ? `${inLevels(gap)} from the as-is to the target.` : 'The target is already reached.' };
  }
  requireBetween('assumed target', assumedTarget, 0, HIGHEST_LEVEL);
  const way = gap > 0 ? `${inLevels(gap)} from the as-is to level ${assumedTarget}` : `level ${assumedTarget} is already reached`;
  return { id: 'gap', value, sentence: `No target is set yet: ${way}.` };
}

function importanceFactor({ importance }: PriorityInput, settings: PrioritySettings): PriorityFactor {
  if (!Object.hasOwn(settings.importance, importance)) {
    throw new RangeError(`The importance must be a whole number from 1 to 5, not ${String(importance)}.`);
  }
  return { id: 'importance', value: settings.importance[importance], sentence: `Its importance to the city is ${importance} of 5.` };
}

function peerFactor({ peerGap }: PriorityInput, settings: PrioritySettings): PriorityFactor {
  if (peerGap === null) return { id: 'peers', value: 1, sentence: 'No comparison with other cities, so this counts as neutral.' };
  requireBetween('gap to peers', peerGap, -HIGHEST_LEVEL, HIGHEST_LEVEL);
  const counted = Math.max(-settings.peerGapLimit, Math.min(settings.peerGapLimit, peerGap));
  const where = peerGap > 0 ? `${inLevels(peerGap)} behind` : `${inLevels(-peerGap)} ahead of`;
  const sentence = peerGap === 0 ? 'Level with comparable cities.' : `${where} comparable cities.`;
  return { id: 'peers', value: 1 + settings.perLevelBehindPeers * counted, sentence };
}

function dissentFactor({ dissent }: PriorityInput, settings: PrioritySettings): PriorityFactor {
  if (dissent === null) return { id: 'dissent', value: 1, sentence: 'Dissent is not known, so this counts as neutral.' };
  requireBetween('dissent', dissent, 0, 1);
  const sentence = dissent === 0 ? 'The stakeholders are of one mind.' : `The stakeholders' dissent is ${round(dissent)} on a scale from 0 to 1.`;
  return { id: 'dissent', value: 1 + settings.fullDissent * dissent, sentence };
}

function levelOf(score: number, { thresholds }: PrioritySettings): PriorityLevel {
  if (score >= thresholds.critical) return 'critical';
  if (score >= thresholds.high) return 'high';
  return score >= thresholds.medium ? 'medium' : 'low';
}

function checkSettings({ importance, perLevelBehindPeers, peerGapLimit, fullDissent, thresholds }: PrioritySettings): void {
  for (const value of [...Object.values(importance), perLevelBehindPeers, peerGapLimit, fullDissent]) {
    if (!(Number.isFinite(value) && value >= 0)) throw new RangeError(`A priority setting must be a number of 0 or more, not ${String(value)}.`);
  }
  if (!(perLevelBehindPeers * peerGapLimit <= 1)) throw new RangeError('The peer factor must not become negative: lower the step or the limit.');
  const { medium, high, critical } = thresholds;
  if (!(medium > 0 && high > medium && critical > high && Number.isFinite(critical))) {
    throw new RangeError('The priority thresholds must rise from medium over high to critical, above 0.');
  }
}

function requireBetween(name: string, value: number, low: number, high: number): void {
  if (!(value >= low && value <= high)) throw new RangeError(`The ${name} must be from ${low} to ${high}, not ${String(value)}.`);
}

function inLevels(value: number): string {
  const shown = round(value);
  return shown === 1 ? '1 level' : `${shown} levels`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
