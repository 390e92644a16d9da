import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG, type Config } from '../../config';
import { UnitOfWork } from '../../platform/unit-of-work';
import { signedOut } from '../../platform/viewer';
import { findNamedFiles } from './upload.store';

/** A younger file may belong to an upload that another process is just about to name. */
const OLD_ENOUGH_MS = 60 * 60 * 1000;
const CITY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NAMED_BY_CONTENT = /^[0-9a-f]{64}$/;
const HERE = signedOut({ ip: '', loopback: true, userAgent: '' });

/** At the start, removes what a crash left in the store: halves of files, and files that no upload names. */
@Injectable()
export class SweepFiles implements OnApplicationBootstrap {
  private readonly logger = new Logger('Files');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where received files wait until they are checked. */
  static incomingOf(config: Config): string {
    return join(config.dataDir, 'incoming');
  }

  async onApplicationBootstrap(): Promise<void> {
    try {
      const removed = await this.sweep();
      if (removed > 0) this.logger.log(`Removed ${removed} unfinished or unnamed files.`);
    } catch {
      // Left-overs take room and do no other harm: they must not stop the start.
      this.logger.warn('The store of files could not be swept.');
    }
  }

  /** How many files were removed. */
  async sweep(): Promise<number> {
    const before = (await this.unitOfWork.reading(HERE, (tx) => Promise.resolve(tx.now), 'worker')).getTime() - OLD_ENOUGH_MS;
    let removed = await removeAll(await oldFiles(SweepFiles.incomingOf(this.config), before));
    const root = join(this.config.dataDir, 'files');
    for (const cityId of (await names(root)).filter((name) => CITY.test(name))) {
      const old = await oldFiles(join(root, cityId), before);
      const contents = old.map(({ name }) => name).filter((name) => NAMED_BY_CONTENT.test(name));
      const named = contents.length > 0 ? await this.unitOfWork.reading(HERE, (tx) => findNamedFiles(tx, cityId, contents), 'worker') : new Set<string>();
      removed += await removeAll(old.filter(({ name }) => !named.has(name)));
    }
    return removed;
  }
}

interface OldFile {
  readonly name: string;
  readonly path: string;
}

const names = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

async function oldFiles(folder: string, before: number): Promise<OldFile[]> {
  const old: OldFile[] = [];
  for (const name of await names(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found?.isFile() && found.mtimeMs < before) old.push({ name, path });
  }
  return old;
}

async function removeAll(files: readonly OldFile[]): Promise<number> {
  for (const { path } of files) await rm(path, { force: true });
  return files.length;
}
