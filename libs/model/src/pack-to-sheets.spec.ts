import fc from 'fast-check';
import { builtInPack } from './built-in-pack';
import { canonicalPack } from './pack-hash';
import { packFromSheets } from './pack-from-sheets';
import { packToSheets } from './pack-to-sheets';
import { describeProblem } from './problem';
import { SAMPLE_STRUCTURE, samplePack, setAt } from './sample-pack.fixture';
import { workbook, write } from './sample-workbook.fixture';
import type { Pack } from './types';
import type { ValidatePackOptions } from './validate-pack';

const options: ValidatePackOptions = { structure: SAMPLE_STRUCTURE };

function roundTrip(pack: Pack, rules: ValidatePackOptions): string {
  const back = packFromSheets(packToSheets(pack), rules);
  return back.pack === null ? back.problems.map(describeProblem).join('\n') : canonicalPack(back.pack);
}

describe('a pack as sheets', () => {
  test('has one row a statement below a header', () => {
    const sheets = packToSheets(builtInPack);
    expect(sheets.map((sheet) => [sheet.name, sheet.rows.length])).toEqual([
      ['Pack', 1 + 7 + 8 + 10],
      ['Structure', 1 + 4 + 20],
      ['Statements', 1 + 100],
    ]);
    expect(sheets[2]?.rows[0]).toContain('SDG targets');
    expect(new Set(sheets[2]?.rows.map((row) => row.length)).size).toBe(1);
  });

  test('comes back to the same canonical JSON', () => {
    expect(roundTrip(builtInPack, {})).toBe(canonicalPack(builtInPack));
  });

  test('comes back to the same canonical JSON whatever its texts say', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }).map((drawn) => drawn.replace(/[\p{Cc}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}]/gu, '')),
      fc.constantFrom('=1+1', '16.10', '0', 'TRUE', '"; "', "o'clock", '成熟度', '-'),
    );
    const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `${words.join(' ').trim()}.`);
    const anyLength = { min: 1, max: 500 };
    const loose: ValidatePackOptions = {
      ...options,
      similarityBound: 1,
      limits: {
        name: anyLength,
        description: anyLength,
        text: anyLength,
        why: anyLength,
        level: anyLength,
        proof: anyLength,
        proofs: { min: 1, max: 6 },
      },
    };
    const texts = fc.record({
      name: text,
      description: text,
      text,
      why: text,
      proofs: fc.uniqueArray(text, { minLength: 1, maxLength: 6, selector: (proof) => proof.toLowerCase() }),
      targets: fc.subarray(['1.1', '8.1', '8.10', '17.10'], { minLength: 1, maxLength: 3 }),
      principles: fc.subarray(['modularity', 'scalability']),
    });
    fc.assert(
      fc.property(texts, (drawn) => {
        const pack = samplePack();
        const at = 'areas[1].subDomains[0].statements[0]';
        const values = {
          name: drawn.name,
          description: drawn.description,
          'areas[0].name': drawn.name,
          'areas[0].subDomains[1].description': drawn.description,
          'scale[7].definition': drawn.why,
          'platformPrinciples[1].description': drawn.text,
        };
        for (const [path, value] of Object.entries(values)) setAt(pack, path, value);
        const statement = {
          text: drawn.text,
          why: drawn.why,
          evidence: drawn.proofs,
          sdgTargets: drawn.targets,
          platformPrinciples: drawn.principles,
        };
        for (const [field, value] of Object.entries(statement)) setAt(pack, `${at}.${field}`, value);
        expect(roundTrip(pack, loose)).toBe(canonicalPack(pack));
      }),
      { numRuns: 200 },
    );
  });

  test('may have its sheets and columns in any order, blank rows, white space, a sheet of notes, and commas between codes', () => {
    const pack = samplePack();
    setAt(pack, 'areas[0].subDomains[0].statements[0].sdgTargets', ['11.3', '16.10']);
    const book = workbook(pack);
    write(book, 'Statements', 2, 'SDG targets', ' 11.3,16.10 ');
    for (const sheet of book) {
      sheet.rows = sheet.rows.map((row) => [...row].reverse().map((cell) => (typeof cell === 'string' ? ` ${cell}` : cell)));
      sheet.rows.splice(2, 0, [], [null, ' ']);
      sheet.name = sheet.name.toUpperCase();
    }
    const back = packFromSheets([{ name: 'Notes', rows: [['by', 1]] }, ...book.reverse()], options);
    expect(back.problems).toEqual([]);
    expect(back.pack === null ? '' : canonicalPack(back.pack)).toBe(canonicalPack(pack));
  });
});
