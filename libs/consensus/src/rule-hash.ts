import { canonicalJson, textHash, type JsonValue } from '@citymark/model';
import type { ConsensusRule } from './consensus-rule';
import { validateRule } from './validate-rule';

/**
 * The rule as JSON with sorted keys and no spaces: the same rule always gives the same text, whatever the order of its fields.
 * RangeError naming every problem when the rule is not valid, since JSON would turn NaN into null in silence.
 */
export function canonicalRule(rule: ConsensusRule): string {
  const problems = validateRule(rule);
  if (problems.length > 0) throw new RangeError(`This consensus rule is not valid: ${problems.join(' ')}`);
  // An interface has no index signature, but a valid rule holds nothing that JSON cannot.
  return canonicalJson(rule as unknown as JsonValue);
}

/** SHA-256 of the canonical rule in UTF-8, as 64 hexadecimal digits. RangeError as `canonicalRule`. */
export function ruleHash(rule: ConsensusRule): string {
  return textHash(canonicalRule(rule));
}
