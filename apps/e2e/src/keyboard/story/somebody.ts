import type { Keys } from '../keys';

/** Becomes somebody of the demonstration. */
export async function become(keys: Keys, name: string): Promise<void> {
  await keys.open('/demo');
  await keys.to('button', new RegExp(`^${name} `));
  await keys.press('Enter');
  await keys.seesThe('heading', `Good to see you, ${name}`);
}
