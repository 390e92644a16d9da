import { count, figure } from '../../ui/words';
import type { RemainingGap } from './remaining-gaps';

const MILLION = 1_000_000;
/** A smaller rest would print as 0.0. */
const SHOWN = 0.05;
const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const SHORT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** "2.4 to 3.7 million", "60,000 to 90,000", "90,000". */
export function costRange(low: number, high: number): string {
  const millions = low >= MILLION;
  const [from, to] = millions ? [SHORT.format(low / MILLION), SHORT.format(high / MILLION)] : [WHOLE.format(low), WHOLE.format(high)];
  return `${from === to ? from : `${from} to ${to}`}${millions ? ' million' : ''}`;
}

/** What is missing between what the actions bring and what the targets ask for. */
export function remainingSentence(expected: number | null | undefined, aim: number | null, gaps: readonly RemainingGap[]): string {
  if (typeof expected !== 'number' || aim === null) return '';
  if (gaps.length === 0) return 'Every target that is set would be reached.';
  const left = aim - expected;
  const remain = left >= SHOWN ? `${figure(left)} ${figure(left) === '1.0' ? 'level remains' : 'levels remain'}. ` : '';
  return `${remain}${count(gaps.length, 'sub-domain')} would still be below ${gaps.length === 1 ? 'its' : 'their'} target${untouchedWords(gaps)}.`;
}

function untouchedWords(gaps: readonly RemainingGap[]): string {
  const untouched = gaps.filter((gap) => gap.untouched).length;
  if (untouched === 0) return '';
  if (untouched === gaps.length) return gaps.length === 1 ? '; it has no action yet' : '; none of them has an action yet';
  return `; ${untouched} of them ${untouched === 1 ? 'has' : 'have'} no action yet`;
}
