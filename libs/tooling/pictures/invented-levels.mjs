// Levels and votes of a city that does not exist. They follow from the place of a statement, so that every run draws the same pictures.

/** Where the invented city is strong and weak, by sub-domain in the model's order. */
const STRENGTHS = [4, 3, 3, 2, 3, 4, 3, 4, 3, 2, 2, 2, 4, 5, 1, 5, 3, 2, 4, 3];
/** Positions on which the panel is divided, and on which too few can judge. */
export const DIVIDED = new Set([3, 11, 18, 24, 33, 38, 47, 52, 56, 61, 70, 73, 79, 86, 92]);
export const TOO_FEW = new Set([9, 41, 66, 88]);
export const NOT_APPLICABLE = new Set([64, 99]);

/**
 * A number in 0..size-1 that looks random.
 * @param {number} seed
 * @param {number} size
 */
export function spread(seed, size) {
  let mixed = Math.imul(seed + 0x9e37, 0x85ebca6b) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
  return ((mixed ^ (mixed >>> 16)) >>> 0) % size;
}

const clamp = (/** @type {number} */ level) => Math.min(7, Math.max(0, level));

/** @param {number} position */
export function proposedLevel(position) {
  return clamp((STRENGTHS[Math.floor(position / 5)] ?? 3) + spread(position, 3) - 1);
}

/**
 * What one member of the panel says; null: cannot judge.
 * @param {number} position
 * @param {number} voter
 * @param {string} group
 * @returns {{ level: number | null, confidence: string, reason: string | null }}
 */
export function voteOf(position, voter, group) {
  const proposed = proposedLevel(position);
  const confidence = ['medium', 'high', 'medium', 'low'][spread(position * 31 + voter, 4)] ?? 'medium';
  if (TOO_FEW.has(position) && voter > 2) return { level: null, confidence: 'low', reason: null };
  if (DIVIDED.has(position)) {
    if (group === 'citizens') return { level: clamp(proposed - 2 - (voter % 2)), confidence: 'high', reason: 'In the northern districts nobody has noticed any of this.' };
    if (group === 'administration') return { level: clamp(proposed + 1), confidence, reason: 'The programme has been running in every district since spring.' };
  }
  const step = spread(position * 17 + voter * 5, 6);
  return { level: clamp(proposed + (step === 0 ? -1 : step === 1 ? 1 : 0)), confidence, reason: voter === 1 && position % 7 === 0 ? 'The dashboard shows it, the street does not yet.' : null };
}
