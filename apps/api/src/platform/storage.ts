import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { CONFIG, type Config } from '../config';
import { DomainError } from './domain-error';

export interface StoredFile {
  readonly sha256: string;
  readonly size: number;
  /** Path below DATA_DIR: files/<cityId>/<sha256>. */
  readonly key: string;
}

const CITY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** Proof files in a folder, a city apart from another. A file is named by its content, so the same proof twice is kept once. */
@Injectable()
export class Storage {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Stores a stream of at most `limit` bytes; when this returns, the file survives a crash. A broken stream leaves nothing. */
  async put(cityId: string, content: Readable, limit: number): Promise<StoredFile> {
    const folder = this.folderOf(cityId);
    await mkdir(folder, { recursive: true });
    const draft = join(folder, `.${randomUUID()}.part`);
    try {
      const { sha256, size } = await writeDurably(draft, content, limit);
      await rename(draft, join(folder, sha256));
      await syncFolder(folder);
      return { sha256, size, key: `files/${cityId}/${sha256}` };
    } catch (error) {
      content.destroy();
      await rm(draft, { force: true });
      throw error;
    }
  }

  /** The content, or null when this city has no such file. */
  async open(cityId: string, sha256: string): Promise<Readable | null> {
    if (!SHA256.test(sha256)) return null;
    const path = join(this.folderOf(cityId), sha256);
    if (!(await stat(path).catch(() => null))?.isFile()) return null;
    return (await open(path, 'r')).createReadStream();
  }

  private folderOf(cityId: string): string {
    if (!CITY.test(cityId)) throw new Error('a folder of files is named by the id of a city');
    return join(this.config.dataDir, 'files', cityId);
  }
}

async function writeDurably(path: string, content: Readable, limit: number): Promise<{ sha256: string; size: number }> {
  const file = await open(path, 'wx', 0o600);
  try {
    const written = await copy(content, file, limit);
    await file.sync();
    return written;
  } finally {
    await file.close();
  }
}

async function copy(content: Readable, file: FileHandle, limit: number): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (!(size <= limit)) throw new DomainError('file-too-large', `The file is larger than ${Math.floor(limit / 2 ** 20)} MB.`, 'file');
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  if (size === 0) throw new DomainError('file-empty', 'The file is empty.', 'file');
  return { sha256: hash.digest('hex'), size };
}

// A rename is durable only once the folder is.
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
