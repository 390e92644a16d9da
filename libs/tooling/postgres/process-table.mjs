import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';

/**
 * Whether a process with this id runs. One that has ended and waits for its parent does not run.
 * @param {number} pid
 */
export function isRunning(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
  }
  return !isZombie(pid);
}

/**
 * Whether the process was started with this text in its command line. Process ids are used again,
 * so an id from a file proves nothing alone.
 * @param {number} pid
 * @param {string} text
 */
export function isRunningWith(pid, text) {
  return isRunning(pid) && commandLine(pid).includes(text);
}

/** @param {number} pid */
function isZombie(pid) {
  if (platform() !== 'linux') return false;
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return true;
  }
}

/** @param {number} pid */
function commandLine(pid) {
  if (platform() === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  }
  const [command, ...args] =
    platform() === 'win32'
      ? ['powershell', '-NoProfile', '-Command', `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`]
      : ['ps', '-ww', '-o', 'command=', '-p', String(pid)];
  return spawnSync(String(command), args, { encoding: 'utf8' }).stdout ?? '';
}
