import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF that pdfmake made, read from the file itself: content streams are inflated, and the glyph numbers in
 * them are turned back into characters by each font's own ToUnicode table. Just enough for tests.
 */
export function pdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const [, text] of objects.bodies) {
    for (const [, name, font] of text.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.bodies.get(font ?? '') ?? '')?.[1];
      if (name && table) fonts.set(name, tableOf(objects.streams.get(table) ?? ''));
    }
  }
  return [...objects.streams.values()].filter((stream) => stream.includes(' Tf')).map((stream) => textOf(stream, fonts)).join('\n');
}

function objectsOf(pdf: Buffer): { bodies: Map<string, string>; streams: Map<string, string> } {
  const bodies = new Map<string, string>();
  const streams = new Map<string, string>();
  const raw = pdf.toString('latin1');
  for (const match of raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)(?:\nendobj|stream\n)/g)) {
    const [whole, id = '', body = ''] = match;
    bodies.set(id, body);
    if (!whole.endsWith('stream\n')) continue;
    const start = match.index + whole.length;
    const bytes = pdf.subarray(start, start + Number(/\/Length (\d+)/.exec(body)?.[1]));
    if (body.includes('/FlateDecode') && !body.includes('/Length1')) streams.set(id, inflateSync(bytes).toString('latin1'));
  }
  return { bodies, streams };
}

/** Glyph number in hexadecimal -> character, from the bfrange lines of a ToUnicode table. */
function tableOf(cmap: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const [, from = '', , list = ''] of cmap.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/g)) {
    for (const [index, [, code = '']] of [...list.matchAll(/<([0-9a-f ]*)>/g)].entries()) {
      const characters = (code.match(/[0-9a-f]{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
      table.set((parseInt(from, 16) + index).toString(16).padStart(4, '0'), characters);
    }
  }
  return table;
}

function textOf(stream: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [, name, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = fonts.get(name) ?? new Map();
    for (const [, glyphs = ''] of (shown ?? '').matchAll(/<([0-9a-f]+)>/g)) {
      for (const glyph of glyphs.match(/.{4}/g) ?? []) text += font.get(glyph) ?? '';
    }
  }
  return text;
}

/** The texts that are not in the PDF's text. Lines break anywhere, so white space does not count. */
export function missingFrom(text: string, wanted: readonly string[]): string[] {
  const dense = (one: string) => one.replace(/\s+/g, '');
  const whole = dense(text);
  return wanted.filter((one) => !whole.includes(dense(one)));
}
