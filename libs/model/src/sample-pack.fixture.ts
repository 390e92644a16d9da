import { builtInPack } from './built-in-pack';
import type { Pack } from './types';

type Draft<T> = T extends readonly (infer Entry)[] ? Draft<Entry>[] : T extends object ? { -readonly [Key in keyof T]: Draft<T[Key]> } : T;

export type PackDraft = Draft<Pack>;

/** The structure of the sample: 2 areas x 2 sub-domains x 2 statements. */
export const SAMPLE_STRUCTURE = { areas: 2, subDomains: 2, statements: 2 };

/** A small valid pack that a test may change as it likes. */
export function samplePack(): PackDraft {
  const pack: PackDraft = JSON.parse(JSON.stringify(builtInPack));
  pack.areas = pack.areas.slice(0, 2).map((area) => ({
    ...area,
    subDomains: area.subDomains.slice(0, 2).map((subDomain) => ({ ...subDomain, statements: subDomain.statements.slice(0, 2) })),
  }));
  return pack;
}

/** The value at a path such as `areas[0].subDomains`, for tests that break one place of a pack. */
export function setAt(root: object, path: string, value: unknown): void {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  let target: object = root;
  for (const key of keys) {
    const next: unknown = Reflect.get(target, key);
    if (typeof next !== 'object' || next === null) throw new Error(`The sample has nothing at ${path}.`);
    target = next;
  }
  if (value === undefined) Reflect.deleteProperty(target, last);
  else Reflect.set(target, last, value);
}
