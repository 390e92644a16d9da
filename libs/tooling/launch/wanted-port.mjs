/**
 * The port that is asked for, or another when nothing is. 0 leaves the choice to the system.
 * @param {string | undefined} given
 * @param {number} otherwise
 * @returns {number}
 */
export function wantedPort(given, otherwise = 3000) {
  if (given === undefined || given === '') return otherwise;
  if (!/^\d{1,5}$/.test(given) || Number(given) > 65535) throw new Error('The port (PORT) must be a whole number from 0 to 65535.');
  return Number(given);
}
