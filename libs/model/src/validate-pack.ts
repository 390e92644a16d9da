import { DEFAULT_LIMITS, DEFAULT_STRUCTURE, type PackLimits, type PackRules, type PackStructure } from './pack-limits';
import { problemOf, type Finding, type Problem } from './problem';
import { readPack } from './read-pack';
import { DEFAULT_SIMILARITY_BOUND } from './similarity';
import type { Pack } from './types';
import { Spot } from './value-reading';

/** What a pack is held against; whatever is left out takes its named default. */
export interface ValidatePackOptions {
  /** Default `DEFAULT_STRUCTURE`, 4 x 5 x 5. */
  readonly structure?: PackStructure;
  /** Single limits replace those of `DEFAULT_LIMITS`. */
  readonly limits?: Partial<PackLimits>;
  /** Default `DEFAULT_SIMILARITY_BOUND`. */
  readonly similarityBound?: number;
}

/** A pack with no problems, or no pack and at least one problem. */
export interface PackValidation {
  readonly pack: Pack | null;
  readonly problems: readonly Problem[];
}

/** As `validatePack`, with paths kept apart for callers that name places in their own way. */
export function checkPack(input: unknown, options: ValidatePackOptions = {}): { pack: Pack | null; findings: readonly Finding[] } {
  const rules: PackRules = {
    structure: options.structure ?? DEFAULT_STRUCTURE,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    similarityBound: options.similarityBound ?? DEFAULT_SIMILARITY_BOUND,
  };
  const findings: Finding[] = [];
  try {
    const pack = readPack(input, rules, new Spot(findings));
    return { pack: findings.length === 0 ? pack : null, findings };
  } catch {
    // Only an object that refuses to be looked at (a throwing getter, a revoked proxy) comes here.
    findings.push({ path: '', statementId: null, sentence: 'The pack could not be read to its end: part of it is not plain data.' });
    return { pack: null, findings };
  }
}

/**
 * Checks anything that claims to be a pack, and collects every problem it finds: types, missing and unknown fields, ids
 * (kebab case, unique), version, structure, lengths in Unicode code points, described levels (present, distinct), codes that
 * exist, full stops, and statements too similar to each other.
 * Never throws. The pack that comes back is a fresh copy, made only of known fields; it is null if there is any problem.
 */
export function validatePack(input: unknown, options: ValidatePackOptions = {}): PackValidation {
  const { pack, findings } = checkPack(input, options);
  return { pack, problems: findings.map(problemOf) };
}
