import { STAKEHOLDER_GROUPS } from '@citymark/access';
import { canonicalHash, type Pack } from '@citymark/model';
import type { Weights } from '@citymark/scoring';

/** A weight of an area or a sub-domain, by its id. */
export interface NamedWeight {
  readonly id: string;
  readonly weight: number;
}

/** SHA-256 of what is locked before round 1: the rule (by its own hash), the weights, and the groups whose medians are compared. */
export function termsHash(ruleHash: string, weights: Weights): string {
  const { areas = {}, subDomains = {} } = weights;
  return canonicalHash({ rule: ruleHash, weights: { areas, subDomains }, groups: STAKEHOLDER_GROUPS });
}

/** The weights that differ from 1, in the model's order. */
export function namedWeights(pack: Pack, { areas = {}, subDomains = {} }: Weights): NamedWeight[] {
  const named = (id: string, from: Readonly<Record<string, number>>) => (from[id] === undefined ? [] : [{ id, weight: from[id] }]);
  return pack.areas.flatMap((area) => [...named(area.id, areas), ...area.subDomains.flatMap(({ id }) => named(id, subDomains))]);
}

/** How much a statement counts in the whole, against one without weights: its sub-domain's weight times its area's. */
export function weightOf(weights: Weights, areaId: string, subDomainId: string): number {
  return (weights.areas?.[areaId] ?? 1) * (weights.subDomains?.[subDomainId] ?? 1);
}
