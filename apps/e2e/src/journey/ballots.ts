/** What everybody votes: decided beforehand, so that every figure can be worked out beside the application. */
export interface Ballot {
  /** null: cannot judge. */
  readonly level: number | null;
  readonly reason: string;
}

type FiveLevels = readonly (number | null)[];

/** Statements on which people differ, by their place in the model: the votes of the five in round 1 and 2. */
const DIVIDED: ReadonlyMap<number, readonly [FiveLevels, FiveLevels]> = new Map([
  [7, [[0, 6, 1, 6, 5], [3, 3, 3, 4, 3]]],
  [33, [[1, 1, 6, 6, 1], [1, 1, 6, 6, 1]]],
  [58, [[0, 7, 3, 6, 1], [0, 6, 3, 6, 1]]],
  [84, [[4, 5, null, null, 4], [4, 5, null, null, 4]]],
] as const);

/** 7 agrees in round 2; 33 stays divided; 58 still moves; 84 has too few who can judge. */
export const DIVIDED_PLACES: readonly number[] = [...DIVIDED.keys()];
/** What the leader decides on those that round 2 does not settle. */
export const DECISIONS: ReadonlyMap<number, { level: number; reason: string }> = new Map([
  [33, { level: 1, reason: 'Two views remain; the panel agreed to print both of them.' }],
  [58, { level: 4, reason: 'The audit of the programme office found it in place in part.' }],
  [84, { level: 4, reason: 'Those who know the platform say 4; the others could not judge.' }],
]);

const SHIFTS: readonly FiveLevels[] = [
  [0, 0, 0, 0, 0],
  [0, 1, 0, 0, 0],
  [0, 0, -1, 1, 0],
  [0, 0, 0, -1, -1],
];

/** The vote of one of the five (0..4) on the statement at a place (0..99) in a round. */
export function ballotOf(person: number, place: number, round: 1 | 2 = 1): Ballot {
  const divided = DIVIDED.get(place);
  if (divided) return { level: divided[round - 1]?.[person] ?? null, reason: `Because-${place}-${person}: seen from my own work.` };
  const base = 1 + ((place * 5 + Math.floor(place / 25)) % 6);
  return { level: base + (SHIFTS[place % SHIFTS.length]?.[person] ?? 0), reason: '' };
}

/** All levels given on a statement in a round, without those who cannot judge. */
export function levelsOn(place: number, round: 1 | 2): number[] {
  return [0, 1, 2, 3, 4].flatMap((person) => ballotOf(person, place, round).level ?? []);
}
