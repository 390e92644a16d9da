/** The ten city-platform principles that a statement can serve; a pack names and describes each of them. */
export const PLATFORM_PRINCIPLE_IDS = [
  'open-standards',
  'open-interfaces',
  'modularity',
  'vendor-independence',
  'data-stewardship',
  'privacy-by-design',
  'security-by-design',
  'shared-reuse',
  'scalability',
  'citizen-benefit',
] as const;

export type PlatformPrincipleId = (typeof PLATFORM_PRINCIPLE_IDS)[number];

const known: ReadonlySet<unknown> = new Set(PLATFORM_PRINCIPLE_IDS);

/** True only for one of the ten ids. */
export function isPlatformPrincipleId(value: unknown): value is PlatformPrincipleId {
  return known.has(value);
}
