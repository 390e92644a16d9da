import { canonicalJson } from '@citymark/model';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG, type Config } from '../config';
import { plainJson } from './plain-json';

/** The installation's own secret: the setting SECRET, or a random one that is made once and kept in the data folder. */
@Injectable()
export class InstallationSecret implements OnModuleInit {
  private root: string | null;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.root = config.secret;
  }

  async onModuleInit(): Promise<void> {
    this.root ??= await keptSecret(this.config.dataDir);
  }

  /** A 32-byte key for one purpose; knowing it tells nothing about the keys of other purposes. */
  key(purpose: string): Buffer {
    if (!this.root) throw new Error('the installation secret is not loaded yet');
    return createHmac('sha256', this.root).update(purpose).digest();
  }

  /** A keyed hash of a JSON value: the same value gives the same mark, and a mark cannot be guessed back. */
  mark(purpose: string, value: unknown): Buffer {
    return createHmac('sha256', this.key(purpose)).update(canonicalJson(plainJson(value))).digest();
  }
}

async function keptSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, 'secret');
  await mkdir(dataDir, { recursive: true });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    // A link fails when the file exists: of two processes that start at once, both use the first one's secret.
    await link(draft, path);
  } catch (error) {
    if (!(typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await unlink(draft);
  }
  return readFile(path, 'utf8');
}
