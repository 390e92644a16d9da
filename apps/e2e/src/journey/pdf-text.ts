import { inflateSync } from 'node:zlib';

/** Objects of a PDF by number: dictionary, and stream where it is deflated text. */
function objectsOf(pdf: Buffer): Map<string, { head: string; stream: string }> {
  const objects = new Map<string, { head: string; stream: string }>();
  const raw = pdf.toString('latin1');
  for (const { 0: whole, 1: id = '', 2: head = '', index } of raw.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)(stream\r?\n|endobj)/g)) {
    const length = /\/Length (\d+)/.exec(head)?.[1];
    const packed = whole.includes('stream') && length !== undefined && head.includes('/FlateDecode') && !head.includes('/Length1');
    const start = index + whole.length;
    objects.set(id, { head, stream: packed ? inflateSync(pdf.subarray(start, start + Number(length))).toString('latin1') : '' });
  }
  return objects;
}

const fromHex = (hex: string): string => (hex.replace(/\s/g, '').match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** The characters of a font's glyphs, from its ToUnicode map. */
function charactersOf(map: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const [, first = '', list = ''] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([^>]*)>/g)].forEach(([, code = ''], offset) => characters.set(Number.parseInt(first, 16) + offset, fromHex(code)));
  }
  return characters;
}

/** All text of a PDF of embedded fonts with glyph numbers, without its spaces: lines and kerning break anywhere. */
export function denseTextOf(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, Map<number, string>>();
  for (const { head } of objects.values()) {
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1];
      if (unicode) fonts.set(name, charactersOf(objects.get(unicode)?.stream ?? ''));
    }
  }
  let text = '';
  for (const { stream } of objects.values()) {
    let font = new Map<number, string>();
    for (const [, name, glyphs] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>/gi)) {
      if (name) font = fonts.get(name) ?? new Map();
      for (const glyph of glyphs?.match(/.{4}/g) ?? []) text += font.get(Number.parseInt(glyph, 16)) ?? '';
    }
  }
  return text.replace(/\s+/g, '');
}
