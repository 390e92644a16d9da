/**
 * The port that the setting PORT asks for; 3000 when it is unset or empty. 0 leaves the choice to the system.
 * @param {string | undefined} given
 * @returns {number}
 */
export function wantedPort(given) {
  if (given === undefined || given === '') return 3000;
  if (!/^\d{1,5}$/.test(given) || Number(given) > 65535) throw new Error('PORT must be a whole number from 0 to 65535.');
  return Number(given);
}
