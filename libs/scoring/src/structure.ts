/** The states in which a statement reaches the roll-up. */
export type StatementState = 'settled' | 'open' | 'not-applicable';

/** A sub-domain and the ids of its statements, in the order of the model. */
export interface SubDomainNode {
  readonly id: string;
  readonly statementIds: readonly string[];
}

/** An area and its sub-domains, in the order of the model. */
export interface StructureNode {
  readonly id: string;
  readonly subDomains: readonly SubDomainNode[];
}

/** What the roll-up knows of one statement. `level` is read only when the statement is settled: then a whole number 0..7. */
export interface StatementResult {
  readonly statementId: string;
  readonly state: StatementState;
  readonly level: number | null;
}

export const HIGHEST_LEVEL = 7;
export const LEVEL_COUNT = HIGHEST_LEVEL + 1;

const STATES: ReadonlySet<string> = new Set<StatementState>(['settled', 'open', 'not-applicable']);

function claim(seen: Set<string>, kind: string, id: string): void {
  if (id.trim() === '') throw new RangeError(`The structure has ${kind} without an id.`);
  if (seen.has(id)) throw new RangeError(`The structure names ${kind} "${id}" twice.`);
  seen.add(id);
}

/**
 * Checks that a structure can be rolled up: ids are unique within their rank and nothing is empty.
 * Returns the ids of all statements; throws a RangeError with a plain sentence otherwise.
 */
export function checkStructure(structure: readonly StructureNode[]): ReadonlySet<string> {
  const areas = new Set<string>();
  const subDomains = new Set<string>();
  const statements = new Set<string>();
  if (structure.length === 0) throw new RangeError('The structure has no areas.');
  for (const area of structure) {
    claim(areas, 'an area', area.id);
    if (area.subDomains.length === 0) throw new RangeError(`Area "${area.id}" has no sub-domains.`);
    for (const subDomain of area.subDomains) {
      claim(subDomains, 'a sub-domain', subDomain.id);
      if (subDomain.statementIds.length === 0) throw new RangeError(`Sub-domain "${subDomain.id}" has no statements.`);
      for (const statementId of subDomain.statementIds) claim(statements, 'a statement', statementId);
    }
  }
  return statements;
}

/**
 * Indexes the results by statement. Throws a RangeError for a statement outside the structure, a statement
 * given twice, an unknown state, or a settled statement without a whole level 0..7.
 */
export function indexResults(
  known: ReadonlySet<string>,
  results: readonly StatementResult[],
): ReadonlyMap<string, StatementResult> {
  const index = new Map<string, StatementResult>();
  for (const result of results) {
    const { statementId, state, level } = result;
    if (!known.has(statementId)) throw new RangeError(`Statement "${statementId}" is not part of the structure.`);
    if (index.has(statementId)) throw new RangeError(`Statement "${statementId}" is given twice.`);
    if (!STATES.has(state)) throw new RangeError(`Statement "${statementId}" has the unknown state "${String(state)}".`);
    if (state === 'settled' && !isWholeLevel(level)) {
      throw new RangeError(`Statement "${statementId}" is settled, so its level must be a whole number from 0 to 7, not ${String(level)}.`);
    }
    index.set(statementId, result);
  }
  return index;
}

function isWholeLevel(level: number | null): boolean {
  return typeof level === 'number' && Number.isInteger(level) && level >= 0 && level <= HIGHEST_LEVEL;
}
