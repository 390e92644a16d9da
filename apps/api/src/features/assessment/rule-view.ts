import { STAKEHOLDER_GROUPS } from '@citymark/access';
import { describeRule, PRESETS, ruleHash } from '@citymark/consensus';
import type { LoadedAssessment } from './loaded-assessment';
import { namedWeights } from './terms';

/** The rule of an assessment as everybody may read it. */
export function ruleView({ consensusRule, ruleHash: hash, ruleLockedAt, termsHash, weights, model }: LoadedAssessment) {
  const { id, name, minimumVotes } = consensusRule;
  const locked = { locked: ruleLockedAt !== null, lockedAt: ruleLockedAt, termsHash };
  return { id, name, hash, minimumVotes, ...locked, sentences: describeRule(consensusRule), weights: namedWeights(model.pack, weights), groups: STAKEHOLDER_GROUPS };
}

/** The rules that a leader can choose from. */
export const presetViews = () =>
  PRESETS.map(({ rule, source, note }) => {
    const { id, name, minimumVotes } = rule;
    return { id, name, minimumVotes, hash: ruleHash(rule), sentences: describeRule(rule), source, note };
  });
