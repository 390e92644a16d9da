import { freePort } from '../postgres/port.mjs';
import { answers, startApi } from './api-process.mjs';

const HOST = process.env.HOST ?? '127.0.0.1';
const say = (/** @type {string} */ message) => console.log(message);

/**
 * Runs the API until a signal, or until it ends by itself. A taken port gives way to the next free one.
 * @param {{
 *   settings: NodeJS.ProcessEnv, wanted: number, stopped: Promise<unknown>, note: import('./already-running.mjs').RunningNote, goodbye: string,
 *   onReady: (address: string) => void,
 * }} work
 * @returns {Promise<number>} the exit code
 */
export async function serve({ settings, wanted, stopped, note, goodbye, onReady }) {
  const port = await freePort(wanted, HOST);
  if (wanted !== 0 && port !== wanted) say(`Port ${wanted} is used by another program; taking ${port}.`);
  const address = `http://${HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST}:${port}`;
  const api = startApi({ ...settings, HOST, PORT: String(port) });
  note.write(address);
  void answers(address, api.ended).then((yes) => yes && onReady(address));
  const reason = await Promise.race([api.ended, stopped]);
  if (typeof reason === 'number') console.error(`The API ended by itself (exit code ${reason}).`);
  else await api.stop();
  note.forget();
  if (typeof reason === 'number') return 1;
  say(goodbye);
  return 0;
}
