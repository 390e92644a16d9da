import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ConsensusRule } from './consensus-rule';
import { validateRule } from './validate-rule';

/**
 * The rule as JSON with sorted keys and no spaces: the same rule always gives the same text, whatever the order of its fields.
 * RangeError naming every problem when the rule is not valid, since JSON would turn NaN into null in silence.
 */
export function canonicalRule(rule: ConsensusRule): string {
  const problems = validateRule(rule);
  if (problems.length > 0) throw new RangeError(`This consensus rule is not valid: ${problems.join(' ')}`);
  const sorted = Object.entries(rule).sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify(Object.fromEntries(sorted));
}

/** SHA-256 of the canonical rule in UTF-8, as 64 hexadecimal digits. RangeError as `canonicalRule`. */
export function ruleHash(rule: ConsensusRule): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalRule(rule))));
}
