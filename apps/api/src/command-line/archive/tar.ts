import { NotDone } from '../verdicts';

/** POSIX ustar, the part of it that an archive needs: plain files with short names. */
export const BLOCK = 512;
const MODE = '0000600';
const PREFIX_MOST = 155;
const NAME_MOST = 100;
const SIZE_MOST = 0o77777777777;
const KIND_AT = 156;
const MAGIC_AT = 257;
const FIELDS = { name: [0, 100], mode: [100, 8], uid: [108, 8], gid: [116, 8], size: [124, 12], time: [136, 12], sum: [148, 8], prefix: [345, 155] } as const;

/** Two empty blocks end an archive. */
export const END = Buffer.alloc(2 * BLOCK);

export const padding = (size: number): Buffer => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);

/** The header of a member. Nobody's account and no time are in it: the same content gives the same bytes. */
export function headerOf(path: string, size: number): Buffer {
  const [prefix, name] = splitPath(path);
  if (!(size >= 0 && size <= SIZE_MOST)) throw new RangeError('a member of an archive is too large');
  const header = Buffer.alloc(BLOCK);
  const put = ([at]: readonly [number, number], text: string) => header.write(text, at, 'latin1');
  put(FIELDS.name, name);
  put(FIELDS.mode, MODE);
  put(FIELDS.uid, '0000000');
  put(FIELDS.gid, '0000000');
  put(FIELDS.size, size.toString(8).padStart(11, '0'));
  put(FIELDS.time, '00000000000');
  header.write('0', KIND_AT, 'latin1');
  header.write('ustar\u000000', MAGIC_AT, 'latin1');
  put(FIELDS.prefix, prefix);
  put(FIELDS.sum, `${checksum(header).toString(8).padStart(6, '0')}\u0000 `);
  return header;
}

/** Path and size of a member; null at the end of the archive. Throws a NotDone for anything that `headerOf` would not write. */
export function readHeader(header: Buffer): { path: string; size: number } | null {
  if (header.length === BLOCK && header.every((byte) => byte === 0)) return null;
  const text = ([at, length]: readonly [number, number]) => header.toString('latin1', at, at + length).replace(/\0.*$/s, '');
  const path = [text(FIELDS.prefix), text(FIELDS.name)].filter((part) => part !== '').join('/');
  const size = Number.parseInt(text(FIELDS.size), 8);
  const isOurs = /^[\w.-]+(\/[\w.-]+)*$/.test(path) && !path.split('/').includes('..') && Number.isSafeInteger(size) && headerOf(path, size).equals(header);
  if (!isOurs) throw new NotDone('The file is not an archive of Citymark: one of its headers cannot be read.');
  return { path, size };
}

function splitPath(path: string): [prefix: string, name: string] {
  if (path.length <= NAME_MOST) return ['', path];
  const at = path.lastIndexOf('/');
  if (at <= 0 || at > PREFIX_MOST || path.length - at - 1 > NAME_MOST) throw new RangeError('the name of a member of an archive is too long');
  return [path.slice(0, at), path.slice(at + 1)];
}

function checksum(header: Buffer): number {
  const [at, length] = FIELDS.sum;
  return header.reduce((sum, byte, index) => sum + (index >= at && index < at + length ? 0x20 : byte), 0);
}
