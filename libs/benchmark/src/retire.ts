import type { Place } from './form-blocks';

/** Who is in a block. Kept apart from the published block, and never shown. */
export interface BlockMembership {
  readonly area: string;
  readonly memberKeys: readonly string[];
}

export interface Retirement<T extends BlockMembership> {
  readonly standing: readonly T[];
  readonly retired: readonly T[];
  /** The members of retired blocks who did not withdraw: pending again, in these areas. */
  readonly returned: readonly Place[];
}

/**
 * Retires every block that has a withdrawn member, as a whole; standing blocks are passed on untouched (the same objects).
 *
 * The other members are pending again, but their old contribution keeps the area in `placedAreas` and therefore waits until a
 * re-assessment brings a new one. Counting the same contribution in a second block would let anyone who kept the first figures
 * subtract the two blocks: what is left is the withdrawn city against its replacement, which often tells both.
 */
export function retire<T extends BlockMembership>(blocks: readonly T[], withdrawnKeys: Iterable<string>): Retirement<T> {
  const withdrawn = new Set(withdrawnKeys);
  const isHit = (block: T) => block.memberKeys.some((key) => withdrawn.has(key));
  const retired = blocks.filter(isHit);
  const returned = retired.flatMap(({ area, memberKeys }) =>
    memberKeys.filter((key) => !withdrawn.has(key)).map((key) => ({ key, area })),
  );
  return { standing: blocks.filter((block) => !isHit(block)), retired, returned };
}
