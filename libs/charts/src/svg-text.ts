const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What XML 1.0 cannot hold even escaped: control characters, lone surrogates and two non-characters. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const HEX_COLOUR = /^#[0-9a-f]{6}$/i;

/** Text made safe for an XML element or a quoted attribute; characters that XML cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, '\uFFFD').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A number with a fixed count of decimals, so that the same data gives the same text. Throws a RangeError unless finite. */
export function fixed(value: number, decimals = 2): string {
  if (!Number.isFinite(value)) throw new RangeError(`A chart cannot draw the number ${String(value)}.`);
  const text = value.toFixed(decimals);
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}

/** A colour as #rrggbb. Throws a RangeError for anything else. */
export function hexColour(colour: string): string {
  if (!HEX_COLOUR.test(colour)) throw new RangeError(`"${colour}" is not a colour written as #rrggbb.`);
  return colour.toLowerCase();
}

/** Throws a RangeError unless the value is a finite number from 0 to max. */
export function requireWithin(value: number, max: number, where: string): void {
  if (!(value >= 0 && value <= max)) throw new RangeError(`${where} must be a number from 0 to ${max}, not ${String(value)}.`);
}

/** Throws a RangeError unless the value is a finite number above 0. */
export function requirePositive(value: number, where: string): void {
  if (!(Number.isFinite(value) && value > 0)) throw new RangeError(`${where} must be a number above 0, not ${String(value)}.`);
}

/** Breaks a label between words into at most `maxLines` lines of about `width` characters; what does not fit ends in an ellipsis. */
export function wrapLabel(label: string, width: number, maxLines: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && Array.from(`${last} ${word}`).length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, maxLines);
  if (lines.length > maxLines) kept[maxLines - 1] = `${kept[maxLines - 1] ?? ''} …`;
  return kept.map((line) => {
    const characters = Array.from(line);
    return characters.length > width ? `${characters.slice(0, width - 1).join('').replace(/ ?…?$/, '')}…` : line;
  });
}
