// Levels and votes of a city that does not exist. They follow from the place of a statement, so that every run tells the same story.

/** Where the city was strong and weak a year ago, by sub-domain in the model's order. */
const STRENGTHS = [4, 3, 3, 2, 3, 4, 3, 4, 3, 2, 2, 2, 4, 5, 1, 5, 3, 2, 4, 3];
/** What it has gained since, by sub-domain: where actions were carried out. */
const GAINED = [1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2, 1, 0, 0, 0, 0, 1, 0, 0, 0];
/** Positions on which the panel is divided between groups, or all over the scale, and on which too few can judge. */
export const DIVIDED = new Set([3, 11, 18, 24, 33, 38, 47, 52, 56, 61, 70, 73, 79, 86, 92]);
export const ALL_OVER = new Set([7, 29, 44, 63]);
export const TOO_FEW = new Set([9, 41, 66, 88]);
export const NOT_APPLICABLE = new Set([64, 99]);
/** In the present assessment each evidencer still owes a proposal. */
export const STILL_OWED = new Set([8, 27, 46, 65, 84]);
/** One person stands alone on these: some say why, some do not. */
const ALONE_SILENT = new Map([[14, 10], [36, 17], [58, 5], [77, 28], [95, 12]]);
const ALONE_WITH_REASON = new Map([[21, 24], [49, 18], [83, 6]]);

/** @typedef {'previous' | 'present'} Year */
/** @typedef {{ level: number | null, confidence: string, reason: string | null }} InventedVote */

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

/**
 * @param {number} position
 * @param {Year} year
 */
export function proposedLevel(position, year) {
  const subDomain = Math.floor(position / 5);
  const gained = year === 'present' && spread(position * 7, 5) < 4 ? (GAINED[subDomain] ?? 0) : 0;
  return clamp((STRENGTHS[subDomain] ?? 3) + spread(position, 3) - 1 + gained);
}

/** @type {Record<string, string[]>} */
const WHY_LOWER = {
  citizens: ['In the northern districts nobody has noticed any of this.', 'My neighbours still queue at the office for it.', 'It is announced every year. I have never been able to use it.'],
  business: ['We offered it twice and never got an answer.', 'It works for large firms that know whom to call.'],
  academia: ['We found no measured result, only plans.', 'The pilot was never evaluated.'],
};
const WHY_HIGHER = ['The programme has been running in every district since spring.', 'Three departments work this way every day.', 'It is in the budget and in the contracts.'];
const WHY_ALONE = ['I answer for this service. It was switched off in March and is not back.', 'The figures in the proof are those of a neighbouring city.', 'I use it every day in my district, and so does everybody on my street.'];

/**
 * What one member of the panel says; null: cannot judge.
 * @param {number} position
 * @param {number} voter
 * @param {string} group
 * @param {Year} year
 * @param {number} round
 * @returns {InventedVote}
 */
export function voteOf(position, voter, group, year, round) {
  const proposed = proposedLevel(position, year);
  const confidence = ['medium', 'high', 'medium', 'low'][spread(position * 31 + voter, 4)] ?? 'medium';
  if (TOO_FEW.has(position) && voter > 2) return { level: null, confidence: 'low', reason: null };
  if (ALONE_SILENT.get(position) === voter && round === 1) return { level: proposed > 3 ? clamp(proposed - 4) : clamp(proposed + 4), confidence: 'high', reason: null };
  if (ALONE_WITH_REASON.get(position) === voter) return { level: proposed > 3 ? clamp(proposed - 4) : clamp(proposed + 4), confidence: 'high', reason: WHY_ALONE[position % WHY_ALONE.length] ?? null };
  if (DIVIDED.has(position)) return divided(proposed, position, voter, group, confidence, round);
  if (ALL_OVER.has(position)) return { level: clamp(Math.round(proposed + (spread(position * 13 + voter * 7, 7) - 3) / round)), confidence: 'low', reason: null };
  if (voter % 11 === 10 && position % 9 === 4) return { level: null, confidence: 'low', reason: null };
  const step = spread(position * 17 + voter * 5, 6);
  const reason = voter % 8 === 1 && position % 7 === 0 ? 'The dashboard shows it, the street does not yet.' : null;
  return { level: clamp(proposed + (step === 0 ? -1 : step === 1 ? 1 : 0)), confidence, reason };
}

/**
 * Groups see different cities. On half of these statements talking brings them together in the second round.
 * @param {number} proposed
 * @param {number} position
 * @param {number} voter
 * @param {string} group
 * @param {string} confidence
 * @param {number} round
 * @returns {InventedVote}
 */
function divided(proposed, position, voter, group, confidence, round) {
  const persuaded = round > 1 && position % 2 === 0;
  const own = WHY_LOWER[group];
  if (own) {
    const gap = persuaded ? 1 : 2 + (voter % 2);
    return { level: clamp(proposed - gap), confidence: 'high', reason: own[(position + voter) % own.length] ?? null };
  }
  if (group === 'administration' || group === 'council') {
    const reason = voter % 3 === 0 ? (WHY_HIGHER[(position + voter) % WHY_HIGHER.length] ?? null) : null;
    return { level: clamp(proposed + (persuaded ? 0 : 1)), confidence, reason };
  }
  return { level: clamp(proposed - (spread(position + voter, 2) === 0 ? 0 : 1)), confidence, reason: null };
}
