import { canonicalPack } from './pack-hash';
import { describeProblem } from './problem';
import { SAMPLE_STRUCTURE, samplePack, setAt } from './sample-pack.fixture';
import { validatePack, type ValidatePackOptions } from './validate-pack';

const options: ValidatePackOptions = { structure: SAMPLE_STRUCTURE };

function problemsOf(input: unknown, extra: ValidatePackOptions = {}): string[] {
  const { pack, problems } = validatePack(input, { ...options, ...extra });
  expect(pack === null).toBe(problems.length > 0);
  return problems.map(describeProblem);
}

const second = 'areas[1].subDomains[0].statements[1]';
const secondId = 'citizen-needs.life-events';

describe('a valid pack', () => {
  test('comes back as an equal copy', () => {
    const input = samplePack();
    const { pack, problems } = validatePack(input, options);
    expect(problems).toEqual([]);
    expect(pack).not.toBe(input);
    expect(pack === null ? '' : canonicalPack(pack)).toBe(canonicalPack(input));
  });

  test('of another structure is refused unless the option says so', () => {
    const problems = validatePack(samplePack()).problems.map(describeProblem);
    expect(problems[0]).toBe('areas: The list has 2 entries; it needs exactly 4.');
    expect(problems).toContain('areas[0].subDomains: The list has 2 entries; it needs exactly 5.');
    expect(problems).toContain('areas[1].subDomains[1].statements: The list has 2 entries; it needs exactly 5.');
    expect(problems).toHaveLength(1 + 2 + 4);
  });
});

describe('one fault gives one problem that names the place', () => {
  const faults: Array<[fault: string, path: string, value: unknown, problem: string]> = [
    ['a missing field', 'publisher', undefined, 'publisher: This is missing; text is needed here.'],
    ['a number for text', 'areas[0].name', 7, 'areas[0].name: This must be text, but it is a number.'],
    ['null for a list', 'areas[0].subDomains', null, 'areas[0].subDomains: This must be a list, but it is null.'],
    ['a list for an object', `${second}.levels`, [], `${second}.levels (${secondId}): This must be an object, but it is a list.`],
    ['an unknown field', `${second}.weight`, 2, `${second}.weight (${secondId}): The field "weight" is not known here.`],
    ['an odd field name', 'odd name!', 2, '"odd name!": The field "odd name!" is not known here.'],
    ['a version without patch', 'version', '1.0', 'version: "1.0" is not a version such as "1.0.0".'],
    ['a pack id in capitals', 'id', 'CityMark', 'id: "CityMark" is not in kebab case, such as "citymark".'],
    ['a wrong language', 'language', 'English', 'language: "English" is not a language tag such as "en".'],
    [
      'an area id used twice',
      'areas[1].id',
      'leadership-governance',
      'areas[1].id: The id "leadership-governance" is used twice, first at areas[0].id.',
    ],
    [
      'an area id with a space',
      'areas[1].id',
      'use of data',
      'areas[1].id: The id "use of data" is not in kebab case: small letters a to z and digits, in words joined by hyphens.',
    ],
    ['a level missing', `${second}.levels.5`, undefined, `${second}.levels.5 (${secondId}): This is missing; text is needed here.`],
    [
      'a level nobody describes',
      `${second}.levels.4`,
      'In half of the city.',
      `${second}.levels.4 (${secondId}): The field "4" is not known here.`,
    ],
    [
      'a short text',
      `${second}.why`,
      'Because it matters.',
      `${second}.why (${secondId}): The text has 19 characters; it needs 80 to 300.`,
    ],
    [
      'an unknown SDG target',
      `${second}.sdgTargets`,
      ['16.6', '16.13'],
      `${second}.sdgTargets[1] (${secondId}): "16.13" is not a target of the Sustainable Development Goals.`,
    ],
    [
      'an SDG target as number',
      `${second}.sdgTargets`,
      [16.6],
      `${second}.sdgTargets[0] (${secondId}): This must be text, but it is a number.`,
    ],
    ['no SDG target', `${second}.sdgTargets`, [], `${second}.sdgTargets (${secondId}): The list has 0 entries; it needs 1 to 3.`],
    [
      'an SDG target twice',
      `${second}.sdgTargets`,
      ['16.6', '16.6'],
      `${second}.sdgTargets[1] (${secondId}): This says the same as another entry beside it.`,
    ],
    [
      'an unknown theme',
      `${second}.iso37120Themes`,
      ['culture'],
      `${second}.iso37120Themes[0] (${secondId}): "culture" is not a theme of ISO 37120.`,
    ],
    [
      'an unknown principle',
      `${second}.platformPrinciples`,
      ['beauty'],
      `${second}.platformPrinciples[0] (${secondId}): "beauty" is not a city-platform principle.`,
    ],
    [
      'a scale out of order',
      'scale[2].level',
      3,
      'scale[2].level: Level 3 is out of order: the scale runs from 0 to 7, one entry a level.',
    ],
    ['a scale with half levels', 'scale[2].level', 2.5, 'scale[2].level: This must be a whole number from 0 to 7.'],
    [
      'a line break',
      'areas[0].name',
      'Leadership\nand governance',
      'areas[0].name: The text holds a line break, a control character or half a character.',
    ],
    [
      'half a character',
      'areas[0].name',
      'Leadership \uD83D here',
      'areas[0].name: The text holds a line break, a control character or half a character.',
    ],
    ['white space around', 'areas[0].name', ' Leadership', 'areas[0].name: The text begins or ends with white space.'],
  ];
  test.each(faults)('%s', (_, path, value, problem) => {
    const pack = samplePack();
    setAt(pack, path, value);
    expect(problemsOf(pack)).toEqual([problem]);
  });

  test('a statement without a full stop', () => {
    const pack = samplePack();
    setAt(pack, `${second}.text`, 'Residents settle every life event in one process that spans all departments');
    expect(problemsOf(pack)).toEqual([`${second}.text (${secondId}): The statement does not end with a full stop.`]);
  });

  test('two levels described in the same words', () => {
    const pack = samplePack();
    const statement = pack.areas[1]?.subDomains[0]?.statements[1];
    setAt(pack, `${second}.levels.7`, statement?.levels[3].toUpperCase());
    expect(problemsOf(pack)).toEqual([`${second}.levels.7 (${secondId}): This says the same as another entry beside it.`]);
  });

  test('a statement id outside its sub-domain, or without a name of its own', () => {
    const pack = samplePack();
    setAt(pack, `${second}.id`, 'participation.life-events');
    expect(problemsOf(pack)).toEqual([
      `${second}.id (participation.life-events): The id "participation.life-events" does not begin with its sub-domain's id and a full stop, "citizen-needs.".`,
    ]);
    setAt(pack, `${second}.id`, 'citizen-needs.Life Events');
    expect(problemsOf(pack)).toEqual([
      `${second}.id (citizen-needs.Life Events): The id "citizen-needs.Life Events" has no kebab-case name after the full stop.`,
    ]);
  });

  test('a principle that is missing because another one is there twice', () => {
    const pack = samplePack();
    setAt(pack, 'platformPrinciples[3].id', 'modularity');
    expect(problemsOf(pack)).toEqual([
      'platformPrinciples[3].id: The id "modularity" is used twice, first at platformPrinciples[2].id.',
      'platformPrinciples: These principles are missing: vendor-independence.',
    ]);
  });
});

