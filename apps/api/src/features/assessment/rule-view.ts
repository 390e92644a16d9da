import { describeRule } from '@citymark/consensus';
import type { LoadedAssessment } from './loaded-assessment';

/** The rule of an assessment as everybody may read it. */
export function ruleView({ consensusRule, ruleHash, ruleLockedAt }: LoadedAssessment) {
  const { id, name } = consensusRule;
  return { id, name, hash: ruleHash, locked: ruleLockedAt !== null, sentences: describeRule(consensusRule) };
}
