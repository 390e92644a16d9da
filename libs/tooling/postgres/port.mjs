import { createServer } from 'node:net';

/**
 * Whether a server could listen on this port of this machine now.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => answer(true)));
  });
}

/**
 * The wanted port, or the next free one above it; 0 asks the system for any.
 * @param {number} wanted
 * @param {string} host
 * @returns {Promise<number>}
 */
export async function freePort(wanted, host = '127.0.0.1') {
  if (wanted === 0) return anyPort(host);
  for (let port = wanted; port <= 65535 && port < wanted + 200; port += 1) {
    if (await isFree(port, host)) return port;
  }
  throw new Error(`No free port from ${wanted} on ${host}.`);
}

/**
 * @param {string} host
 * @returns {Promise<number>}
 */
function anyPort(host) {
  return new Promise((answer, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen({ port: 0, host }, () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? answer(address.port) : fail(new Error('No free port.'))));
    });
  });
}
