import type { Finding } from './problem';
import type { Range } from './pack-limits';

/** Where a check stands in the input, and where it leaves what it found. */
export class Spot {
  constructor(
    private readonly findings: Finding[],
    readonly path: string = '',
    readonly statementId: string | null = null,
  ) {}

  field(name: string): Spot {
    const plain = /^\w{1,60}$/.test(name) ? name : quoted(name);
    return new Spot(this.findings, this.path === '' ? plain : `${this.path}.${plain}`, this.statementId);
  }

  entry(index: number): Spot {
    return new Spot(this.findings, `${this.path}[${index}]`, this.statementId);
  }

  ofStatement(id: string): Spot {
    return new Spot(this.findings, this.path, id === '' ? null : id);
  }

  report(sentence: string): void {
    this.findings.push({ path: this.path, statementId: this.statementId, sentence });
  }
}

/** Input text in quotation marks, cut so that a problem stays readable. */
export function quoted(text: string): string {
  const letters = [...text.slice(0, 200)];
  return JSON.stringify(letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : letters.join(''));
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  const names: Record<string, string> = { object: 'an object', string: 'text', undefined: 'nothing' };
  return names[typeof value] ?? `a ${typeof value}`;
}

/** Stands for the fields of what should have been an object and is not: that is one problem, not one for every field. */
export const UNREADABLE = Symbol('unreadable');

function reportKind(value: unknown, wanted: string, spot: Spot): void {
  if (value === UNREADABLE) return;
  spot.report(value === undefined ? `This is missing; ${wanted} is needed here.` : `This must be ${wanted}, but it is ${kindOf(value)}.`);
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

function rangeInWords(range: Range): string {
  return range.min === range.max ? `exactly ${range.min}` : `${range.min} to ${range.max}`;
}

/** An object with these fields and no others. Always answers; what is wrong goes to the spot. */
export function readRecord<Field extends string>(value: unknown, fields: readonly Field[], spot: Spot): Partial<Record<Field, unknown>> {
  const record: Partial<Record<Field, unknown>> = {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reportKind(value, 'an object', spot);
    for (const field of fields) record[field] = UNREADABLE;
    return record;
  }
  const present = new Map<string, unknown>(Object.entries(value));
  for (const field of fields) {
    if (present.has(field)) record[field] = present.get(field);
    present.delete(field);
  }
  for (const name of present.keys()) spot.field(name).report(`The field ${quoted(name)} is not known here.`);
  return record;
}

/** A list with so many entries. Entries beyond the most that is allowed are not read, which bounds the work. */
export function readList<T>(value: unknown, size: Range, spot: Spot, readEntry: (entry: unknown, spot: Spot, index: number) => T): T[] {
  if (!Array.isArray(value)) {
    reportKind(value, 'a list', spot);
    return [];
  }
  const entries: readonly unknown[] = value;
  if (!(entries.length >= size.min && entries.length <= size.max)) {
    const rest = entries.length > size.max ? ' The entries beyond that were not checked.' : '';
    spot.report(`The list has ${counted(entries.length, 'entry', 'entries')}; it needs ${rangeInWords(size)}.${rest}`);
  }
  return Array.from(entries.slice(0, size.max), (entry, index) => readEntry(entry, spot.entry(index), index));
}

/** One line of text with a length in range (Unicode code points), no white space around it, no control characters in it. */
export function readText(value: unknown, length: Range, spot: Spot): string {
  if (typeof value !== 'string') {
    reportKind(value, 'text', spot);
    return '';
  }
  // Code points never outnumber code units, and a giant text is not worth spreading.
  const count = value.length > 10_000 ? value.length : [...value].length;
  if (!(count >= length.min && count <= length.max)) {
    spot.report(`The text has ${counted(count, 'character', 'characters')}; it needs ${rangeInWords(length)}.`);
  }
  if (value !== value.trim()) spot.report('The text begins or ends with white space.');
  // Neither JSON viewers nor spreadsheets carry these unchanged.
  if (/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}]/u.test(value)) {
    spot.report('The text holds a line break, a control character or half a character.');
  }
  return value;
}
