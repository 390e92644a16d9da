// `npm run database`: the database of `npm start` alone, in a folder of your choice, until Ctrl-C.
//   node libs/tooling/database.mjs [folder] [port]
import { startPostgres } from './postgres/start-postgres.mjs';

const [dataDir = '.data/postgres', port = '54320'] = process.argv.slice(2);
const postgres = await startPostgres({ dataDir, port: Number(port), say: (message) => console.error(message) });
console.log(postgres.url);

const keepOpen = setInterval(() => undefined, 60_000);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, async () => {
    clearInterval(keepOpen);
    await postgres.stop();
  });
}
