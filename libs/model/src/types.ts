import type { DescribedLevel, Level } from './level';

/** One statement of good practice: one sentence, one idea, true or not yet true of a city. */
export interface Statement {
  /** `<sub-domain id>.<short-kebab-slug>`, unique in the pack. */
  readonly id: string;
  readonly text: string;
  readonly why: string;
  /** What 0, 3, 5 and 7 look like for this statement. */
  readonly levels: Readonly<Record<DescribedLevel, string>>;
  /** The proofs one would expect. */
  readonly evidence: readonly string[];
  /** Codes of `SDG_TARGETS`. */
  readonly sdgTargets: readonly string[];
  /** Ids of `ISO_37120_THEMES`. */
  readonly iso37120Themes: readonly string[];
  /** Ids of `PLATFORM_PRINCIPLE_IDS`; may be empty. */
  readonly platformPrinciples: readonly string[];
}

export interface SubDomain {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly statements: readonly Statement[];
}

export interface Area {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly subDomains: readonly SubDomain[];
}

export interface ScaleStep {
  readonly level: Level;
  readonly name: string;
  readonly definition: string;
}

export interface PlatformPrinciple {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** A version of a maturity model, as data. */
export interface Pack {
  readonly id: string;
  /** Semantic version, for example `1.0.0`. */
  readonly version: string;
  readonly name: string;
  /** Language tag, for example `en` or `pt-BR`. */
  readonly language: string;
  readonly publisher: string;
  readonly licence: string;
  readonly description: string;
  /** Eight steps; step i has level i. */
  readonly scale: readonly ScaleStep[];
  readonly platformPrinciples: readonly PlatformPrinciple[];
  readonly areas: readonly Area[];
}
