import type { Pack, Statement, SubDomain } from './types';

/** All sub-domains of a pack, in pack order. */
export function subDomainsOf(pack: Pack): SubDomain[] {
  return pack.areas.flatMap((area) => [...area.subDomains]);
}

/** All statements of a pack, in pack order. */
export function statementsOf(pack: Pack): Statement[] {
  return subDomainsOf(pack).flatMap((subDomain) => [...subDomain.statements]);
}

/** The statement with this id, or undefined when the pack has none. For many look-ups take `indexPack`. */
export function findStatement(pack: Pack, id: string): Statement | undefined {
  return statementsOf(pack).find((statement) => statement.id === id);
}
