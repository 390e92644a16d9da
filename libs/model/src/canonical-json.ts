/** What JSON can hold. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * JSON text with one spelling per value: keys sorted by UTF-16 code units, no white space, arrays in their order
 * (the layout of RFC 8785; numbers and strings as ECMAScript's JSON.stringify writes them).
 */
export function canonicalJson(value: JsonValue): string {
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
