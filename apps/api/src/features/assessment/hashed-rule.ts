import { readRule, type ConsensusRule } from '@citymark/consensus';
import { canonicalHash, type JsonValue } from '@citymark/model';

/** The rule of an assessment, if it is the one that was hashed: a row that somebody bent afterwards judges nobody. */
export function hashedRule({ id, ruleHash }: { readonly id: string; readonly ruleHash: string }, stored: unknown): ConsensusRule {
  if (canonicalHash(stored as JsonValue) !== ruleHash) throw new Error(`the rule of assessment ${id} is not the one that was hashed`);
  return readRule(stored);
}
