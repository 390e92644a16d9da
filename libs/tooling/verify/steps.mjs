import { databaseProjects, missingProjects, pureLibs } from './projects.mjs';
import { runStepProcess } from './step-process.mjs';
import { RESULTS, sum, tallyOf } from './tally.mjs';

/**
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {{ title: string, run: () => Promise<Tally> }} Step
 */

const JEST_MINUTES = 25;
/** Browsers tell whole stories, one after the other. */
const JOURNEYS_MINUTES = 40;
const JEST = 'node_modules/jest/bin/jest.js';
const NX = 'node_modules/nx/dist/bin/nx.js';
const ESLINT = ['node_modules/eslint/bin/eslint.js', '-c', 'libs/tooling/eslint.config.mjs', '--max-warnings', '0', 'apps', 'libs', 'migrations'];

/** A person's own settings must not decide what the tests see. */
const { DATABASE_URL: _url, PORT: _port, HOST: _host, DATA_DIR: _data, WEB_DIR: _web, NODE_ENV: _mode, ...PLAIN } = process.env;
const ENVIRONMENT = { ...PLAIN, CI: 'true', NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true', CITYMARK_TEST_RESULTS: RESULTS };

/**
 * Every step of `npm test`, in order.
 * @param {{ database: () => Promise<string> }} needs gives the URL of the test server when it is first asked for
 * @returns {Step[]}
 */
export function allSteps({ database }) {
  const withDatabase = async () => ({ ...ENVIRONMENT, TEST_DATABASE_URL: await database() });
  return [
    { title: 'every project is there', run: async () => fromSentences(missingProjects()) },
    script('the API builds', ['libs/tooling/build-api.mjs']),
    script('the committed GraphQL schema is the one of the code', ['libs/tooling/emit-schema.mjs', '--check']),
    script('the documents of the web application fit the schema', ['libs/tooling/codegen.mjs']),
    script('types', [NX, 'run-many', '-t', 'typecheck', '--parallel=2', '--outputStyle=static']),
    // The boundary rule reads the project graph that Nx keeps.
    script('the project graph', [NX, 'show', 'projects']),
    script('lint', ESLINT),
    { title: 'architecture and tooling', run: () => jest('libs/tooling', async () => ENVIRONMENT) },
    { title: 'libraries', run: libraries },
    ...databaseProjects().map((project) => ({ title: `${project} on PostgreSQL`, run: () => jest(project, withDatabase) })),
    { title: 'apps/web', run: () => jest('apps/web', async () => ENVIRONMENT) },
    script('the web application builds', ['libs/tooling/build.mjs']),
    script('the first scripts of a voting link keep to their budget', ['libs/tooling/bundle-check.mjs']),
    { title: 'journeys in a browser', run: () => jest('apps/e2e', withDatabase, JOURNEYS_MINUTES) },
  ];
}

/**
 * One passed or one failed, by the exit code.
 * @param {string} title
 * @param {string[]} command
 * @returns {Step}
 */
function script(title, command) {
  return {
    title,
    run: async () => {
      const trouble = await runStepProcess(command, { minutes: 10, environment: ENVIRONMENT });
      return fromSentences(trouble ? [`${title}: ${trouble}.`] : []);
    },
  };
}

/**
 * @param {string} folder
 * @param {() => Promise<NodeJS.ProcessEnv>} environment
 * @param {number} [minutes] after which it is taken for stuck
 */
async function jest(folder, environment, minutes = JEST_MINUTES) {
  const name = folder.replace(/^.*\//, '');
  const trouble = await runStepProcess([JEST, '-c', `${folder}/jest.config.cjs`], { minutes, environment: await environment() });
  return tallyOf(name, trouble);
}

async function libraries() {
  const names = pureLibs();
  const command = [NX, 'run-many', '-t', 'test', `--projects=${names.join(',')}`, '--parallel=2', '--skip-nx-cache', '--outputStyle=static'];
  const trouble = await runStepProcess(command, { minutes: JEST_MINUTES, environment: ENVIRONMENT });
  const tallies = names.map((name) => tallyOf(name, undefined));
  const all = sum(tallies);
  return trouble && all.failed === 0 ? sum([all, { passed: 0, failed: 1, complaints: [`libraries: ${trouble}.`] }]) : all;
}

/**
 * @param {string[]} complaints
 * @returns {Tally}
 */
function fromSentences(complaints) {
  return { passed: complaints.length === 0 ? 1 : 0, failed: complaints.length === 0 ? 0 : 1, complaints };
}
