import { createHash, type Hash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { link, open, rm, type FileHandle } from 'node:fs/promises';
import { plainReason } from '../plain-reason';
import { NotDone } from '../verdicts';
import { MANIFEST, type Manifest, type PartNote } from './manifest';
import { endingOf } from './seal';
import { headerOf, padding } from './tar';

/** Writes an archive to a new file, which appears under its name whole or not at all. Only its owner can read it. */
export class ArchiveWriter {
  private readonly hash: Hash = createHash('sha256');
  private readonly notes: PartNote[] = [];

  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
  ) {}

  static async writing<T>(path: string, work: (writer: ArchiveWriter) => Promise<T>): Promise<T> {
    if (existsSync(path)) throw new NotDone(statSync(path).isDirectory() ? `${path} is a folder: name a new file in it.` : `${path} exists already and is not overwritten.`);
    const draft = `${path}.part`;
    await rm(draft, { force: true });
    const file = await open(draft, 'wx', 0o600).catch((error: unknown) => {
      throw new NotDone(`${path} cannot be written: ${plainReason(error)}.`);
    });
    try {
      const result = await work(new ArchiveWriter(path, file));
      await file.sync();
      await file.close();
      // Unlike a rename, a link never replaces what somebody else put there meanwhile.
      await link(draft, path);
      return result;
    } finally {
      await file.close().catch(() => undefined);
      await rm(draft, { force: true });
    }
  }

  get parts(): readonly PartNote[] {
    return this.notes;
  }

  async add(name: string, content: Buffer): Promise<void> {
    await this.append(name, content);
    this.notes.push({ name, size: content.length, sha256: createHash('sha256').update(content).digest('hex') });
  }

  /** Ends the archive. Returns the SHA-256 of everything before the ending. */
  async seal(manifest: Omit<Manifest, 'parts'>): Promise<string> {
    await this.append(MANIFEST, Buffer.from(`${JSON.stringify({ ...manifest, parts: this.notes }, null, 2)}\n`));
    const sha256 = this.hash.digest('hex');
    await this.file.writeFile(endingOf(sha256));
    return sha256;
  }

  private async append(name: string, content: Buffer): Promise<void> {
    for (const bytes of [headerOf(name, content.length), content, padding(content.length)]) {
      this.hash.update(bytes);
      await this.file.writeFile(bytes);
    }
  }
}
