import { canonicalRule, CONDITION_LIMITS, DEFAULT_RULE, PRESETS, readRule, ruleHash, RULE_LIMITS, validateRule, type ConditionRule, type ConsensusRule } from './index';

const CANONICAL =
  '{"id":"default","minimumVotes":5,"name":"Default","quantileType":7,"requires":[{"atLeast":0.7,"distance":1,"kind":"share-near-median"},' +
  '{"atLeast":0.6,"kind":"agreement"},{"atMost":1,"kind":"disagreement-index"},{"atMost":1,"kind":"group-gap","minimumVotes":3},' +
  '{"from":3,"kind":"unexplained-votes"}],"stableDissent":{"maximumNetChange":0.15,"minimumRounds":2}}';

test('the default rule has the thresholds of the domain', () => {
  expect(canonicalRule(DEFAULT_RULE)).toBe(CANONICAL);
});

test('the order of the fields does not change the hash, the order of the conditions does', () => {
  const reversed = Object.fromEntries(Object.entries(DEFAULT_RULE).reverse());
  expect(Object.keys(reversed)[0]).toBe('quantileType');
  expect(ruleHash(readRule(reversed))).toBe(ruleHash(DEFAULT_RULE));
  expect(ruleHash({ ...DEFAULT_RULE, requires: [...DEFAULT_RULE.requires].reverse() })).not.toBe(ruleHash(DEFAULT_RULE));
});

test('the hash is the SHA-256 of the canonical text', () => {
  expect(ruleHash(DEFAULT_RULE)).toBe('73669d23a5a35409553419350adc6718f159b42aa1d11b6c26f9076f10e10fb3');
});

test('a name outside ASCII is hashed as UTF-8', () => {
  expect(ruleHash({ ...DEFAULT_RULE, name: 'Règle 市' })).toBe('fe06ed0159a59a356f14303b979ebe16e50932621b60f680d32ee6f5f22a8a92');
});

/** Every rule that differs from a preset in one number or word. */
function variants(value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'string') return [`${value}-x`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    variants(part).map((other) => (Array.isArray(value) ? value.map((one: unknown, at) => (String(at) === key ? other : one)) : { ...value, [key]: other })),
  );
}

describe.each(PRESETS.map((preset) => [preset.rule.id, preset.rule] as const))('the preset %s', (_, rule) => {
  test('is valid, plain JSON, frozen to its last part, and reads back as itself', () => {
    expect(validateRule(rule)).toEqual([]);
    expect(readRule(JSON.parse(canonicalRule(rule)))).toEqual(rule);
    const parts = (value: unknown): unknown[] => (typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(parts)] : []);
    expect(parts(rule).every((part) => Object.isFrozen(part))).toBe(true);
  });

  test('has another hash, or is refused, with any number or word in it changed', () => {
    const others = variants(rule);
    expect(others.length).toBeGreaterThanOrEqual(6);
    for (const other of others) expect(validateRule(other).length > 0 || ruleHash(other as ConsensusRule) !== ruleHash(rule)).toBe(true);
  });
});

test('presets differ from each other and the default comes first', () => {
  expect(PRESETS.map(({ rule }) => rule.id)).toEqual(['default', 'integer-iqr', 'mode-rule', 'comet-70-15', 'comet-per-group', 'rising-bar', 'rand-classic', 'ipras']);
  expect(new Set(PRESETS.map(({ rule }) => ruleHash(rule))).size).toBe(PRESETS.length);
  expect(PRESETS.every(({ source, note }) => source !== '' && note !== '')).toBe(true);
});