describe('many faults', () => {
  test('are told all at once', () => {
    const pack = samplePack();
    setAt(pack, 'version', 'one');
    setAt(pack, 'areas[0].subDomains[1].id', 'vision-strategy');
    setAt(pack, `${second}.why`, '');
    setAt(pack, `${second}.evidence`, ['Too short.', 'too short.']);
    const places = validatePack(pack, options).problems.map((problem) => problem.place);
    expect(places).toEqual(
      expect.arrayContaining([
        'version',
        'areas[0].subDomains[1].id',
        `${second}.why (${secondId})`,
        `${second}.evidence[0] (${secondId})`,
        `${second}.evidence[1] (${secondId})`,
      ]),
    );
  });

  test('of a list that is far too long stay bounded', () => {
    const pack = samplePack();
    setAt(pack, 'areas', Array(100_000).fill(null));
    expect(problemsOf(pack)).toHaveLength(3);
  });
});

describe('statements that say nearly the same', () => {
  test('are refused above the bound and accepted at it', () => {
    const pack = samplePack();
    const text = pack.areas[1]?.subDomains[0]?.statements[1]?.text;
    setAt(pack, 'areas[1].subDomains[1].statements[0].text', text);
    const [problem, ...others] = problemsOf(pack);
    expect(problem).toBe(
      'areas[1].subDomains[1].statements[0].text (participation.early-say): The statement says nearly the same as "citizen-needs.life-events": similarity 1.00, at most 0.5 is allowed.',
    );
    expect(others).toEqual([]);
    expect(problemsOf(pack, { similarityBound: 1 })).toEqual([]);
  });

  test('are never accepted under a malformed bound', () => {
    expect(problemsOf(samplePack(), { similarityBound: NaN })).toHaveLength(28);
  });
});

describe('malformed rules fail closed', () => {
  test('a length limit or a structure of NaN accepts nothing', () => {
    expect(problemsOf(samplePack(), { limits: { why: { min: NaN, max: NaN } } })).toHaveLength(8);
    expect(problemsOf(samplePack(), { structure: { areas: NaN, subDomains: 2, statements: 2 } }).length).toBeGreaterThan(0);
  });

  test('a single limit replaces its default alone', () => {
    const pack = samplePack();
    setAt(pack, `${second}.why`, 'Because it matters.');
    expect(problemsOf(pack, { limits: { why: { min: 10, max: 300 } } })).toEqual([]);
  });
});
