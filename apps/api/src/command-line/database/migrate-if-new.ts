import { migrate } from '../../platform/migrate';
import { migrationsDone } from './migrations-done';
import { asOwner } from './owner';

/** Where Citymark was never started there is a database, but nothing in it. One that an older version made is left as it is. */
export async function migrateIfNew(ownerUrl: string): Promise<void> {
  const done = await asOwner(ownerUrl, migrationsDone);
  if (done.length === 0) await migrate(ownerUrl);
}
