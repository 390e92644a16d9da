import fc from 'fast-check';
import { DEFAULT_RULE, PRESETS, verdict, type Ballot, type ConsensusRule } from './index';
import { ballots } from './panel.fixture';

const ballot: fc.Arbitrary<Ballot> = fc.record({
  level: fc.option(fc.integer({ min: 0, max: 7 }), { nil: null }),
  group: fc.constantFrom('council', 'business', 'citizens', 'other'),
  confidence: fc.constantFrom('low', 'medium', 'high'),
  hasReason: fc.boolean(),
});
const history = fc.record({
  previousLevels: fc.option(fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 20 }), { nil: null }),
  rounds: fc.integer({ min: 1, max: 4 }),
});
const panels = fc.array(ballot, { maxLength: 20 });

test('the order of the ballots changes nothing in a verdict', () => {
  const shuffled = panels.chain((panel) =>
    fc.tuple(fc.constant(panel), fc.shuffledSubarray(panel, { minLength: panel.length, maxLength: panel.length })),
  );
  fc.assert(
    fc.property(shuffled, history, ([panel, other], rounds) => {
      expect(verdict(other, DEFAULT_RULE, rounds)).toEqual(verdict(panel, DEFAULT_RULE, rounds));
    }),
  );
});

test('no preset says consensus where a condition failed, nor settles a level that is not the median', () => {
  fc.assert(
    fc.property(panels, history, (panel, rounds) => {
      for (const { rule } of PRESETS) {
        const result = verdict(panel, rule, rounds);
        expect(result.outcome === 'consensus').toBe(result.conditions.every((part) => part.held));
        expect(result.outcome === 'too-few').toBe(result.votes < rule.minimumVotes);
        expect(result.conditions.every(({ threshold }) => Number.isFinite(threshold))).toBe(true);
        expect(result.settledLevel === null || result.settledLevel === Math.floor(result.median ?? NaN)).toBe(true);
        expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity|undefined|telling/);
      }
    }),
  );
});

test('consensus is said exactly when every condition holds', () => {
  fc.assert(
    fc.property(panels, history, (panel, rounds) => {
      const result = verdict(panel, DEFAULT_RULE, rounds);
      expect(result.outcome === 'consensus').toBe(result.conditions.every((part) => part.held));
      expect(result.outcome === 'too-few').toBe(result.votes < 5);
      expect(result.votes + result.cannotJudge).toBe(panel.length);
      expect(result.sentences.length).toBeGreaterThan(0);
      expect(result.settledLevel !== null).toBe(result.outcome === 'consensus' || result.outcome === 'stable-dissent');
    }),
  );
});

test('no sentence names a group of fewer than three votes, even under a rule that allows no gap', () => {
  const rule: ConsensusRule = { ...DEFAULT_RULE, requires: [{ kind: 'group-gap', atMost: 0, minimumVotes: 3 }] };
  fc.assert(
    fc.property(panels, history, (panel, rounds) => {
      const result = verdict(panel, rule, rounds);
      const text = [
        ...result.sentences,
        ...[...result.conditions, ...result.stability].map((part) => part.sentence),
      ].join(' ');
      for (const group of ['council', 'business', 'citizens', 'other']) {
        const votes = panel.filter((given) => given.group === group && given.level !== null).length;
        if (votes < 3) expect(text).not.toContain(group);
      }
    }),
    { numRuns: 500 },
  );
});

test('two citizens far from everybody else are told by level, not by group', () => {
  const panel = [...ballots([6, 6, 6, 6, 6, 6], 'administration'), ...ballots([2, 2], 'citizens', true)];
  const { sentences } = verdict(panel, DEFAULT_RULE, { previousLevels: null, rounds: 1 });
  expect(sentences).toContain('2 of 8 say 2 and give a reason.');
  expect(sentences.join(' ')).not.toContain('citizens');
});

