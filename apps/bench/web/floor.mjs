import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';

const WORD = 'ready';

/**
 * What this browser on this network can do at best: a page whose script has as many bytes and does nothing, then asks for one answer and shows it;
 * and a button that does nothing but change a word.
 * @param {number} scriptBytes
 */
export async function startFloor(scriptBytes) {
  const script = `const answer = await fetch('/answer'); document.querySelector('main').textContent = await answer.text(); //${randomBytes(scriptBytes).toString('latin1').replace(/[^ -~]/g, '').padEnd(scriptBytes, '.')}`;
  const page = `<!doctype html><title>floor</title><main></main><button onclick="this.textContent = Date.now()">change</button><script type="module" src="/script.js"></script>`;
  const server = createServer((request, response) => {
    const isScript = request.url === '/script.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : request.url === '/answer' ? 'text/plain' : 'text/html');
    response.end(isScript ? script.slice(0, scriptBytes) : request.url === '/answer' ? WORD : page);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { address: `http://127.0.0.1:${port}`, ready: `document.querySelector('main')?.textContent === '${WORD}'`, stop: () => server.close() };
}
