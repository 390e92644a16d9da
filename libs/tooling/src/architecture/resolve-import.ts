/** Alias -> files, as in tsconfig.json. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

const ENDINGS = ['', '.ts', '.tsx', '.mts', '.mjs', '.d.ts', '/index.ts', '/index.tsx'];

/** The file of the workspace that an import names, undefined for a package or a file that is not source. */
export function resolveImport(from: string, specifier: string, known: ReadonlySet<string>, aliases: Aliases): string | undefined {
  const alias = aliases[specifier]?.[0];
  if (alias !== undefined) return alias.replace(/^\.\//, '');
  if (!specifier.startsWith('.')) return undefined;
  const path = normalise(`${from.replace(/[^/]*$/, '')}${specifier}`);
  return ENDINGS.map((ending) => `${path}${ending}`).find((candidate) => known.has(candidate));
}

function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
