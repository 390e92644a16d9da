import { sqlState } from '../platform/sql-error';

/** What the system says when a file cannot be read or written, in words that an operator can act on. */
const OF_THE_SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of this account is used up',
  EFBIG: 'the file would be larger than this system allows',
  EACCES: 'this account may not do that there',
  EPERM: 'this account may not do that there',
  EROFS: 'it lies on a medium that can only be read',
  ENOENT: 'there is no such folder or file',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EISDIR: 'it is a folder',
  EIO: 'the disk does not answer properly',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
};

/** The same of PostgreSQL, by the first two characters of its codes. */
const OF_THE_DATABASE: Readonly<Record<string, string>> = {
  '08': 'the connection to the database was lost',
  '53': 'the database has no more room, memory or connections',
  '57': 'the database was stopped, or it took too long',
};

/** What an error says of itself. Errors of the system are no instance of Error in every corner of Node.js. */
function told(error: unknown, key: 'message' | 'code' | 'name'): string {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
  return typeof value === 'string' ? value : '';
}

/** The reason in words where it is the machine's, or null where nobody foresaw it. */
export function reasonOfTheMachine(error: unknown): string | null {
  if (told(error, 'message').startsWith('Connection terminated')) return OF_THE_DATABASE['08'] ?? null;
  return OF_THE_SYSTEM[told(error, 'code')] ?? OF_THE_DATABASE[(sqlState(error) ?? '').slice(0, 2)] ?? null;
}

/** A reason for a sentence. A name with several addresses fails with several errors and no message of its own. */
export const plainReason = (error: unknown): string =>
  reasonOfTheMachine(error) ?? (told(error, 'message') || told(error, 'code') || told(error, 'name') || 'unknown reason');
