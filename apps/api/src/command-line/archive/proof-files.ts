import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ClientBase } from 'pg';
import { NotDone } from '../verdicts';
import type { Archive } from './archive';

export interface ProofFile {
  readonly cityId: string;
  readonly sha256: string;
}

/** The proof files that rows name, of one city or of all. */
export async function namedFiles(client: ClientBase, cityId: string | null = null): Promise<ProofFile[]> {
  const { rows } = await client.query<ProofFile>(
    'select distinct city_id as "cityId", sha256 from upload where $1::uuid is null or city_id = $1 order by 1, 2',
    [cityId],
  );
  return rows;
}

export const memberOf = ({ cityId, sha256 }: ProofFile): string => `files/${cityId}/${sha256}`;

/** The content of a proof file; null when it is missing or not what its name says. */
export async function contentOf(dataDir: string, file: ProofFile): Promise<Buffer | null> {
  const content = await readFile(join(dataDir, memberOf(file))).catch(() => null);
  return content !== null && createHash('sha256').update(content).digest('hex') === file.sha256 ? content : null;
}

export function fileNamedBy(member: string): ProofFile {
  const [, cityId, sha256] = /^files\/([0-9a-f-]{36})\/([0-9a-f]{64})$/.exec(member) ?? [];
  if (cityId === undefined || sha256 === undefined) throw new NotDone(`${member} is not the name of a proof file.`);
  return { cityId, sha256 };
}

/** Refuses an archive without a proof file that its rows name, unless it says itself that the file was missing. */
export async function requireNamedFiles(client: ClientBase, archive: Archive, cityId: string | null = null): Promise<void> {
  const there = new Set([...archive.membersOf('files'), ...archive.manifest.missingFiles]);
  const lost = (await namedFiles(client, cityId)).map(memberOf).find((member) => !there.has(member));
  if (lost !== undefined) throw new NotDone(`The proof file ${lost} is missing from the archive.`);
}

/** Proof files put into the store; those that were not there before are taken back when the work that follows fails. */
export class PlacedFiles {
  private readonly added: ProofFile[] = [];

  constructor(private readonly dataDir: string) {}

  async put(file: ProofFile, content: Buffer): Promise<void> {
    if (createHash('sha256').update(content).digest('hex') !== file.sha256) throw new NotDone(`The proof file ${memberOf(file)} is not what its name says.`);
    if ((await contentOf(this.dataDir, file)) !== null) return;
    this.added.push(file);
    await writeDurably(join(this.dataDir, memberOf(file)), content);
  }

  async takeBack(): Promise<void> {
    for (const file of this.added) await rm(join(this.dataDir, memberOf(file)), { force: true });
  }
}

/** The file is there whole, with its content on disk, or not at all. */
export async function writeDurably(path: string, content: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${randomUUID()}.part`);
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
