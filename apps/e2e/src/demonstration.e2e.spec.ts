import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HttpPerson } from './server/http-person';
import { ROOT } from './server/workspace';

const READY = /Choose who to be: (http:\S+)\/demo/;
const FILLING_MS = 600_000;

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** What npm runs, with the demonstration in a folder of its own. */
function script(name: string, args: readonly string[], folder: string): { child: ChildProcess; ended: Promise<Ended>; said: () => string } {
  const child = spawn(process.execPath, [`libs/tooling/${name}.mjs`, ...args], { cwd: ROOT, env: { ...process.env, DEMO_DIR: folder, PORT: '0', DATABASE_URL: '', DATA_DIR: '' } });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (text += String(piece)));
  return { child, ended: new Promise((done) => child.once('close', (code) => done({ code, said: text }))), said: () => text };
}

describe('npm run demo', () => {
  let folder: string;
  let safe: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'citymark-demo-'));
    safe = mkdtempSync(join(tmpdir(), 'citymark-safe-'));
  });
  afterAll(() => {
    for (const one of [folder, safe]) rmSync(one, { recursive: true, force: true });
  });

  async function ready({ ended, said }: ReturnType<typeof script>): Promise<string> {
    let over: Ended | null = null;
    void ended.then((result) => (over = result));
    for (;;) {
      const address = READY.exec(said())?.[1];
      if (address !== undefined) return address;
      if (over) throw new Error(`The demonstration ended: ${said()}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  test(
    'fills a city with a past, lets one be anybody in it, passes every check, stops with a signal, and is there at once the next time, and after a backup, a wipe and a restore',
    async () => {
      const first = script('demo', [], folder);
      const address = await ready(first);
      const visitor = new HttpPerson(address, 'nobody@example.org').api;
      const { fictionalPeople } = await visitor.ask<{ fictionalPeople: { id: string; name: string; role: string | null; group: string | null; next: string | null }[] }>('{ fictionalPeople { id name role group next } }');
      expect(fictionalPeople).toHaveLength(41);
      expect(new Set(fictionalPeople.map(({ group }) => group)).size).toBe(8);
      const clara = fictionalPeople.find(({ role }) => role === 'leader');
      expect(clara?.next).toMatch(/^Round 2: it is open/);
      await visitor.run('signInToDemonstration', { personId: clara?.id }, '... on SignedIn { session { person { id } } }', null);
      const { session } = await visitor.ask<{ session: { person: { name: string }; cities: { assessments: { phase: string }[] }[] } }>('{ session { person { name } cities { assessments { phase } } } }');
      expect(session).toEqual({ person: { name: clara?.name }, cities: [{ assessments: [{ phase: 'voting' }, { phase: 'published' }] }] });
      expect(await script('citymark', ['check', '--demo'], folder).ended).toMatchObject({ code: 0, said: expect.stringContaining('Everything is as it must be.') });
      expect(await script('demo', [], folder).ended).toMatchObject({ code: 0, said: expect.stringContaining(`already runs at ${address}`) });

      const backup = join(safe, 'everything.citymark');
      expect(await script('citymark', ['backup', backup, '--demo'], folder).ended).toMatchObject({ code: 0 });

      first.child.kill('SIGINT');
      expect(await first.ended).toMatchObject({ code: 0, said: expect.stringContaining('The demonstration has stopped.') });
      expect(existsSync(join(folder, 'running.json'))).toBe(false);

      const second = script('demo', [], folder);
      await ready(second);
      expect(second.said()).not.toContain('Filling');
      second.child.kill('SIGTERM');
      expect(await second.ended).toMatchObject({ code: 0 });

      rmSync(folder, { recursive: true });
      expect(await script('citymark', ['restore', backup, '--into-empty', '--demo'], folder).ended).toMatchObject({ code: 0 });
      expect(await script('citymark', ['check', '--demo'], folder).ended).toMatchObject({ code: 0, said: expect.stringContaining('Everything is as it must be.') });
      const third = script('demo', [], folder);
      const restored = new HttpPerson(await ready(third), 'nobody@example.org').api;
      expect(third.said()).not.toContain('Filling');
      expect(await restored.ask('{ fictionalPeople { id name role group next } }')).toEqual({ fictionalPeople });
      third.child.kill('SIGTERM');
      expect(await third.ended).toMatchObject({ code: 0 });
    },
    FILLING_MS,
  );
});
