import { canonicalJson, textHash, type JsonValue } from '@citymark/model';
import { SNAPSHOT_FORMAT, type ReportSnapshot } from './snapshot';

/** The snapshot as canonical JSON: one spelling, whatever the order of its keys. This text is stored and hashed. */
export function snapshotText(snapshot: ReportSnapshot): string {
  const json: JsonValue = snapshot;
  return canonicalJson(json);
}

/** SHA-256 of `snapshotText` in UTF-8, as 64 lower-case hexadecimal digits: the report's fingerprint. */
export function snapshotHash(snapshot: ReportSnapshot): string {
  return textHash(snapshotText(snapshot));
}

/**
 * Reads a stored snapshot back. Only for texts that `snapshotText` wrote: the format is checked, the fields are not.
 * Throws a RangeError for a text that is not JSON or has another format.
 */
export function readSnapshot(text: string): ReportSnapshot {
  const read: unknown = parse(text);
  if (!isSnapshot(read)) throw new RangeError(`This is not a report of the format ${SNAPSHOT_FORMAT}.`);
  return read;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RangeError('This is not a report: it is not JSON.');
  }
}

function isSnapshot(value: unknown): value is ReportSnapshot {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === SNAPSHOT_FORMAT;
}
