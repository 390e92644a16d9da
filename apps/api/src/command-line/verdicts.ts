/** 0: done. 1: something was found, or it could not be done. 2: asked for in the wrong way. */
export type ExitCode = 0 | 1 | 2;

/** The work was not done, or must not be; the sentence says why. Nothing was changed. */
export class NotDone extends Error {
  override readonly name = 'NotDone';
}

/** The command is not one that there is. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
