import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ConfigError, readConfig } from '../../src/config';
import type { Told } from './told';
import type { WrongInput } from './wrong-input';

const ROOT = join(__dirname, '..', '..', '..', '..');
const RIGHT = { DATABASE_URL: 'postgres://owner:password@localhost:5432/citymark' };

function started(environment: Record<string, string | undefined>): Told {
  try {
    readConfig({ ...RIGHT, ...environment });
    return { status: 0, sentences: [], accepted: true };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    // The name of the setting is what the reader has to look for.
    return { status: 1, sentences: error.message.split('\n').map((line) => line.replace(/^[A-Z_]+|\b[A-Z]+_[A-Z]+\b/g, '"$&"')), accepted: false };
  }
}

const setting = (name: string, value: string | undefined, besides: Record<string, string> = {}): WrongInput => ({
  at: 'the environment',
  what: `${name}=${value ?? '(not set)'}`,
  says: new RegExp(`^"${name}" `),
  send: () => Promise.resolve(started({ ...besides, [name]: value })),
});

/** Runs a script of the workspace to its end, in a Node.js that claims another version when asked to. */
async function run(script: string, nodeVersion: string | null): Promise<Told> {
  const claim = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${nodeVersion}'}})`;
  const child = spawn(process.execPath, [...(nodeVersion === null ? [] : ['--import', claim]), join('libs', 'tooling', script)], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const [said, complained, status] = await Promise.all([text(child.stdout), text(child.stderr), new Promise<number>((done) => child.once('close', (code) => done(code ?? 1)))]);
  return { status, sentences: [complained.trim()], accepted: status === 0 || said !== '' };
}

const old = (script: string): WrongInput => ({
  at: 'the command line',
  what: `${script} with Node.js 18`,
  says: /^Citymark needs Node\.js 20\.19 or newer; this is 18\.19\.1\./,
  send: () => run(script, '18.19.1'),
});

/** Every setting, each wrong, and the start of the scripts. */
export const SETTING_CASES: readonly WrongInput[] = [
  setting('DATABASE_URL', undefined),
  setting('DATABASE_URL', ''),
  setting('DATABASE_URL', 'localhost'),
  setting('DATABASE_URL', 'mysql://owner:password@localhost/citymark'),
  setting('DATABASE_URL', 'postgres://owner@localhost/citymark'),
  setting('DATABASE_POOL', '0'),
  setting('DATABASE_POOL', 'ten'),
  setting('PORT', '65536'),
  setting('PORT', '3000x'),
  setting('HOST', 'my host'),
  setting('HOST', '0.0.0.0'),
  setting('PROXIES', '6'),
  setting('PROXIES', 'true'),
  setting('PUBLIC_URL', 'city.example'),
  setting('PUBLIC_URL', 'javascript:alert(1)'),
  setting('SMTP_URL', 'http://mail.example'),
  setting('MAIL_FROM', 'Citymark'),
  setting('MAIL_FROM', 'a@example.org\nbcc: b@example.org'),
  setting('SIGN_UP', 'closed'),
  setting('SECRET', 'secret'),
  setting('LOG_LEVEL', 'all'),
  setting('NODE_ENV', 'prod'),
  setting('DATA_DIR', ' '),
  setting('DATA_DIR', 'a\u0000b'),
  setting('WEB_DIR', ' '),
  setting('BLOCK_K', '9'),
  setting('BLOCK_K', '0'),
  setting('BLOCK_K', '-10'),
  setting('BLOCK_K', 'NaN'),
  setting('BLOCK_K', 'abc'),
  setting('BLOCK_K', '10.5'),
  old('start.mjs'),
  old('test.mjs'),
  old('dev.mjs'),
];
