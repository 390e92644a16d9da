import type { Cell } from './cells';

export interface SubDomainStructure {
  readonly id: string;
  readonly statementIds: readonly string[];
}

export interface AreaStructure {
  readonly id: string;
  readonly subDomains: readonly SubDomainStructure[];
}

/** The skeleton of one model pack: areas > sub-domains > statement ids. */
export interface Structure {
  readonly areas: readonly AreaStructure[];
}

/** The settled levels of one city from one assessment, offered to the benchmark. No name, no id: opaque keys only. */
export interface Contribution extends Cell {
  /** Opaque and stable for one contributor; a re-assessment comes under the same key with a later epoch. */
  readonly key: string;
  /** Opaque keys of the accounts that lead or control the contributor; without any, independence is unproved and it waits. */
  readonly controllers: readonly string[];
  /** Content hash of the model pack the levels belong to. */
  readonly packHash: string;
  /** Ids of the areas the contributor opted in to. */
  readonly areas: readonly string[];
  /** Areas in which this very contribution has been in a block once, standing or retired. It never enters a second one. */
  readonly placedAreas: readonly string[];
  /** Level 0..7 by statement id; `null` or absent is not settled or not applicable. */
  readonly levels: Readonly<Record<string, number | null>>;
  readonly synthetic: boolean;
  /** Number of the release period in which it was contributed. */
  readonly contributedEpoch: number;
}

export const TOP_LEVEL = 7;

/** The level of a statement, or `null` unless it is an integer 0..7 of the contribution's own. */
export function levelOf(contribution: Contribution, statementId: string): number | null {
  const level = Object.hasOwn(contribution.levels, statementId) ? contribution.levels[statementId] : null;
  return typeof level === 'number' && Number.isInteger(level) && level >= 0 && level <= TOP_LEVEL ? level : null;
}

export function statementsOf(area: AreaStructure): string[] {
  return area.subDomains.flatMap((subDomain) => subDomain.statementIds);
}

/** Share 0..1 of an area's statements that have a level; 0 for an area without statements. */
export function completeness(contribution: Contribution, area: AreaStructure): number {
  const statements = statementsOf(area);
  const known = statements.filter((id) => levelOf(contribution, id) !== null).length;
  return statements.length > 0 ? known / statements.length : 0;
}
