import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane (55 to 110 ms). The library's algorithm is argon2id when none is named. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A password is compared as the same characters however the keyboard composes them. */
const bytesOf = (password: string): string => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => hash(bytesOf(password), PARAMETERS);

let nobodys: Promise<string> | undefined;

/** Compares with a stored hash; where there is none the same work is done, so that time does not tell who is known. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword('the password of nobody at all');
  const matches = await verify(stored ?? (await nobodys), bytesOf(password));
  return stored !== null && matches;
}
