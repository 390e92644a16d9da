import type { CityRole } from '../../gql/graphql';

/** What somebody with the role does, said to them, before they accept. */
export const WHAT_YOU_DO: Record<CityRole, readonly string[]> = {
  leader: ['You run the assessment of the city: people, plan, and what they cannot agree on.'],
  deputy: ['You run the assessment together with the leader: you invite people, follow the plan, and settle what they cannot agree on.', 'Only handing over the city stays with the leader.'],
  evidencer: [
    'You gather proof for statements about the city: a file, a link or a note.',
    'You propose a level from 0 to 7 for each, with a reason. Others judge it later.',
    'The leader assigns the statements to you. You can begin, stop and go on whenever you like.',
  ],
  stakeholder: [
    'You read short statements about the city, one at a time, and choose a level from 0 to 7 for each.',
    'You can stop at any time and go on later, on a phone or a computer.',
    'Nobody is shown who votes what, neither the leader nor the operator.',
  ],
  observer: ['You read what is settled: levels, proof and reports.', 'You change nothing, and nothing is asked of you.'],
};
