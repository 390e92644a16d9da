import fc from 'fast-check';
import { MINIMUM_SETTLED_SHARE, rollUp, type RollUp } from './roll-up';
import type { StatementResult, StructureNode } from './structure';

const ids = (prefix: string, count = 5): string[] => Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
const settled = (statementId: string, level: number): StatementResult => ({ statementId, state: 'settled', level });
const open = (statementId: string): StatementResult => ({ statementId, state: 'open', level: null });
const notApplicable = (statementId: string): StatementResult => ({ statementId, state: 'not-applicable', level: null });

/** One area A with the sub-domains a and b, one area C with the sub-domain c; five statements each. */
const city: StructureNode[] = [
  { id: 'A', subDomains: [{ id: 'a', statementIds: ids('a') }, { id: 'b', statementIds: ids('b') }] },
  { id: 'C', subDomains: [{ id: 'c', statementIds: ids('c') }] },
];
const all = (level: number, prefix: string): StatementResult[] => ids(prefix).map((id) => settled(id, level));
const subDomain = (result: RollUp, id: string) => {
  const found = result.areas.flatMap((area) => area.subDomains).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no sub-domain ${id}`);
  return found;
};

describe('the means', () => {
  it('gives each sub-domain the mean of its statements, each area of its sub-domains, and the whole of its areas', () => {
    const levels = [1, 2, 3, 4, 5].map((level, index) => settled(`a${index + 1}`, level));
    const result = rollUp(city, [...levels, ...all(6, 'b'), ...all(1, 'c')]);
    expect(subDomain(result, 'a').mean).toBe(3);
    expect(result.areas.map((area) => area.mean)).toEqual([4.5, 1]);
    expect(result.overall.mean).toBe(2.75);
    expect(result.overall).toMatchObject({ complete: true, settled: 15, applicable: 15, total: 15, settledShare: 1, sentences: [] });
  });

  it('always shows the distribution next to the mean', () => {
    const result = rollUp(city, [settled('a1', 0), settled('a2', 7), settled('a3', 7), settled('a4', 3), settled('a5', 0)]);
    expect(subDomain(result, 'a').distribution).toEqual([2, 0, 0, 1, 0, 0, 0, 2]);
    expect(result.overall.distribution).toEqual([2, 0, 0, 1, 0, 0, 0, 2]);
  });

  it('uses weights per sub-domain and per area, 1 unless given', () => {
    const statements = [...all(2, 'a'), ...all(6, 'b'), ...all(1, 'c')];
    const result = rollUp(city, statements, { weights: { subDomains: { a: 3 }, areas: { C: 2 } } });
    expect(result.areas[0]?.mean).toBe(3);
    expect(result.overall.mean).toBeCloseTo((3 + 1 * 2) / 3, 12);
  });
});

describe('completeness', () => {
  it('gives a figure at four of five settled and none at three of five', () => {
    const four = rollUp(city, [...all(4, 'a').slice(0, 4), open('a5')]);
    expect(subDomain(four, 'a')).toMatchObject({ mean: 4, complete: true, settledShare: 0.8 });
    const three = rollUp(city, [...all(4, 'a').slice(0, 3), open('a4'), open('a5')]);
    expect(subDomain(three, 'a')).toMatchObject({ mean: null, complete: false, settled: 3 });
    expect(subDomain(three, 'a').sentences).toEqual([
      'Incomplete: 3 of 5 applicable statements are settled, a figure needs at least 80 %.',
    ]);
  });

  it('measures the share against the applicable statements only', () => {
    const result = rollUp(city, [settled('a1', 4), settled('a2', 6), notApplicable('a3'), notApplicable('a4'), notApplicable('a5')]);
    expect(subDomain(result, 'a')).toMatchObject({ mean: 5, complete: true, applicable: 2, notApplicable: 3 });
  });

  it('gives no figure to an area while one sub-domain lacks one, though most of the area is settled', () => {
    const wide: StructureNode[] = [{ id: 'A', subDomains: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, statementIds: ids(id) })) }];
    const result = rollUp(wide, [...['a', 'b', 'c', 'd', 'e'].flatMap((id) => all(4, id)), settled('f1', 4)]);
    expect(result.areas[0]?.settledShare).toBeGreaterThan(MINIMUM_SETTLED_SHARE);
    expect(result.areas[0]).toMatchObject({ mean: null, complete: false, incomplete: ['f'] });
    expect(result.areas[0]?.sentences).toEqual(['Incomplete: no figure yet for the sub-domain f.']);
    expect(result.overall).toMatchObject({ mean: null, incomplete: ['A'] });
  });

  it('counts a statement without a result as open', () => {
    const result = rollUp(city, all(4, 'a'));
    expect(result.overall).toMatchObject({ settled: 5, applicable: 15, complete: false });
  });

  it('ignores the level of a statement that is not settled', () => {
    const statements: StatementResult[] = [...all(2, 'a').slice(0, 4), { statementId: 'a5', state: 'open', level: 7 }];
    expect(subDomain(rollUp(city, statements), 'a')).toMatchObject({ mean: 2, settled: 4 });
  });

  it('takes another minimum share as an argument', () => {
    const three = all(4, 'a').slice(0, 3);
    expect(subDomain(rollUp(city, three, { minimumSettledShare: 0.6 }), 'a').mean).toBe(4);
  });
});

describe('what is not applicable', () => {
  it('leaves the mean and is named when it is a whole sub-domain', () => {
    const result = rollUp(city, [...all(2, 'a'), ...ids('b').map(notApplicable), ...all(4, 'c')]);
    expect(subDomain(result, 'b')).toMatchObject({ mean: null, complete: false, settledShare: null });
    expect(result.areas[0]).toMatchObject({ mean: 2, complete: true, leftOut: ['b'], incomplete: [] });
    expect(result.areas[0]?.sentences).toContain('The sub-domain is left out because nothing in it applies: b.');
    expect(result.overall.mean).toBe(3);
    expect(result.overall.sentences).toEqual(['5 of 15 statements are not applicable and left out.']);
  });

  it('gives the whole no figure when nothing applies at all', () => {
    const result = rollUp(city, ['a', 'b', 'c'].flatMap((prefix) => ids(prefix).map(notApplicable)));
    expect(result.overall).toMatchObject({ mean: null, complete: false, settledShare: null, leftOut: ['A', 'C'] });
    expect(result.overall.sentences).toEqual(['Not applicable: none of its statements applies, so there is no figure.']);
  });
});

describe('bad input', () => {
  const bad: [string, () => unknown, string][] = [
    ['a settled statement without a level', () => rollUp(city, [{ statementId: 'a1', state: 'settled', level: null }]), 'whole number from 0 to 7, not null'],
    ['a settled level of NaN', () => rollUp(city, [settled('a1', Number.NaN)]), 'not NaN'],
    ['a settled level of 8', () => rollUp(city, [settled('a1', 8)]), 'not 8'],
    ['a settled level between two', () => rollUp(city, [settled('a1', 2.5)]), 'not 2.5'],
    ['a statement outside the structure', () => rollUp(city, [settled('z1', 1)]), '"z1" is not part'],
    ['a statement given twice', () => rollUp(city, [open('a1'), settled('a1', 7)]), '"a1" is given twice'],
    ['a statement in two sub-domains', () => rollUp([...city, { id: 'D', subDomains: [{ id: 'd', statementIds: ['a1'] }] }], []), 'a statement "a1" twice'],
    ['a structure without areas', () => rollUp([], []), 'no areas'],
    ['a sub-domain without statements', () => rollUp([{ id: 'A', subDomains: [{ id: 'a', statementIds: [] }] }], []), 'no statements'],
    ['a weight of 0', () => rollUp(city, [], { weights: { areas: { A: 0 } } }), 'above 0, not 0'],
    ['a weight of NaN', () => rollUp(city, [], { weights: { subDomains: { a: Number.NaN } } }), 'not NaN'],
    ['a weight for an unknown area', () => rollUp(city, [], { weights: { areas: { Z: 1 } } }), '"Z", which is not part'],
    ['a minimum of 0', () => rollUp(city, [], { minimumSettledShare: 0 }), 'above 0'],
    ['a minimum of NaN', () => rollUp(city, [], { minimumSettledShare: Number.NaN }), 'not NaN'],
  ];
  it.each(bad)('%s is refused with a sentence', (_name, run, sentence) => {
    expect(run).toThrow(sentence);
  });
});

describe('for any assessment', () => {
  const result = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.constant<'open'>('open'), fc.constant<'not-applicable'>('not-applicable'));
  const names = ['a', 'b', 'c'].flatMap((prefix) => ids(prefix));
  const assessment = fc.array(result, { minLength: names.length, maxLength: names.length }).map((values) =>
    names.map((id, index): StatementResult => {
      const value = values[index] ?? 'open';
      return typeof value === 'number' ? settled(id, value) : { statementId: id, state: value, level: null };
    }),
  );

  it('the order of the statements changes nothing', () => {
    fc.assert(fc.property(assessment, (statements) => {
      expect(rollUp(city, [...statements].reverse())).toEqual(rollUp(city, statements));
    }));
  });

  it('a mean is given exactly when complete, lies within the settled levels, and implies the share at every rank', () => {
    fc.assert(fc.property(assessment, (statements) => {
      const { overall, areas } = rollUp(city, statements);
      for (const score of [overall, ...areas, ...areas.flatMap((area) => area.subDomains)]) {
        expect(score.mean !== null).toBe(score.complete);
        expect(score.distribution.reduce((sum, count) => sum + count, 0)).toBe(score.settled);
        expect(score.applicable + score.notApplicable).toBe(score.total);
        if (score.notApplicable > 0) expect(score.sentences.join(' ')).toMatch(/not applicable/i);
        if (score.mean === null) {
          expect(score.sentences.length).toBeGreaterThan(0);
          continue;
        }
        expect(score.settledShare).toBeGreaterThanOrEqual(MINIMUM_SETTLED_SHARE);
        const present = score.distribution.flatMap((count, level) => (count > 0 ? [level] : []));
        expect(score.mean).toBeGreaterThanOrEqual(Math.min(...present) - 1e-9);
        expect(score.mean).toBeLessThanOrEqual(Math.max(...present) + 1e-9);
      }
    }));
  });

  it('raising one settled level never lowers a mean', () => {
    fc.assert(fc.property(assessment, fc.nat(names.length - 1), (statements, at) => {
      const raised = statements.map((statement, index) =>
        index === at && statement.level !== null ? settled(statement.statementId, Math.min(7, statement.level + 1)) : statement,
      );
      const before = rollUp(city, statements).overall.mean;
      const after = rollUp(city, raised).overall.mean;
      expect(after === null).toBe(before === null);
      if (before !== null && after !== null) expect(after).toBeGreaterThanOrEqual(before - 1e-9);
    }));
  });
});
