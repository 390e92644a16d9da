/** How many numbered and lettered targets each goal has; source: UN General Assembly resolution A/RES/70/1 (2015). */
const targetsOfGoal: ReadonlyArray<readonly [numbered: number, lettered: number]> = [
  [5, 2], // 1
  [5, 3],
  [9, 4],
  [7, 3],
  [6, 3], // 5
  [6, 2],
  [3, 2],
  [10, 2],
  [5, 3],
  [7, 3], // 10
  [7, 3],
  [8, 3],
  [3, 2],
  [7, 3],
  [9, 3], // 15
  [10, 2],
  [19, 0],
];

/** The 169 targets of the Sustainable Development Goals as `goal.target` codes, in the order of the resolution. */
export const SDG_TARGETS: readonly string[] = targetsOfGoal.flatMap(([numbered, lettered], index) => [
  ...Array.from({ length: numbered }, (_, i) => `${index + 1}.${i + 1}`),
  ...Array.from('abcd'.slice(0, lettered), (letter) => `${index + 1}.${letter}`),
]);

const known: ReadonlySet<unknown> = new Set(SDG_TARGETS);

/** True only for the code of one of the 169 targets, written as text. */
export function isSdgTarget(value: unknown): value is string {
  return known.has(value);
}
