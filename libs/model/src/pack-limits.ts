/** How many areas a pack has, sub-domains each area, statements each sub-domain. */
export interface PackStructure {
  readonly areas: number;
  readonly subDomains: number;
  readonly statements: number;
}

/** The structure of DOMAIN.md: 4 areas x 5 sub-domains x 5 statements. */
export const DEFAULT_STRUCTURE: PackStructure = { areas: 4, subDomains: 5, statements: 5 };

/** A closed range: least and most, both allowed. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** Lengths in characters (Unicode code points), and numbers of entries. */
export interface PackLimits {
  readonly id: Range;
  readonly name: Range;
  readonly description: Range;
  readonly text: Range;
  readonly why: Range;
  readonly level: Range;
  readonly proof: Range;
  readonly proofs: Range;
  readonly sdgTargets: Range;
  readonly iso37120Themes: Range;
  readonly platformPrinciples: Range;
}

/** Short enough for one phone screen a statement, long enough to say something. */
export const DEFAULT_LIMITS: PackLimits = {
  id: { min: 2, max: 80 },
  name: { min: 3, max: 80 },
  description: { min: 20, max: 500 },
  text: { min: 60, max: 200 },
  why: { min: 80, max: 300 },
  level: { min: 60, max: 240 },
  proof: { min: 15, max: 120 },
  proofs: { min: 2, max: 4 },
  sdgTargets: { min: 1, max: 3 },
  iso37120Themes: { min: 1, max: 2 },
  platformPrinciples: { min: 0, max: 3 },
};

export interface PackRules {
  readonly structure: PackStructure;
  readonly limits: PackLimits;
  /** Two statements may be at most this similar; see `similarity`. */
  readonly similarityBound: number;
}
