const BLOCK = 512;
const REGULAR = new Set(['0', '\0']);

/**
 * The regular files of a plain ustar archive, by their path in it.
 * @param {Buffer} archive
 * @returns {Generator<{ path: string, content: Buffer }>}
 */
export function* filesInTar(archive) {
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const text = (/** @type {number} */ from, /** @type {number} */ length) => archive.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(text(124, 12).trim(), 8);
    const content = archive.subarray(at + BLOCK, at + BLOCK + size);
    if (REGULAR.has(archive.toString('latin1', at + 156, at + 157))) yield { path: text(0, 100), content };
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}
