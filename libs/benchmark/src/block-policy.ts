/** The thresholds of disclosure control. Stricter than the default is possible, looser is refused. */
export interface BlockPolicy {
  /** Fewest members of a block. */
  readonly k: number;
  /** Fewest members of a block whose controllers control no other member of it. */
  readonly independent: number;
  /** Largest share of a block that linked members may hold together. */
  readonly maximumControllerShare: number;
  /** How many members are assumed to pool what they know. */
  readonly colluders: number;
  /** Smallest share of an area's statements with a level for a contribution to count. */
  readonly minimumCompleteness: number;
  /** Smallest cohort for quartiles and for the 10th and 90th percentile. */
  readonly quantileCohort: number;
  /** Above this share in one band of levels only the band is named. */
  readonly homogeneousShare: number;
  /** Narrowest permitted inference about one member, in levels. */
  readonly minimumInterval: number;
}

/** DOMAIN.md section 8 and the disclosure research, sections 5 and 8. */
export const DEFAULT_POLICY: BlockPolicy = Object.freeze({
  k: 10,
  independent: 8,
  maximumControllerShare: 0.25,
  colluders: 2,
  minimumCompleteness: 0.8,
  quantileCohort: 20,
  homogeneousShare: 0.9,
  minimumInterval: 3,
});

export type ParsedPolicy =
  | { readonly kind: 'policy'; readonly policy: BlockPolicy }
  | { readonly kind: 'refused'; readonly sentence: string };

interface Limits {
  readonly whole: boolean;
  readonly least: number;
  readonly most: number;
}

const LIMITS: Record<keyof BlockPolicy, Limits> = {
  k: { whole: true, least: DEFAULT_POLICY.k, most: 1000 },
  independent: { whole: true, least: DEFAULT_POLICY.independent, most: 1000 },
  maximumControllerShare: { whole: false, least: 0.01, most: DEFAULT_POLICY.maximumControllerShare },
  colluders: { whole: true, least: DEFAULT_POLICY.colluders, most: 1000 },
  minimumCompleteness: { whole: false, least: DEFAULT_POLICY.minimumCompleteness, most: 1 },
  quantileCohort: { whole: true, least: DEFAULT_POLICY.quantileCohort, most: 100_000 },
  homogeneousShare: { whole: false, least: 0.5, most: DEFAULT_POLICY.homogeneousShare },
  minimumInterval: { whole: false, least: DEFAULT_POLICY.minimumInterval, most: 6 },
};

/** A number, or a text that is nothing but a plain decimal number (as from an environment variable); all else is NaN. */
function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
}

function refused(sentence: string): ParsedPolicy {
  return { kind: 'refused', sentence: `The benchmark publishes nothing: ${sentence}` };
}

/**
 * Reads a policy from configuration. There are no silent defaults: every threshold has to be present (spread
 * `DEFAULT_POLICY` to start from the defaults), of the right kind, and no looser than the default. Unset, empty,
 * zero, negative, NaN, text, a fraction where a whole number is needed, or a value below the floor gives a refusal with a sentence.
 */
export function parsePolicy(input: unknown): ParsedPolicy {
  if (typeof input !== 'object' || input === null) return refused('its policy is missing.');
  const given = new Map<string, unknown>(Object.entries(input));
  const policy = { ...DEFAULT_POLICY } as Record<keyof BlockPolicy, number>;
  for (const name of Object.keys(LIMITS) as (keyof BlockPolicy)[]) {
    const { whole, least, most } = LIMITS[name];
    const value = toNumber(given.get(name));
    const fits = value >= least && value <= most && (!whole || Number.isInteger(value));
    if (!fits) return refused(`${name} must be a ${whole ? 'whole number' : 'number'} from ${least} to ${most}.`);
    policy[name] = value;
  }
  if (!(policy.independent <= policy.k)) return refused('independent must not be greater than k.');
  if (!(policy.k - policy.colluders >= DEFAULT_POLICY.k - DEFAULT_POLICY.colluders)) {
    return refused('k minus colluders must leave at least 8 members.');
  }
  return { kind: 'policy', policy };
}
