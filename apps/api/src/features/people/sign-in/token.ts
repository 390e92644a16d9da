import { createHash, randomBytes } from 'node:crypto';

/** A secret that is handed out once; only its hash is stored. */
export interface Token {
  readonly text: string;
  readonly hash: Buffer;
}

/** 256 random bits: nobody guesses it, so a plain hash is enough at rest. */
export function mintToken(): Token {
  const text = randomBytes(32).toString('base64url');
  return { text, hash: hashToken(text) };
}

export const hashToken = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();