/** A rule with one number broken, wherever in it the number lies. */
type Path = readonly (string | number)[];
function broken(rule: ConsensusRule, path: Path, value: unknown): ConsensusRule {
  const copy: unknown = structuredClone(rule);
  const place = path.slice(0, -1).reduce<unknown>((part, step) => Reflect.get(Object(part), step), copy);
  Reflect.set(Object(place), path.at(-1) ?? '', value);
  return copy as ConsensusRule;
}

/** Where the numbers of a rule are. */
function numbersOf(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersOf(part, [...path, key]));
}

const NOT_NUMBERS = [NaN, Infinity, undefined, null, ''];
const thresholds = PRESETS.flatMap(({ rule }) =>
  numbersOf(rule.requires, ['requires']).filter((path) => !path.includes('regions')).map((path) => [rule.id, path.join('.'), rule, path] as const),
);

describe('a broken number in a rule', () => {
  const everybody = ['council', 'business', 'citizens', 'other'].flatMap((group) => ballots([6, 6, 6], group));

  test('there are numbers in every preset but those that have none', () => {
    expect(thresholds.length).toBeGreaterThan(50);
  });

  test.each(thresholds)('%s, %s: never lets a panel agree that did not agree before, and never on its own', (_id, _at, rule, path) => {
    for (const value of NOT_NUMBERS) {
      for (const panel of [everybody, ballots([5, 5, 5, 5, 5, 5, 5, 5, 0]), ballots([0, 0, 0, 0, 0, 7, 7, 7, 7, 7])]) {
        const history = { previousLevels: null, rounds: 1 };
        const before = verdict(panel, rule, history).outcome;
        if (before !== 'consensus') expect(verdict(panel, broken(rule, path, value), history).outcome).not.toBe('consensus');
      }
    }
  });

  test.each([
    ['the minimum of votes', ['minimumVotes']],
    ['a share', ['requires', 0, 'atLeast']],
    ['an agreement', ['requires', 1, 'atLeast']],
    ['a disagreement index', ['requires', 2, 'atMost']],
    ['a gap', ['requires', 3, 'atMost']],
    ['the votes of a group', ['requires', 3, 'minimumVotes']],
    ['a far vote', ['requires', 4, 'from']],
  ])('%s of the default rule: a unanimous panel does not agree', (_, path) => {
    const history = { previousLevels: null, rounds: 1 };
    expect(verdict(everybody, DEFAULT_RULE, history).outcome).toBe('consensus');
    for (const value of NOT_NUMBERS) expect(verdict(everybody, broken(DEFAULT_RULE, path, value), history).outcome).not.toBe('consensus');
  });

  test.each(['minimumRounds', 'maximumNetChange'])('%s: dissent is never stable', (field) => {
    const levels = [1, 1, 1, 6, 6, 6];
    const history = { previousLevels: levels, rounds: 2 };
    expect(verdict(ballots(levels), DEFAULT_RULE, history).outcome).toBe('stable-dissent');
    for (const value of NOT_NUMBERS) {
      expect(verdict(ballots(levels), broken(DEFAULT_RULE, ['stableDissent', field], value), history).outcome).toBe('open');
    }
  });

  test('a rule that requires nothing never agrees, nor does one with an unknown condition', () => {
    const history = { previousLevels: null, rounds: 1 };
    expect(verdict(everybody, { ...DEFAULT_RULE, requires: [] }, history).outcome).toBe('open');
    expect(verdict(everybody, broken(DEFAULT_RULE, ['requires', 0, 'kind'], 'lucky'), history).outcome).toBe('open');
    for (const kind of ['any-of', 'all-of', 'in-every-group']) {
      const empty = broken({ ...DEFAULT_RULE, requires: [{ kind: 'in-every-group', minimumVotes: 3, conditions: [] }] }, ['requires', 0, 'kind'], kind);
      expect(verdict(everybody, empty, history).outcome).toBe('open');
    }
  });
});
