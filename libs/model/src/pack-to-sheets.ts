import { DESCRIBED_LEVELS } from './level';
import { DEFAULT_LIMITS } from './pack-limits';
import { HEAD_FIELDS } from './read-pack';
import {
  CODE_SEPARATOR,
  PACK_COLUMNS,
  proofColumn,
  SHEET_NAMES,
  STATEMENT_COLUMNS,
  STRUCTURE_COLUMNS,
  type Cell,
  type Sheet,
} from './sheet';
import { statementsOf } from './statements-of';
import type { Area, Pack, Statement } from './types';

/**
 * The pack as three sheets: Pack (one row a field, a scale step or a principle), Structure (one row an area or sub-domain)
 * and Statements (one row a statement). `packFromSheets` reads them back to the same canonical JSON.
 */
export function packToSheets(pack: Pack): Sheet[] {
  return [
    { name: SHEET_NAMES.pack, rows: [[...PACK_COLUMNS], ...packRows(pack)] },
    { name: SHEET_NAMES.structure, rows: [[...STRUCTURE_COLUMNS], ...pack.areas.flatMap(structureRows)] },
    { name: SHEET_NAMES.statements, rows: statementRows(pack) },
  ];
}

function packRows(pack: Pack): Cell[][] {
  return [
    ...HEAD_FIELDS.map((field): Cell[] => [field, null, pack[field], null]),
    ...pack.scale.map((step): Cell[] => ['level', step.level, step.name, step.definition]),
    ...pack.platformPrinciples.map((principle): Cell[] => ['principle', principle.id, principle.name, principle.description]),
  ];
}

function structureRows(area: Area): Cell[][] {
  return [
    ['area', area.id, area.name, area.description, null],
    ...area.subDomains.map((subDomain): Cell[] => ['sub-domain', subDomain.id, subDomain.name, subDomain.description, area.id]),
  ];
}

function statementRows(pack: Pack): Cell[][] {
  const proofs = Math.max(DEFAULT_LIMITS.proofs.max, ...statementsOf(pack).map((statement) => statement.evidence.length));
  const titles = Array.from({ length: proofs }, (_, index) => proofColumn(index + 1));
  const rowOf = (subDomainId: string, statement: Statement): Cell[] => [
    subDomainId,
    statement.id,
    statement.text,
    statement.why,
    ...DESCRIBED_LEVELS.map((level) => statement.levels[level]),
    codes(statement.sdgTargets),
    codes(statement.iso37120Themes),
    codes(statement.platformPrinciples),
    ...titles.map((_, index) => statement.evidence[index] ?? null),
  ];
  return [
    [...STATEMENT_COLUMNS, ...titles],
    ...pack.areas.flatMap((area) => area.subDomains.flatMap(({ id, statements }) => statements.map((statement) => rowOf(id, statement)))),
  ];
}

function codes(list: readonly string[]): Cell {
  return list.length === 0 ? null : list.join(CODE_SEPARATOR);
}
