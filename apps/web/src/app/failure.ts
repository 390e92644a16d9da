/** Why an answer did not come. `unreachable` and `server` leave open whether anything was changed. */
export type FailureKind = 'unreachable' | 'server' | 'signed-out' | 'not-allowed' | 'not-understood';

/** A failure whose message is a sentence for the person at the screen. */
export class Failure extends Error {
  readonly kind: FailureKind;
  /** Names the failure in the server's log; the person can pass it on. */
  readonly correlationId: string | null;

  constructor(kind: FailureKind, sentence: string, correlationId: string | null = null) {
    super(sentence);
    this.name = 'Failure';
    this.kind = kind;
    this.correlationId = correlationId;
  }

  /** Whether trying the same thing again may help. */
  get worthRetrying(): boolean {
    return this.kind === 'unreachable' || this.kind === 'server';
  }
}

export const UNREACHABLE = 'Citymark could not be reached. Please check your connection and try again; what you entered is still here.';
export const SERVER_TROUBLE = 'Something went wrong on our side. Please try again in a moment; what you entered is still here.';
export const SIGNED_OUT = 'You are signed out. Please sign in and come back to this page.';
export const NOT_ALLOWED = 'You may not see or do this.';

export function asFailure(cause: unknown): Failure {
  return cause instanceof Failure ? cause : new Failure('server', SERVER_TROUBLE);
}
