import type { Area, Pack, Statement, SubDomain } from './types';

/** A statement with the rooms it stands in. */
export interface StatementPlace {
  readonly statement: Statement;
  readonly subDomain: SubDomain;
  readonly area: Area;
}

/** Maps every statement id to its statement, sub-domain and area; iterates in pack order. */
export function indexPack(pack: Pack): ReadonlyMap<string, StatementPlace> {
  const index = new Map<string, StatementPlace>();
  for (const area of pack.areas) {
    for (const subDomain of area.subDomains) {
      for (const statement of subDomain.statements) index.set(statement.id, { statement, subDomain, area });
    }
  }
  return index;
}
