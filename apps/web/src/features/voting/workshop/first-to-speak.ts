/** A difference that is worth hearing both ends. */
const WORTH_HEARING = 2;

/** Who explains first after the reveal: those at both ends. null when they are too close, or nobody voted. */
export function firstToSpeak(counts: readonly number[] | null): { lowest: number; highest: number; sentence: string } | null {
  if (!counts) return null;
  const levels = counts.flatMap((votes, level) => (votes > 0 ? [level] : []));
  const [lowest, highest] = [levels[0], levels.at(-1)];
  if (lowest === undefined || highest === undefined || highest - lowest < WORTH_HEARING) return null;
  const who = (level: number) => (counts[level] === 1 ? `whoever voted ${level}` : `those who voted ${level}`);
  const [first, second] = [who(highest), who(lowest)];
  return { lowest, highest, sentence: `${first.charAt(0).toUpperCase()}${first.slice(1)} and ${second} explain first. Then everybody.` };
}
