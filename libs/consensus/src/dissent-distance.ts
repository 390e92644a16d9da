import { DISSENT_DISTANCE, type ConsensusRule } from './consensus-rule';

/** How many levels from the median a vote counts as dissent under a rule: what the rule says, or 3 where it says nothing. */
export function dissentDistance({ requires }: ConsensusRule): number {
  const named = requires.find((part) => part.kind === 'unexplained-votes');
  return named ? named.from : DISSENT_DISTANCE;
}
