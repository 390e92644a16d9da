import type { JsonValue } from '@citymark/model';

/** Any value as the JSON it is sent as: class instances become plain, undefined members vanish, dates become text. */
export function plainJson(value: unknown): JsonValue {
  const text = JSON.stringify(value);
  return text === undefined ? null : (JSON.parse(text) as JsonValue);
}
