const LONGEST = 200;
// Control characters, those that change the direction of the text around them, and lone surrogates.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{Cs}]/gu;

/** The ending of a file name in lower case, without its dot; empty when it has none. */
export const extensionOf = (fileName: string): string => /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';

/**
 * A file name as it is shown and sent back: the last part of whatever path came with it, without characters that cannot be seen,
 * at most 200 characters, its ending kept. Never a path; never empty.
 */
export function cleanFileName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const seen = last.normalize('NFC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim().replace(/^\.+/, '');
  if (seen === '') return 'file';
  const characters = [...seen];
  if (characters.length <= LONGEST) return seen;
  const ending = [...`.${extensionOf(seen)}`].slice(-20);
  return [...characters.slice(0, LONGEST - ending.length), ...ending].join('');
}

/** Content-Disposition of a download (RFC 6266): a plain name for old clients, and the real one in UTF-8 (RFC 8187). */
export function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%;]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
