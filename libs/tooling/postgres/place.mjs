import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { mayAccess } from './account.mjs';

/** Survives a restart of the machine, and every account can pass through it. */
const MACHINE_FOLDER = '/var/lib/citymark';

export function machineFolder() {
  passableFolder(MACHINE_FOLDER);
  return MACHINE_FOLDER;
}

/**
 * Where the data of `dataDir` really live: there, or, if the account that runs the server
 * cannot get there (a home folder of root, say), in a folder of the machine named after it.
 * @param {string} dataDir
 * @param {import('./account.mjs').Account} account
 * @param {(message: string) => void} say
 */
export function placeForData(dataDir, account, say) {
  const wanted = resolve(dataDir);
  passableFolder(dirname(wanted));
  if (mayAccess(account, '-x', dirname(wanted))) return wanted;

  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 16);
  const place = join(machineFolder(), name);
  say(`${wanted} is out of reach for account ${account.uid}; the database lives in ${place}.`);
  return place;
}

/**
 * Folders made here can be passed by everybody whatever the umask is; folders that were there keep their rights.
 * @param {string} folder
 */
function passableFolder(folder) {
  if (existsSync(folder)) return;
  passableFolder(dirname(folder));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
}
