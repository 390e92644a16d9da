import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Archive } from '../archive/archive';
import { check } from '../check/check';
import { asOwner } from '../database/owner';
import { onThrowAwayDatabase } from '../database/throw-away-database';
import { plainReason } from '../plain-reason';
import type { Surroundings } from '../surroundings';
import { CouldNotVerify, NotDone, Unreachable } from '../verdicts';
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
    await tryOut(around, archive).catch((error: unknown) => {
      // Only what the restored backup itself shows is told of it; a full disk or a lost database is no damage of the file.
      if (error instanceof NotDone && !(error instanceof Unreachable)) throw error;
      throw new CouldNotVerify(`${plainReason(error)}.`);
    });
    if (missingFiles.length > 0) throw new NotDone(`The backup lacks ${missingFiles.length} proof file(s) that were missing when it was made.`);
    around.terminal.say(`The backup of ${madeAt} can be restored: every count and hash is right.`);
  });
}

async function tryOut(around: Surroundings, archive: Archive): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'citymark-verify-'));
  try {
    await onThrowAwayDatabase(around.ownerUrl, async (ownerUrl) => {
      const there = { ...around, ownerUrl, dataDir };
      await asOwner(ownerUrl, async (client) => {
        await requireFit(client, archive).catch((error: unknown) => {
          throw new CouldNotVerify(plainReason(error));
        });
        await restoreInto(there, client, archive);
      });
      await check(there);
    });
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
