import { DESCRIBED_LEVELS } from './level';
import type { PackRules, Range } from './pack-limits';
import { quoted, readText, type Spot } from './value-reading';

/** What one pass over a pack remembers, so that doubles and look-alikes can be told. */
export interface PackReading {
  readonly rules: PackRules;
  readonly areaIds: Map<string, string>;
  readonly subDomainIds: Map<string, string>;
  readonly statementIds: Map<string, string>;
  readonly texts: Array<{ readonly text: string; readonly id: string; readonly spot: Spot }>;
}

export function startReading(rules: PackRules): PackReading {
  return { rules, areaIds: new Map(), subDomainIds: new Map(), statementIds: new Map(), texts: [] };
}

const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export function isKebab(text: string): boolean {
  return kebab.test(text);
}

/** Notes an id and reports it when it was seen before. */
export function noteUnique(id: string, seen: Map<string, string>, spot: Spot): void {
  const first = seen.get(id);
  if (first === undefined) seen.set(id, spot.path);
  else if (id !== '') spot.report(`The id ${quoted(id)} is used twice, first at ${first}.`);
}

/** A kebab-case id that nothing of its kind has used before. */
export function readId(value: unknown, seen: Map<string, string>, length: Range, spot: Spot): string {
  const id = readText(value, length, spot);
  if (id !== '' && !isKebab(id)) {
    spot.report(`The id ${quoted(id)} is not in kebab case: small letters a to z and digits, in words joined by hyphens.`);
  }
  noteUnique(id, seen, spot);
  return id;
}

/** Reports a text that another entry of the same list says already, whatever its case. */
export function reportRepeats(texts: readonly string[], spotOf: (index: number) => Spot): void {
  const seen = new Set<string>();
  texts.forEach((text, index) => {
    const plain = text.toLowerCase();
    if (text !== '' && seen.has(plain)) spotOf(index).report('This says the same as another entry beside it.');
    seen.add(plain);
  });
}

export const LEVEL_FIELDS = DESCRIBED_LEVELS.map(String);
