import type { Import, Source, Violation } from './source';

/** Asks one question about every import of every file; an answer is the sentence of a violation. */
export function violationsOfImports(
  rule: string,
  sources: readonly Source[],
  complaint: (found: Import, source: Source) => string | undefined,
): Violation[] {
  return sources.flatMap((source) =>
    source.imports.flatMap((found) => {
      const sentence = complaint(found, source);
      return sentence === undefined ? [] : [{ rule, path: source.path, line: found.line, sentence }];
    }),
  );
}

/** The name of the package without what follows it: `@nestjs/common`, `typeorm`. */
export function packageOf(found: Import): string | undefined {
  if (found.target !== undefined || found.specifier.startsWith('.')) return undefined;
  const parts = found.specifier.split('/');
  return found.specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}
