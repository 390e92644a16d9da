import { END, headerOf, padding } from './tar';

export const SEAL = 'SHA256';

/**
 * How an archive ends: a member with the SHA-256 of every byte before it. The ending follows from that hash alone, so that no byte of the
 * whole file can change, be added or be missing without being noticed. It proves that a file is whole, not who made it.
 */
export function endingOf(sha256: string): Buffer {
  const content = Buffer.from(`${sha256}\n`, 'latin1');
  return Buffer.concat([headerOf(SEAL, content.length), content, padding(content.length), END]);
}

export const ENDING_LENGTH = endingOf('0'.repeat(64)).length;