describe.each(Object.keys(RULE_LIMITS))('%s', (field) => {
  test.each([[NaN], [Infinity], [-1], [undefined], [null], ['3']])('is refused as %p', (value) => {
    const problems = validateRule({ ...DEFAULT_RULE, [field]: value });
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${field} is .*but it must be`))]);
  });
});

const one: Record<keyof typeof CONDITION_LIMITS, ConditionRule> = {
  'share-near-median': { kind: 'share-near-median', distance: 1, atLeast: [0.5, 0.7] },
  'share-in-range': { kind: 'share-in-range', range: [5, 7], atLeast: 0.7 },
  'few-in-range': { kind: 'few-in-range', range: [0, 2], below: 0.15 },
  'same-quartiles': { kind: 'same-quartiles' },
  agreement: { kind: 'agreement', atLeast: 0.6 },
  'disagreement-index': { kind: 'disagreement-index', atMost: 1 },
  'group-gap': { kind: 'group-gap', atMost: 1, minimumVotes: 3 },
  'unexplained-votes': { kind: 'unexplained-votes', from: 3 },
  'outside-mode': { kind: 'outside-mode', atMost: { upTo: 10, votes: 2, every: 3 } },
  'outside-region': { kind: 'outside-region', regions: [[0, 2], [3, 4], [5, 7]], atMost: { upTo: 10, votes: 2, every: 3 } },
  'both-extremes': { kind: 'both-extremes', low: [0, 2], high: [5, 7], below: { upTo: 10, votes: 3, every: 3 } },
  'any-of': { kind: 'any-of', conditions: [{ kind: 'same-quartiles' }] },
  'all-of': { kind: 'all-of', conditions: [{ kind: 'same-quartiles' }] },
  'in-every-group': { kind: 'in-every-group', minimumVotes: 3, conditions: [{ kind: 'same-quartiles' }] },
};

describe.each(Object.entries(one))('the condition %s', (kind, condition) => {
  const withCondition = (changed: unknown) => validateRule({ ...DEFAULT_RULE, requires: [changed] });

  test('is accepted as it is, and refused with an unknown field', () => {
    expect(withCondition(condition)).toEqual([]);
    expect(withCondition({ ...condition, weight: 2 })).toEqual([`weight is not part of requires 1, ${kind}.`]);
  });

  test('is refused with any of its fields missing or broken', () => {
    const fields = Object.keys(condition).filter((field) => field !== 'kind');
    for (const field of fields) {
      for (const value of [undefined, null, NaN, Infinity, -1, 1e9, '1', [], {}, [NaN], [8, 9], [[0, 7]]]) {
        const problems = withCondition({ ...condition, [field]: value });
        expect([field, value, problems.length > 0]).toEqual([field, value, true]);
        expect(problems.every((problem) => problem.startsWith(`requires 1, ${field}`))).toBe(true);
      }
    }
  });
});

test.each<[string, unknown, string]>([
  ['a share below one half', { kind: 'share-near-median', distance: 1, atLeast: 0 }, 'requires 1, atLeast is 0, but it must be a number from 0.5 to 1.'],
  ['a group of two', { kind: 'group-gap', atMost: 1, minimumVotes: 2 }, 'requires 1, minimumVotes is 2, but it must be a whole number from 3 to 1000.'],
  ['the whole scale as a range', { kind: 'share-in-range', range: [0, 7], atLeast: 0.7 }, 'requires 1, range must be two levels, the lower one first, and not the whole scale.'],
  ['more than half of the panel', { kind: 'outside-mode', atMost: { upTo: 10, votes: 6, every: 3 } }, 'requires 1, atMost, votes must be at most half of upTo.'],
  ['regions with a gap', { ...one['outside-region'], regions: [[0, 2], [4, 7]] }, 'requires 1, regions must cover the levels 0 to 7 in order, without a gap.'],
  ['conditions four deep', { kind: 'any-of', conditions: [{ kind: 'all-of', conditions: [{ kind: 'any-of', conditions: [one.agreement] }] }] }, 'requires 1, conditions 1, conditions 1, conditions: conditions lie at most 3 deep in each other.'],
  ['an unknown kind', { kind: 'lucky' }, 'requires 1 is not a condition of a kind that is known.'],
  ['a kind of every object', { kind: 'constructor' }, 'requires 1 is not a condition of a kind that is known.'],
])('%s is refused', (_, condition, sentence) => {
  expect(validateRule({ ...DEFAULT_RULE, requires: [condition] })).toEqual([sentence]);
});

test('what is not a rule at all is refused with a sentence', () => {
  for (const candidate of [null, undefined, 7, 'default', []]) {
    expect(validateRule(candidate)).toEqual(['A consensus rule is an object with its conditions by name.']);
  }
  expect(validateRule({})).toHaveLength(4 + Object.keys(RULE_LIMITS).length);
  expect(validateRule({ ...DEFAULT_RULE, requires: [] })).toEqual(['requires must be a list of 1 to 12 conditions.']);
});

test('an id with spaces, an empty name and an unknown field are named', () => {
  expect(validateRule({ ...DEFAULT_RULE, id: 'My rule', name: ' ', minimumvotes: 1 })).toEqual([
    'The id of a rule is made of small letters, digits and single hyphens.',
    'A rule needs a name.',
    'minimumvotes is not part of a consensus rule.',
  ]);
});

test('a broken rule has no canonical text and no hash', () => {
  expect(() => canonicalRule({ ...DEFAULT_RULE, requires: [{ kind: 'agreement', atLeast: NaN }] })).toThrow('atLeast is NaN');
  expect(() => ruleHash({ ...DEFAULT_RULE, minimumVotes: 0 })).toThrow(RangeError);
});

test('the first form of a rule, with its thresholds by name, keeps its meaning', () => {
  const first = {
    id: 'default', name: 'Default', minimumVotes: 5, shareWithinOne: 0.7, minimumAgreement: 0.6, maximumDisagreementIndex: 1, maximumGroupGap: 1,
    minimumGroupVotes: 3, unexplainedDistance: 3, minimumRounds: 2, maximumNetChange: 0.15, quantileType: 7,
  };
  expect(readRule(first)).toEqual(DEFAULT_RULE);
  expect(readRule({ ...first, minimumAgreement: 0.8 }).requires[1]).toEqual({ kind: 'agreement', atLeast: 0.8 });
  expect(() => readRule({ ...first, minimumAgreement: null })).toThrow('requires 2, atLeast is of type null');
  expect(() => readRule({})).toThrow('This consensus rule is not valid');
});
