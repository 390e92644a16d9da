import { DENIAL_SENTENCES, type Denial } from '@citymark/access';

export type RefusalParameters = Readonly<Record<string, string | number>>;

/** A feature's refusals: each code with its sentence. Write `export const X_REFUSALS = { ... } as const satisfies Refusals`. */
export type Refusals = Readonly<Record<string, (parameters: RefusalParameters) => string>>;

/** Something a person can act on: a code for the client, a plain sentence for the person, and the input field it is about. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: string,
    readonly sentence: string,
    readonly field: string | null = null,
  ) {
    super(sentence);
  }
}

/** `throw refuse(VOTING_REFUSALS, 'round-closed')`: a code without a sentence does not compile. */
export function refuse<R extends Refusals>(refusals: R, code: keyof R & string, parameters: RefusalParameters = {}, field: string | null = null): DomainError {
  const sentence = refusals[code];
  if (!sentence) throw new Error(`no sentence for ${code}`);
  return new DomainError(code, sentence(legible(parameters)), field);
}

const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu;

/** What a sentence repeats may be whatever somebody sent: characters that hide or turn it around do not come back. */
const legible = (parameters: RefusalParameters): RefusalParameters =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, typeof value === 'string' ? value.replace(UNSEEN, '\ufffd') : value]));

/** `throw denied(decision.reason)`: the refusal of an action that libs/access denies. */
export const denied = (reason: Denial): DomainError => new DomainError(reason, DENIAL_SENTENCES[reason]);

/** Same answer for what does not exist and for what the viewer may not see. */
export const notFound = (): DomainError => denied('not-in-city');
