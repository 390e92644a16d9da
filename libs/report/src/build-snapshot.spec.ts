import { builtInPack } from '@citymark/model';
import { buildSnapshot } from './build-snapshot';
import { sampleAction, sampleReport } from './sample-report.fixture';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const input = sampleReport();
const snapshot = buildSnapshot(input);

/** The roll-up again, by another way: straight from the input. */
function overallByHand(lift: ReadonlyMap<string, number> = new Map()): number {
  const settlements = new Map(input.statements.map((statement) => [statement.statementId, statement.applicable ? statement.settlement : null]));
  return mean(builtInPack.areas.map((area) => mean(area.subDomains.map((subDomain) => mean(subDomain.statements.flatMap(({ id }) => {
    const settlement = settlements.get(id);
    return settlement ? [Math.min(7, settlement.level + (lift.get(id) ?? 0))] : [];
  }))))));
}

describe('the figures of a report', () => {
  it('are those of an independent calculation', () => {
    expect(snapshot.rollUp.overall.mean).toBeCloseTo(overallByHand(), 12);
    expect(snapshot.rollUp.overall).toMatchObject({ settled: 98, applicable: 99, total: 100 });
    expect(snapshot.rollUp.overall.distribution.reduce((sum, count) => sum + count, 0)).toBe(98);
    expect([snapshot.rollUp.areas.length, snapshot.rollUp.subDomains.length, snapshot.statements.length]).toEqual([4, 20, 100]);
  });

  it('count each way of settling once', () => {
    const kinds = input.statements.map(({ settlement }) => settlement?.kind);
    expect(snapshot.settled).toEqual({
      consensus: kinds.filter((kind) => kind === 'consensus').length,
      stableDissent: kinds.filter((kind) => kind === 'stable-dissent').length,
      leader: kinds.filter((kind) => kind === 'leader').length,
      open: 1,
      notApplicable: 1,
    });
  });

  it('project what the live actions promise, quarter by quarter', () => {
    const promised = new Map(input.actions.filter(({ status }) => status !== 'dropped').flatMap(({ uplifts }) => uplifts.map(({ statementId, uplift }) => [statementId, uplift] as const)));
    expect(snapshot.projection.map(({ quarter }) => quarter)).toEqual(['2027-Q3', '2028-Q1', '2028-Q2']);
    expect(snapshot.projection.at(-1)?.overall).toBeCloseTo(overallByHand(promised), 12);
    expect(snapshot.roadmapCost).toEqual({ low: 570_000, high: 880_000 });
  });

  it('hold the gap from the as-is to each target, and none where none is set', () => {
    for (const target of snapshot.targets) {
      const asIs = snapshot.rollUp.subDomains.find(({ id }) => id === target.subDomainId)?.mean ?? Number.NaN;
      expect(target.asIs).toBe(asIs);
      if (target.level === null) expect(target.gap).toBeNull();
      else expect(target.gap).toBeCloseTo(target.level - asIs, 12);
    }
    expect(snapshot.targets.filter(({ level }) => level === null)).toHaveLength(1);
  });

  it('are missing below 80 % settled, and the sentences say so', () => {
    const statements = input.statements.map((statement, index) => (index < 2 ? { ...statement, settlement: null } : statement));
    const incomplete = buildSnapshot(sampleReport({ statements }));
    expect(incomplete.rollUp.overall.mean).toBeNull();
    expect(incomplete.sentences[0]).toBe('There is no overall figure for Žilina yet: 96 of 99 applicable statements are settled.');
  });

  it('do not depend on the order in which statements and targets come', () => {
    const turned = sampleReport({ statements: [...input.statements].reverse(), targets: [...input.targets].reverse() });
    expect(buildSnapshot(turned)).toEqual(snapshot);
  });
});

