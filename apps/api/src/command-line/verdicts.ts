/** 0: done. 1: something was found, or it could not be done. 2: asked for in the wrong way. 3: could not verify. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The work was not done, or must not be; the sentence says why. Nothing was changed. */
export class NotDone extends Error {
  override readonly name: string = 'NotDone';
}

/** There is no database to work with. */
export class Unreachable extends NotDone {
  override readonly name = 'Unreachable';
}

/** Whether a backup is sound is not known: it is no success, and no proof of damage either. */
export class CouldNotVerify extends NotDone {
  override readonly name = 'CouldNotVerify';

  constructor(reason: string) {
    super(`Could not verify: ${reason} Nothing is known about the backup.`);
  }
}

/** The command is not one that there is. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
