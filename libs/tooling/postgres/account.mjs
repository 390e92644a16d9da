import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { platform, userInfo } from 'node:os';

/**
 * The operating system account that runs the server. Empty: the account that runs us.
 * @typedef {{ uid?: number, gid?: number }} Account
 */

/**
 * PostgreSQL refuses to run as root, so root hands over to `postgres` or `nobody`. No account is ever created.
 * @returns {Account}
 */
export function serverAccount() {
  if (platform() === 'win32' || userInfo().uid !== 0) return {};
  const rows = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const row = rows.find((fields) => fields[0] === name && Number(fields[2]) > 0);
    if (!row) continue;
    const account = { uid: Number(row[2]), gid: Number(row[3]) };
    if (canBecome(account)) return account;
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is neither a "postgres" nor a "nobody" account to hand over to. ' +
      'Start as an ordinary user, or set DATABASE_URL to a server that is already running.',
  );
}

/**
 * Whether the account can do what the shell's `test` asks, for instance `-x` on a folder.
 * @param {Account} account
 * @param {'-x' | '-r'} right
 * @param {string} path
 */
export function mayAccess(account, right, path) {
  if (account.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', `test ${right} "$0"`, path], { ...account, cwd: '/' }).status === 0;
}

/**
 * A container can forbid changing the account even to root.
 * @param {Account} account
 */
function canBecome(account) {
  return spawnSync('/bin/sh', ['-c', 'exit 0'], { ...account, cwd: '/' }).status === 0;
}
