import type { PriorityInput, PriorityLevel } from './priority-input';

/** Dissent (1 - A)/2 up to this is agreement: A of at least 0.6, as the default rule of consensus asks for. */
const AGREED = 0.2;
/** From here on the panel is told as divided: an A of 0.2 or less. */
const DIVIDED = 0.4;

const NAMES: Readonly<Record<PriorityLevel, string>> = { low: 'Low', medium: 'Medium', high: 'High', critical: 'Critical' };

/**
 * Why a priority is proposed, as one sentence: "Critical because the gap is 2.5 of 7 levels, importance is 5 of 5, cities like it are 1 level
 * ahead, and the panel was divided." What is not known is left out: it counts as neutral.
 */
export function priorityBecause(level: PriorityLevel, { gap, assumedTarget, importance, peerGap, dissent }: PriorityInput): string {
  const parts = [gapWords(gap, assumedTarget), `importance is ${importance} of 5`, peerWords(peerGap), dissentWords(dissent)].filter((part) => part !== null);
  return `${NAMES[level]} because ${parts.slice(0, -1).join(', ')}${parts.length > 2 ? ',' : ''} and ${parts.at(-1) ?? ''}.`;
}

function gapWords(gap: number | null, assumedTarget: number | undefined): string {
  if (gap === null) return 'there is no figure for the as-is yet';
  const towards = assumedTarget === undefined ? '' : ` to level ${assumedTarget}`;
  return gap > 0 ? `the gap${towards} is ${short(gap)} of 7 levels` : assumedTarget === undefined ? 'the target is reached' : `level ${assumedTarget} is reached`;
}

function peerWords(peerGap: number | null): string | null {
  if (peerGap === null) return null;
  if (peerGap === 0) return 'cities like it are level with it';
  return `cities like it are ${levels(Math.abs(peerGap))} ${peerGap > 0 ? 'ahead' : 'behind'}`;
}

function dissentWords(dissent: number | null): string | null {
  if (dissent === null) return null;
  if (dissent <= AGREED) return 'the panel mostly agreed';
  return dissent < DIVIDED ? 'the panel saw it differently' : 'the panel was divided';
}

const short = (value: number): string => String(Math.round(value * 10) / 10);
const levels = (value: number): string => `${short(value)} ${short(value) === '1' ? 'level' : 'levels'}`;
