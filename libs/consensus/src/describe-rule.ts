import type { Bar, ConditionRule, Steps } from './condition-rule';
import type { ConsensusRule } from './consensus-rule';
import { counted, percent, rangeWords } from './wording';

/** A rule in words, one sentence a condition: enough votes, the conditions in the order in which a verdict lists them, stable dissent. */
export function describeRule({ minimumVotes, requires, stableDissent, quantileType }: ConsensusRule): string[] {
  const { minimumRounds, maximumNetChange } = stableDissent;
  return [
    `At least ${minimumVotes} people have voted with a level; with fewer the verdict is "too few", never "agreed".`,
    ...requires.map((part) => sentence(describe(part))),
    `Without consensus, dissent is stable after at least ${minimumRounds} rounds if fewer than ${percent(maximumNetChange)} of the votes changed.`,
    `Medians, quartiles and percentiles are quantiles of type ${quantileType}.`,
  ];
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
const levels = (count: number) => counted(count, 'level');
const steps = ({ upTo, votes, every }: Steps) => `${votes} up to ${upTo} votes, one more for each further ${every}`;

function bar(value: Bar): string {
  if (typeof value === 'number') return percent(value);
  return value.map((share, at) => `${percent(share)} in round ${at + 1}${at === value.length - 1 ? ' and later' : ''}`).join(', ');
}

function describe(part: ConditionRule): string {
  switch (part.kind) {
    case 'share-near-median':
      return `at least ${bar(part.atLeast)} of the votes lie within ${levels(part.distance)} of the median`;
    case 'share-in-range':
      return `at least ${bar(part.atLeast)} of the votes are ${rangeWords(part.range)}`;
    case 'few-in-range':
      return `fewer than ${percent(part.below)} of the votes are ${rangeWords(part.range)}`;
    case 'same-quartiles':
      return 'the median and both quartiles are the same level';
    case 'agreement':
      return `van der Eijk's agreement A, over all eight levels, is at least ${part.atLeast}`;
    case 'disagreement-index':
      return `the RAND/UCLA disagreement index, rescaled to levels 0 to 7, is at most ${part.atMost}`;
    case 'group-gap':
      return `no group with at least ${counted(part.minimumVotes, 'vote')} has a median more than ${levels(part.atMost)} from the overall median`;
    case 'unexplained-votes':
      return `every vote that is ${levels(part.from)} or more from the median has a reason`;
    case 'outside-mode':
      return `no more votes differ from the most frequent level than ${steps(part.atMost)}`;
    case 'outside-region':
      return `no more votes lie outside the third of the scale with the median (${part.regions.map(([lowest, highest]) => `${lowest} to ${highest}`).join(', ')}) than ${steps(part.atMost)}`;
    case 'both-extremes':
      return `votes ${rangeWords(part.low)} and votes ${rangeWords(part.high)} do not both reach ${steps(part.below)}`;
    case 'any-of':
      return `either ${part.conditions.map(describe).join('; or ')}`;
    case 'all-of':
      return part.conditions.map(describe).join(' and ');
    case 'in-every-group':
      return `in every group with at least ${counted(part.minimumVotes, 'vote')}, ${part.conditions.map(describe).join(' and ')}`;
  }
}
