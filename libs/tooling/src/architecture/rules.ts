import { barrels } from './rules/barrels';
import { commandLine } from './rules/command-line';
import { cycles } from './rules/cycles';
import { defaultExports } from './rules/default-exports';
import { features } from './rules/features';
import { fileLength } from './rules/file-length';
import { forwardReferences } from './rules/forward-references';
import { names } from './rules/names';
import { opaqueBenchmark } from './rules/opaque-benchmark';
import { platform } from './rules/platform';
import { projects } from './rules/projects';
import { purity } from './rules/purity';
import { resolvers } from './rules/resolvers';
import { services } from './rules/services';
import { stores } from './rules/stores';
import { typeormPlaces } from './rules/typeorm-places';
import { webParts } from './rules/web-parts';
import type { Rule, Source, Violation } from './source';

/** The house (DESIGN.md) as statements about its source. */
export const RULES: readonly Rule[] = [
  ...[projects, features, platform, commandLine, stores, services, resolvers, typeormPlaces, webParts, purity, opaqueBenchmark],
  ...[cycles, fileLength, defaultExports, forwardReferences, names, barrels],
];

export function violationsIn(sources: readonly Source[]): Violation[] {
  return RULES.flatMap((rule) => rule.check(sources));
}

/** `apps/web/src/x.ts:3 no default export: Export it by its name.` */
export function inOneLine({ path, line, rule, sentence }: Violation): string {
  return `${path}:${line} ${rule}: ${sentence}`;
}
