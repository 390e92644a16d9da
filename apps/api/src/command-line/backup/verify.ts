import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Archive } from '../archive/archive';
import { check } from '../check/check';
import { asOwner } from '../database/owner';
import { onThrowAwayDatabase } from '../database/throw-away-database';
import type { Surroundings } from '../surroundings';
import { NotDone } from '../verdicts';
import { secretToKeep } from './installation-secret';
import { requireFit, restoreInto } from './restore';

/**
 * Restores a backup into a throw-away database and folder, compares every table and file with what the backup says, and runs every check
 * on the result. Whatever keeps it from doing so is a failure too.
 */
export async function verify(around: Surroundings, path: string): Promise<void> {
  await Archive.reading(path, 'citymark-backup', async (archive) => {
    const { missingFiles, secret, madeAt } = archive.manifest;
    // A secret that was a setting is not in the file; one that is must be the right one.
    if (secret?.kept === true) await secretToKeep(archive, null);
    const dataDir = await mkdtemp(join(tmpdir(), 'citymark-verify-'));
    try {
      await onThrowAwayDatabase(around.ownerUrl, async (ownerUrl) => {
        const there = { ...around, ownerUrl, dataDir };
        await asOwner(ownerUrl, async (client) => {
          await requireFit(client, archive);
          await restoreInto(there, client, archive);
        });
        await check(there);
      });
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
    if (missingFiles.length > 0) throw new NotDone(`The backup lacks ${missingFiles.length} proof file(s) that were missing when it was made.`);
    around.terminal.say(`The backup of ${madeAt} can be restored: every count and hash is right.`);
  });
}