describe('the sentences of a report', () => {
  it('say where the city stands, what is strong and weak, and how it was settled', () => {
    const overall = overallByHand().toFixed(1);
    expect(snapshot.sentences[0]).toBe(`Žilina stands at ${overall} on the scale from 0 to 7.`);
    expect(snapshot.sentences[1]).toMatch(/^It is strongest in .+ \(\d\.\d\), .+ and .+\.$/);
    expect(snapshot.sentences[3]).toBe(`Of 99 applicable statements, 98 are settled: ${snapshot.settled.consensus} by consensus, ${snapshot.settled.stableDissent} as a stable dissent and ${snapshot.settled.leader} by the leader's decision. 1 is open. 1 statement does not apply and is left out.`);
    expect(snapshot.sentences.at(-2)).toBe('The roadmap has 3 actions at a cost of 570\u00a0000 to 880\u00a0000.');
  });

  it('name the extremes by their means', () => {
    const inOrder = [...snapshot.rollUp.subDomains].sort((left, right) => (right.mean ?? 0) - (left.mean ?? 0));
    const nameOf = (id = '') => builtInPack.areas.flatMap((area) => area.subDomains).find((subDomain) => subDomain.id === id)?.name;
    expect(snapshot.sentences[1]).toContain(`It is strongest in ${nameOf(inOrder[0]?.id)} (`);
    expect(snapshot.sentences[2]).toContain(`It is weakest in ${nameOf(inOrder.at(-1)?.id)} (`);
  });

  it('say that nothing is planned when nothing is', () => {
    const bare = buildSnapshot(sampleReport({ targets: [], actions: [] }));
    expect(bare.sentences).toContain('No targets are set yet.');
    expect(bare.sentences).toContain('The roadmap has no actions yet.');
    expect(bare.projection).toEqual([]);
  });
});

describe('the minority report', () => {
  it('has every statement without consensus next to its level', () => {
    const divided = input.statements.filter(({ settlement }) => settlement !== null && settlement.kind !== 'consensus');
    expect(snapshot.minority.map(({ statementId }) => statementId)).toEqual(divided.map(({ statementId }) => statementId));
    for (const entry of snapshot.minority) expect(entry.level).not.toBeNull();
  });

  it('has the far votes of an agreed statement, counted from its distribution', () => {
    const [first, ...others] = input.statements;
    if (!first?.result) throw new Error('the sample has no first statement');
    const result = { ...first.result, outcome: 'consensus', votes: 12, median: 4, counts: [1, 0, 0, 0, 11, 0, 0, 0] };
    const [entry] = buildSnapshot(sampleReport({ statements: [{ ...first, result }, ...others] })).minority;
    expect(entry?.sentences).toEqual(['1 of 12 votes says 0, the median is 4.']);
  });

  it('names a leader who went against the median', () => {
    expect(snapshot.minority.flatMap(({ sentences }) => sentences)).toContainEqual(expect.stringMatching(/^The leader settled \d, the panel's median was \d\.$/));
  });

  it('says beside a difference why the leader settled it all the same', () => {
    const reasonOf = (id: string) => snapshot.statements.find((statement) => statement.id === id)?.reason;
    const decided = snapshot.minority.filter(({ settledBy }) => settledBy === 'leader');
    expect(decided.length).toBeGreaterThan(0);
    for (const { statementId, sentences } of decided) expect(sentences.at(-1)).toBe(`The leader's reason: ${reasonOf(statementId)}`);
    const others = snapshot.minority.filter(({ settledBy }) => settledBy !== 'leader').flatMap(({ sentences }) => sentences);
    expect(others.length).toBeGreaterThan(0);
    expect(others.some((sentence) => sentence.startsWith("The leader's reason"))).toBe(false);
  });
});

describe('what a report refuses', () => {
  it('is a statement or target outside the model, or one given twice', () => {
    const [first] = input.statements;
    const [target] = input.targets;
    if (!first || !target) throw new Error('the sample is empty');
    expect(() => buildSnapshot(sampleReport({ statements: [{ ...first, statementId: 'no.such' }] }))).toThrow('"no.such" is not part of the model');
    expect(() => buildSnapshot(sampleReport({ statements: [first, first] }))).toThrow('is given twice');
    expect(() => buildSnapshot(sampleReport({ targets: [{ ...target, subDomainId: 'no-such' }] }))).toThrow('not a sub-domain of the model');
    expect(() => buildSnapshot(sampleReport({ targets: [target, target] }))).toThrow('is given twice');
  });

  it('is a cost that is none', () => {
    expect(() => buildSnapshot(sampleReport({ actions: [sampleAction('a1', 'One', { costLow: Number.NaN })] }))).toThrow('must be a range');
  });
});
