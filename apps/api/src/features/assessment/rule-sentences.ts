import type { ConsensusRule } from '@citymark/consensus';

const percent = (share: number) => `${Number((share * 100).toFixed(2))} %`;
const levels = (count: number) => (count === 1 ? '1 level' : `${count} levels`);

/** The rule in words, one sentence a condition, in the order in which a verdict lists them. */
export function ruleSentences(rule: ConsensusRule): string[] {
  return [
    `At least ${rule.minimumVotes} people have voted with a level; with fewer the verdict is "too few", never "agreed".`,
    `At least ${percent(rule.shareWithinOne)} of the votes lie within 1 level of the median.`,
    `Van der Eijk's agreement A, over all eight levels, is at least ${rule.minimumAgreement}.`,
    `The RAND/UCLA disagreement index, rescaled to levels 0 to 7, is at most ${rule.maximumDisagreementIndex}.`,
    `No group with at least ${rule.minimumGroupVotes} votes has a median more than ${levels(rule.maximumGroupGap)} from the overall median.`,
    `Every vote that is ${levels(rule.unexplainedDistance)} or more from the median has a reason.`,
    `Without consensus, dissent is stable after at least ${rule.minimumRounds} rounds if fewer than ${percent(rule.maximumNetChange)} of the votes changed.`,
  ];
}
