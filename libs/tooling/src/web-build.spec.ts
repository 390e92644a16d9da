import { spawnSync } from 'node:child_process';
import { inRoot } from '../workspace.mjs';

test('the web application is built for people, whatever NODE_ENV the builder happens to have', () => {
  const question = `const { resolveConfig } = await import('vite'); const { isProduction } = await resolveConfig({ configFile: 'apps/web/vite.config.mts' }, 'build'); process.stdout.write(String(isProduction));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', question], { cwd: inRoot(), env: { ...process.env, NODE_ENV: 'test' }, encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: 'true', stderr: '' });
});
