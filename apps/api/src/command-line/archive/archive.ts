import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { plainReason } from '../plain-reason';
import { NotDone } from '../verdicts';
import { MANIFEST, MANIFEST_FORM, type Manifest, type TableNote } from './manifest';
import { ENDING_LENGTH, endingOf, SEAL } from './seal';
import { BLOCK, padding, readHeader } from './tar';

const READ_AT_ONCE = 2 ** 20;
const MOST_UNPACKED_BYTES = 512 * 2 ** 20;

interface Place {
  readonly at: number;
  readonly size: number;
}

/** An archive whose every byte was found to be as it was written. */
export class Archive {
  private constructor(
    private readonly file: FileHandle,
    private readonly places: ReadonlyMap<string, Place>,
    readonly manifest: Manifest,
  ) {}

  /** Opens and checks the whole file before anything of it is used. Throws a NotDone that says what is wrong. */
  static async reading<T>(path: string, format: Manifest['format'], work: (archive: Archive) => Promise<T>): Promise<T> {
    const file = await open(path, 'r').catch((error: unknown) => {
      throw new NotDone(`${path} cannot be read: ${plainReason(error)}.`);
    });
    try {
      const { size } = await file.stat();
      await requireSealed(file, size);
      const places = await placesIn(file, size);
      const manifest = await manifestIn(file, places, format);
      const archive = new Archive(file, places, manifest);
      await archive.requireParts();
      return await work(archive);
    } finally {
      await file.close();
    }
  }

  async read(name: string): Promise<Buffer> {
    return bytesAt(this.file, this.places.get(name), name);
  }

  /** The rows of a table as lines, a part at a time. */
  async *linesOf(table: TableNote): AsyncGenerator<string[]> {
    for (const part of table.parts) {
      const text = gunzipSync(await this.read(part), { maxOutputLength: MOST_UNPACKED_BYTES }).toString('utf8');
      yield text.split('\n').filter((line) => line !== '');
    }
  }

  /** Members below a folder, by their names. */
  membersOf(folder: string): string[] {
    return this.manifest.parts.map(({ name }) => name).filter((name) => name.startsWith(`${folder}/`));
  }

  // The seal tells that nothing changed since; this, that the list of contents was true when it was written.
  private async requireParts(): Promise<void> {
    const listed = this.manifest.parts.map(({ name }) => name);
    const named = new Set([...listed, MANIFEST, SEAL]);
    const extra = [...this.places.keys()].find((name) => !named.has(name));
    if (extra !== undefined || new Set(listed).size !== listed.length) throw new NotDone(`The archive holds ${extra ?? 'a part twice'}, which its list of contents does not name.`);
    for (const { name, size, sha256 } of this.manifest.parts) {
      const content = await this.read(name);
      const found = createHash('sha256').update(content).digest('hex');
      if (content.length !== size || found !== sha256) throw new NotDone(`The part ${name} is not what the list of contents says.`);
    }
    const unknown = this.manifest.tables.flatMap(({ parts }) => parts).find((part) => !listed.includes(part));
    if (unknown !== undefined) throw new NotDone(`The part ${unknown} is missing.`);
  }
}

async function requireSealed(file: FileHandle, size: number): Promise<void> {
  if (size <= ENDING_LENGTH) throw new NotDone('The file is too short to be an archive of Citymark: it was cut, or is something else.');
  const hash = createHash('sha256');
  const sealed = size - ENDING_LENGTH;
  for (let at = 0; at < sealed; at += READ_AT_ONCE) hash.update(await exactly(file, at, Math.min(READ_AT_ONCE, sealed - at)));
  const ending = await exactly(file, sealed, ENDING_LENGTH);
  if (!ending.equals(endingOf(hash.digest('hex')))) throw new NotDone('The file is not as it was written: bytes were changed or cut, or it is not an archive of Citymark. Nothing of it is used.');
}

async function placesIn(file: FileHandle, size: number): Promise<Map<string, Place>> {
  const places = new Map<string, Place>();
  let at = 0;
  for (let found = readHeader(await exactly(file, at, BLOCK)); found; found = readHeader(await exactly(file, at, BLOCK))) {
    if (places.has(found.path)) throw new NotDone(`The archive holds ${found.path} twice.`);
    places.set(found.path, { at: at + BLOCK, size: found.size });
    at += BLOCK + found.size + padding(found.size).length;
    if (at + BLOCK > size) throw new NotDone('The archive ends within a part.');
  }
  return places;
}

async function manifestIn(file: FileHandle, places: ReadonlyMap<string, Place>, format: Manifest['format']): Promise<Manifest> {
  const text = (await bytesAt(file, places.get(MANIFEST), MANIFEST)).toString('utf8');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new NotDone('The list of contents of the archive is not JSON.');
  }
  const { success, data } = MANIFEST_FORM.safeParse(content);
  if (!success) throw new NotDone('The archive is of a version that this Citymark does not know.');
  if (data.format === format) return data;
  throw new NotDone(data.format === 'citymark-city' ? 'This is the archive of one city: use city import.' : 'This is the backup of an installation: use restore.');
}

async function bytesAt(file: FileHandle, place: Place | undefined, name: string): Promise<Buffer> {
  if (!place) throw new NotDone(`The part ${name} is missing.`);
  return exactly(file, place.at, place.size);
}

async function exactly(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, at + filled);
    if (bytesRead === 0) throw new NotDone('The archive ends too early.');
    filled += bytesRead;
  }
  return bytes;
}
