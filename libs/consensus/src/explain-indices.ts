import { agreementA } from './agreement-a';
import { DISSENT_DISTANCE } from './consensus-rule';
import { disagreementIndex } from './disagreement-index';
import { interquartileRange } from './interquartile-range';
import { LEVELS } from './level';
import { median } from './median';
import type { QuantileType } from './quantile';
import { shareWithinOne } from './share-within-one';
import { percent, readable } from './wording';

/** From where on each index is commonly read as agreement. For these notes only: the rule has its own thresholds. */
const AGREED = { range: 1, disagreement: 1, share: 0.7, agreement: 0.6 };

/**
 * Where the indices of the same votes disagree, in plain sentences: one that sees agreement although votes lie far out, or although
 * van der Eijk's A sees none. Empty where all say the same. At least one vote; RangeError when empty or not levels.
 */
export function explainIndices(levels: readonly number[], type: QuantileType = 7): string[] {
  const [range, index, share, agreement] = [interquartileRange(levels, type), disagreementIndex(levels, type), shareWithinOne(levels), agreementA(levels)];
  const agreeing = [
    ...(range <= AGREED.range ? [`the interquartile range (${readable(range)})`] : []),
    ...(index <= AGREED.disagreement ? [`the disagreement index (${readable(index)})`] : []),
    ...(share >= AGREED.share ? [`the share within 1 of the median (${percent(share)})`] : []),
  ];
  if (agreeing.length === 0) {
    return agreement >= AGREED.agreement ? [`The agreement (A) is ${readable(agreement)}, which counts as agreed, but no other index does.`] : [];
  }
  const [who, says] = [listed(agreeing), agreeing.length === 1 ? 'says' : 'say'];
  const outside = farVotes(levels);
  if (outside !== null) return [`${who} ${says} agreed, but ${outside}.`];
  return agreement < AGREED.agreement ? [`${who} ${says} agreed, but the agreement (A) is only ${readable(agreement, AGREED.agreement)}.`] : [];
}

/** "1 of 8 says 0", "2 of 9 say 0 and 1 says 1"; null without a vote that is far from the median. */
function farVotes(levels: readonly number[]): string | null {
  const middle = median(levels);
  const far = LEVELS.flatMap((level) => {
    const count = Math.abs(level - middle) >= DISSENT_DISTANCE ? levels.filter((one) => one === level).length : 0;
    return count > 0 ? [{ level, count }] : [];
  });
  const said = far.map(({ level, count }, at) => `${count}${at === 0 ? ` of ${levels.length}` : ''} ${count === 1 ? 'says' : 'say'} ${level}`);
  return said.length > 0 ? said.join(' and ') : null;
}

function listed(parts: readonly string[]): string {
  const text = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
