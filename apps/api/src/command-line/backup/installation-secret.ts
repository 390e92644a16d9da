import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../archive/archive';
import type { Manifest } from '../archive/manifest';
import type { Surroundings } from '../surroundings';
import { NotDone } from '../verdicts';

/** The member that holds the installation's secret: without it no second factor could be opened and no contribution recognised again. */
export const SECRET_PART = 'secret';
export const secretFile = (dataDir: string): string => join(dataDir, 'secret');

const markOf = (secret: string): string => createHmac('sha256', secret).update('citymark backup').digest('hex').slice(0, 32);

/** The secret that is kept in the data folder, or null. */
export const keptSecret = (dataDir: string): Promise<string | null> => readFile(secretFile(dataDir), 'utf8').catch(() => null);

/** A secret of the data folder goes into the backup; one that is a setting stays a setting, and only its mark is noted. */
export async function secretNote({ secret, dataDir }: Surroundings): Promise<{ note: NonNullable<Manifest['secret']>; content: Buffer | null }> {
  if (secret !== null) return { note: { kept: false, mark: markOf(secret) }, content: null };
  const kept = await keptSecret(dataDir);
  return kept === null ? { note: { kept: false, mark: null }, content: null } : { note: { kept: true, mark: markOf(kept) }, content: Buffer.from(kept, 'utf8') };
}

/** The secret to keep from now on, or null when none is to be written. Refuses when people could not use their second factors afterwards. */
export async function secretToKeep(archive: Archive, setting: string | null): Promise<Buffer | null> {
  const note = archive.manifest.secret;
  if (!note || note.mark === null) return null;
  const content = note.kept ? await archive.read(SECRET_PART) : null;
  if (content !== null && markOf(content.toString('utf8')) !== note.mark) throw new NotDone('The secret in the backup is not the one that its list of contents names.');
  if (setting === null && content === null) throw new NotDone('The installation had its secret in the setting SECRET, which a backup does not hold. Set the same SECRET, then restore.');
  if (setting !== null && markOf(setting) !== note.mark) throw new NotDone('The setting SECRET is not the secret that the installation had. Set the same SECRET, or none if the backup holds it.');
  return setting === null ? content : null;
}
