import fc from 'fast-check';
import { packFromSheets } from './pack-from-sheets';
import { describeProblem } from './problem';
import { SAMPLE_STRUCTURE } from './sample-pack.fixture';
import { workbook, write } from './sample-workbook.fixture';
import type { Cell, Sheet } from './sheet';
import type { ValidatePackOptions } from './validate-pack';

const options: ValidatePackOptions = { structure: SAMPLE_STRUCTURE };

function problemsOf(book: readonly Sheet[]): string[] {
  const { pack, problems } = packFromSheets(book, options);
  expect(pack === null).toBe(problems.length > 0);
  return problems.map(describeProblem);
}

describe('a problem names sheet, row and column', () => {
  const faults: Array<[fault: string, sheet: string, row: number, column: string, value: Cell, problem: string]> = [
    [
      'an unknown target',
      'Statements',
      5,
      'SDG targets',
      '16.6; 16.13',
      'Statements, row 5, column \'SDG targets\': "16.13" is not a target of the Sustainable Development Goals.',
    ],
    [
      'a target that the spreadsheet took for a number',
      'Statements',
      5,
      'SDG targets',
      16.1,
      "Statements, row 5, column 'SDG targets': The cell holds a number, and as numbers 16.1 and 16.10 are the same; format the cell as text and write the code again.",
    ],
    [
      'no target',
      'Statements',
      5,
      'SDG targets',
      null,
      "Statements, row 5, column 'SDG targets': The list has 0 entries; it needs 1 to 3.",
    ],
    ['an empty level', 'Statements', 9, 'Level 5', null, "Statements, row 9, column 'Level 5': This is missing; text is needed here."],
    [
      'a short proof',
      'Statements',
      3,
      'Proof 2',
      'A photo',
      "Statements, row 3, column 'Proof 2': The text has 7 characters; it needs 15 to 120.",
    ],
    [
      'an unknown sub-domain',
      'Statements',
      3,
      'Sub-domain',
      'visions',
      'Statements, row 3, column \'Sub-domain\': The sheet "Structure" has no sub-domain "visions".',
    ],
    [
      'an unknown kind',
      'Structure',
      4,
      'Kind',
      'region',
      'Structure, row 4, column \'Kind\': "region" is not a kind of row; "area" and "sub-domain" are.',
    ],
    ['a sub-domain of no area', 'Structure', 4, 'Area', null, 'Structure, row 4, column \'Area\': No row of kind "area" has the id "".'],
    [
      'a description too short',
      'Structure',
      4,
      'Description',
      'Short.',
      "Structure, row 4, column 'Description': The text has 6 characters; it needs 20 to 500.",
    ],
    ['a wrong version', 'Pack', 3, 'Value', 1, 'Pack, row 3, column \'Value\': "1" is not a version such as "1.0.0".'],
    [
      'an unknown field',
      'Pack',
      3,
      'Field',
      'edition',
      'Pack, row 3, column \'Field\': "edition" is not a field of a pack; id, version, name, language, publisher, licence, description, level and principle are.',
    ],
    ['a field that is there twice', 'Pack', 4, 'Field', 'version', 'Pack, row 4, column \'Field\': The field "version" is there twice.'],
    ['a level that is no number', 'Pack', 12, 'Key', 'three', "Pack, row 12, column 'Key': This must be a whole number from 0 to 7."],
  ];
  test.each(faults)('%s', (_, sheet, row, column, value, problem) => {
    const book = workbook();
    write(book, sheet, row, column, value);
    expect(problemsOf(book)[0]).toBe(problem);
  });

  test('a statement id that is used twice points to both rows', () => {
    const book = workbook();
    write(book, 'Statements', 3, 'Statement id', 'vision-strategy.vision-by-all');
    expect(problemsOf(book)).toEqual([
      "Statements, row 3, column 'Statement id': The id \"vision-strategy.vision-by-all\" is used twice, first at Statements, row 2, column 'Statement id'.",
    ]);
  });

  test('rows after blank ones keep the number that the spreadsheet shows', () => {
    const book = workbook();
    book[2]?.rows.splice(1, 0, [], []);
    write(book, 'Statements', 6, 'Why it matters', 'Because.');
    expect(problemsOf(book)).toEqual(["Statements, row 6, column 'Why it matters': The text has 8 characters; it needs 80 to 300."]);
  });

  test('a sub-domain with a statement too few is named at its row of the structure', () => {
    const book = workbook();
    book[2]?.rows.pop();
    expect(problemsOf(book)).toEqual([
      "Structure, row 7, column 'Id' (statements of participation): The list has 1 entry; it needs exactly 2.",
    ]);
  });

  test('a missing row of the pack is named by its field', () => {
    const book = workbook();
    book[0]?.rows.splice(1, 1);
    expect(problemsOf(book)).toEqual(["Pack, row 'id': This is missing; text is needed here."]);
  });
});

describe('a workbook of another kind', () => {
  test('is told by its missing sheets', () => {
    expect(problemsOf([])).toEqual([
      'Pack: The workbook has no sheet "Pack".',
      'Structure: The workbook has no sheet "Structure".',
      'Statements: The workbook has no sheet "Statements".',
    ]);
  });

  test('is told by its missing, double and unknown columns', () => {
    const book = workbook();
    write(book, 'Statements', 1, 'Level 3', 'Level 5');
    write(book, 'Structure', 1, 'Kind', 'Type');
    expect(problemsOf(book)).toEqual(
      expect.arrayContaining([
        'Structure, row 1: The column "Kind" is missing.',
        'Structure, row 1: The column "Type" is not known.',
        'Statements, row 1: The column "Level 3" is missing.',
        'Statements, row 1: The column "Level 5" is there twice.',
      ]),
    );
  });

  test('never leads to an exception', () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.double(),
      fc.string(),
      fc.constantFrom('area', 'sub-domain', 'level', 'principle', 'Kind', 'Id', 'Area', 'Field'),
    );
    const sheet = fc.record({ name: fc.constantFrom('Pack', 'Structure', 'Statements', 'statements', ''), rows: fc.array(fc.array(cell)) });
    fc.assert(
      fc.property(fc.array(sheet), (book) => {
        expect(problemsOf(book).length).toBeGreaterThan(0);
      }),
    );
    fc.assert(
      fc.property(fc.nat(2), fc.nat(30), fc.nat(14), cell, (sheetIndex, rowIndex, column, value) => {
        const book = workbook();
        const row = book[sheetIndex]?.rows[rowIndex];
        if (row !== undefined) row[column] = value;
        expect(problemsOf(book).every((problem) => problem.endsWith('.'))).toBe(true);
      }),
    );
  });
});
