/** What the cells of the overview show. `standing` is how things are; the others each look at one thing. */
export const LENSES = ['standing', 'settled', 'proposed', 'divergence', 'proof', 'late', 'change'] as const;
export type Lens = (typeof LENSES)[number];

export const LENS_NAMES: Record<Lens, string> = {
  standing: 'Standing',
  settled: 'Settled level',
  proposed: 'Proposed level',
  divergence: 'Divergence',
  proof: 'Proof',
  late: 'Who is late',
  change: 'Since last time',
};

/** The lens that an address names; an unknown one is the first. */
export function lensOf(value: unknown): Lens {
  return LENSES.find((lens) => lens === value) ?? 'standing';
}
