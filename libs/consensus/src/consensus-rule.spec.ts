import { canonicalRule, DEFAULT_RULE, PRESETS, ruleHash, RULE_LIMITS, validateRule } from './index';

const CANONICAL =
  '{"id":"default","maximumDisagreementIndex":1,"maximumGroupGap":1,"maximumNetChange":0.15,"minimumAgreement":0.6,' +
  '"minimumGroupVotes":3,"minimumRounds":2,"minimumVotes":5,"name":"Default","quantileType":7,"shareWithinOne":0.7,"unexplainedDistance":3}';

test('the default rule has the thresholds of the domain', () => {
  expect(canonicalRule(DEFAULT_RULE)).toBe(CANONICAL);
});

test('every preset is valid, frozen, and has an id of its own', () => {
  expect(PRESETS).toContain(DEFAULT_RULE);
  for (const preset of PRESETS) {
    expect(validateRule(preset)).toEqual([]);
    expect(Object.isFrozen(preset)).toBe(true);
  }
  expect(new Set(PRESETS.map((preset) => preset.id)).size).toBe(PRESETS.length);
});

test('the order of the fields does not change the hash', () => {
  const reversed = Object.fromEntries(Object.entries(DEFAULT_RULE).reverse());
  expect(ruleHash(Object.assign({}, reversed, DEFAULT_RULE))).toBe(ruleHash(DEFAULT_RULE));
  expect(Object.keys(reversed)[0]).toBe('quantileType');
});

test('the hash is the SHA-256 of the canonical text', () => {
  expect(ruleHash(DEFAULT_RULE)).toBe('6e503ec37d0b22b60715a18c776aad2d7cbed1c5ec73ea701a2a243590a8874c');
});

test('a name outside ASCII is hashed as UTF-8', () => {
  expect(ruleHash({ ...DEFAULT_RULE, name: 'Règle 市' })).toBe(
    '3061d1aacffa94a00b02ae0fc474ba6ee94661f348c663706808b3d8471652c2',
  );
});

test.each([
  { minimumVotes: 6 },
  { shareWithinOne: 0.8 },
  { minimumAgreement: 0.7 },
  { maximumDisagreementIndex: 2 },
  { maximumGroupGap: 2 },
  { minimumGroupVotes: 4 },
  { unexplainedDistance: 4 },
  { minimumRounds: 3 },
  { maximumNetChange: 0.2 },
  { quantileType: 6 as const },
  { id: 'another' },
  { name: 'Another' },
])('the change %j changes the hash', (change) => {
  expect(ruleHash({ ...DEFAULT_RULE, ...change })).not.toBe(ruleHash(DEFAULT_RULE));
});

describe.each(Object.keys(RULE_LIMITS))('%s', (field) => {
  test.each([[NaN], [Infinity], [-1], [undefined], [null], ['3']])('is refused as %p', (value) => {
    const problems = validateRule({ ...DEFAULT_RULE, [field]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${field} is `);
    expect(problems[0]).toContain('but it must be');
  });
});

test('a threshold that always holds is refused', () => {
  expect(validateRule({ ...DEFAULT_RULE, shareWithinOne: 0 })).toEqual([
    'shareWithinOne is 0, but it must be a number from 0.5 to 1.',
  ]);
  expect(validateRule({ ...DEFAULT_RULE, minimumGroupVotes: 2 })).toEqual([
    'minimumGroupVotes is 2, but it must be a whole number from 3 to 1000.',
  ]);
  expect(validateRule({ ...DEFAULT_RULE, minimumVotes: 5.5 })).toHaveLength(1);
});

test('what is not a rule at all is refused with a sentence', () => {
  for (const candidate of [null, undefined, 7, 'default', []]) {
    expect(validateRule(candidate)).toEqual(['A consensus rule is an object with its thresholds by name.']);
  }
  expect(validateRule({})).toHaveLength(2 + Object.keys(RULE_LIMITS).length);
});

test('an id with spaces, an empty name and an unknown field are named', () => {
  expect(validateRule({ ...DEFAULT_RULE, id: 'My rule', name: ' ', minimumvotes: 1 })).toEqual([
    'The id of a rule is made of small letters, digits and single hyphens.',
    'A rule needs a name.',
    'minimumvotes is not part of a consensus rule.',
  ]);
});

test('a broken rule has no canonical text and no hash', () => {
  expect(() => canonicalRule({ ...DEFAULT_RULE, minimumAgreement: NaN })).toThrow('minimumAgreement is NaN');
  expect(() => ruleHash({ ...DEFAULT_RULE, minimumVotes: 0 })).toThrow(RangeError);
});
