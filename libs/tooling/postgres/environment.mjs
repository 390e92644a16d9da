/**
 * What the server's programs get to see: no settings of the person's shell (languages that are not installed, PG* variables).
 * @returns {NodeJS.ProcessEnv}
 */
export function cleanEnvironment() {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { PATH, SystemRoot, TEMP, TZ: 'UTC', LC_ALL: 'C', LANG: 'C' };
}
