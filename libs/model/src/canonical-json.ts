import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What JSON can hold. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * JSON text with one spelling per value: keys sorted by UTF-16 code units, no white space, arrays in their order
 * (the layout of RFC 8785; numbers and strings as ECMAScript's JSON.stringify writes them).
 * RangeError for NaN and infinities, which JSON would turn into null in silence.
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('Only finite numbers have a JSON form.');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

// Array.isArray does not narrow a read-only array type.
function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** SHA-256 of the canonical JSON in UTF-8, as 64 lower-case hexadecimal digits: how packs, rules, blocks and reports are named. RangeError as `canonicalJson`. */
export function canonicalHash(value: JsonValue): string {
  return textHash(canonicalJson(value));
}

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
