// `npm run database`: the database of `npm start` alone, in a folder of your choice, until Ctrl-C.
//   node libs/tooling/database.mjs [folder] [port]
import { wantedPort } from './launch/wanted-port.mjs';
import { startPostgres } from './postgres/start-postgres.mjs';

const [dataDir = '.data/postgres', port, ...more] = process.argv.slice(2);
const postgres = await start().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
console.log(postgres.url);

const keepOpen = setInterval(() => undefined, 60_000);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, async () => {
    clearInterval(keepOpen);
    await postgres.stop();
  });
}

async function start() {
  if (more.length > 0) throw new Error('Give a folder and a port, nothing else: npm run database -- [folder] [port]');
  return startPostgres({ dataDir, port: wantedPort(port, 54320), say: (message) => console.error(message) });
}
