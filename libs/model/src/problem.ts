/** One thing that is wrong with a pack: where, and a plain sentence. */
export interface Problem {
  /** A path such as `areas[2].subDomains[0].statements[4].levels.5`, followed by the statement's id in brackets where
   * it is known; for a table, such as `Statements, row 12, column 'SDG targets'`. */
  readonly place: string;
  readonly sentence: string;
}

/** The problem in one line: `place: sentence`. */
export function describeProblem(problem: Problem): string {
  return `${problem.place}: ${problem.sentence}`;
}

/** What a check found, with its path kept apart so that a table can translate it into sheet, row and column. */
export interface Finding {
  readonly path: string;
  readonly statementId: string | null;
  readonly sentence: string;
}

/** The problems of a workbook: of its sheets and columns, and of what stands in the cells. */
export interface SheetProblems {
  readonly layout: Problem[];
  readonly content: Problem[];
}

export function problemOf(finding: Finding): Problem {
  const path = finding.path === '' ? 'pack' : finding.path;
  const place = finding.statementId === null ? path : `${path} (${finding.statementId})`;
  return { place, sentence: finding.sentence };
}
