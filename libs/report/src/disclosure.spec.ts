import fc from 'fast-check';
import { STAKEHOLDER_GROUPS } from '@citymark/access';
import { buildSnapshot } from './build-snapshot';
import { panelCounts, SMALLEST_SHOWN_GROUP } from './panel-counts';
import { reportDocument } from './report-document';
import { sampleReport } from './sample-report.fixture';
import { snapshotText } from './snapshot-text';

const panels = fc.array(fc.constantFrom(...STAKEHOLDER_GROUPS), { maxLength: 30 });

describe('the panel in a report', () => {
  it('never shows a group of fewer than three, and never lets one be worked out', () => {
    fc.assert(fc.property(panels, (panel) => {
      const { people, groups } = panelCounts(panel);
      for (const group of groups) expect(group.people).toBeGreaterThanOrEqual(SMALLEST_SHOWN_GROUP);
      // What the total leaves over is nothing: no hidden remainder of one or two.
      expect(groups.reduce((sum, group) => sum + group.people, 0)).toBe(people ?? 0);
      if (panel.length < SMALLEST_SHOWN_GROUP) expect(people).toBeNull();
    }));
  });

  it('folds small groups into other, and a named group too when other stays too small', () => {
    expect(panelCounts(['business', 'business', 'council', 'citizens', 'citizens', 'citizens'])).toEqual({ people: 6, groups: [{ group: 'citizens', people: 3 }, { group: 'other', people: 3 }] });
    expect(panelCounts(['council', 'citizens', 'citizens', 'citizens', 'business', 'business', 'business', 'business'])).toEqual({
      people: 8,
      groups: [{ group: 'business', people: 4 }, { group: 'other', people: 4 }],
    });
    expect(panelCounts(['council', 'council'])).toEqual({ people: null, groups: [] });
  });

  it.each([0, -1, Number.NaN, 1.5])('refuses %p as the smallest group', (smallest) => {
    expect(() => panelCounts(['council'], smallest)).toThrow('whole number above 0');
  });
});

describe('what a report does not hold', () => {
  it('is anything of the input that names a person', () => {
    // More than the type asks for, as a careless caller would hand it over.
    const person = 'Ludmila Voterová';
    const named = sampleReport();
    const careless = {
      ...named,
      publishedBy: person,
      statements: named.statements.map((statement) => ({
        ...statement,
        proposedBy: person,
        settlement: statement.settlement === null ? null : { ...statement.settlement, by: person },
        result: statement.result === null ? null : { ...statement.result, voters: [person], reasons: [{ level: 3, reason: person }] },
        publicProofs: statement.publicProofs.map((proof) => ({ ...proof, addedBy: person })),
      })),
    };
    expect(snapshotText(buildSnapshot(careless))).not.toContain(person);
    expect(JSON.stringify(reportDocument(buildSnapshot(careless)))).not.toContain(person);
  });

  it('is the distribution, median or agreement of fewer than three votes', () => {
    const [first, ...others] = sampleReport().statements;
    if (!first) throw new Error('the sample is empty');
    const result = { roundNumber: 1, outcome: 'too-few', votes: 2, cannotJudge: 0, counts: [2, 0, 0, 0, 0, 0, 0, 0], median: 0, agreement: 1, sentences: ['2 votes, the rule asks for at least 5.'] };
    const [entry] = buildSnapshot(sampleReport({ statements: [{ ...first, settlement: null, result }, ...others] })).statements;
    expect(entry).toMatchObject({ votes: 2, distribution: null, median: null, agreement: null });
  });

  it('is a distribution that may not be shown', () => {
    const [first, ...others] = sampleReport().statements;
    if (!first?.result) throw new Error('the sample is empty');
    const hidden = { ...first, result: { ...first.result, counts: null } };
    expect(buildSnapshot(sampleReport({ statements: [hidden, ...others] })).statements[0]?.distribution).toBeNull();
  });
});
