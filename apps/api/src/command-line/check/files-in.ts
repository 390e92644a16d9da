import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface FileInStore {
  /** files/<city id>/<name> */
  readonly member: string;
  readonly changedAt: Date;
}

/** Every file of the store of proof files, whatever its name. */
export async function filesIn(dataDir: string): Promise<FileInStore[]> {
  const root = join(dataDir, 'files');
  const names = await readdir(root, { recursive: true }).catch((error: unknown) => {
    if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return [];
    throw error;
  });
  const found: FileInStore[] = [];
  for (const name of names.sort()) {
    const status = await stat(join(root, name));
    if (status.isFile()) found.push({ member: `files/${name.replaceAll('\\', '/')}`, changedAt: status.mtime });
  }
  return found;
}
