import type { SheetProblems } from './problem';
import { readPackSheet } from './read-pack-sheet';
import { readStatementsSheet } from './read-statements-sheet';
import { readStructureSheet } from './read-structure-sheet';
import type { Sheet } from './sheet';
import { SheetOrigins } from './sheet-origins';
import { checkPack, type PackValidation, type ValidatePackOptions } from './validate-pack';

/**
 * Reads a pack from the three sheets that `packToSheets` writes. Columns may stand in any order, codes of one cell may be
 * separated by commas or semicolons, other sheets are not looked at. Then the rules of `validatePack` apply.
 * Every problem names sheet, row and column as a spreadsheet counts them; the pack is null if there is any.
 */
export function packFromSheets(sheets: readonly Sheet[], options: ValidatePackOptions = {}): PackValidation {
  const found: SheetProblems = { layout: [], content: [] };
  const origins = new SheetOrigins();
  const head = readPackSheet(sheets, origins, found);
  const areas = readStructureSheet(sheets, origins, found);
  readStatementsSheet(sheets, areas, origins, found);
  // A workbook without the right sheets and columns would only echo that in a hundred ways.
  if (found.layout.length > 0) return { pack: null, problems: [...found.layout, ...found.content] };
  const { pack, findings } = checkPack({ ...head, areas }, options);
  const problems = [...found.content, ...findings.map((finding) => origins.problemOf(finding))];
  return { pack: problems.length === 0 ? pack : null, problems };
}
