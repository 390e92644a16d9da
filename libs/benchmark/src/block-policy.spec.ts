import { DEFAULT_POLICY, parsePolicy, type BlockPolicy } from './block-policy';
import { contributions, STRUCTURE, STRUCTURES } from './contribution.fixture';
import { answer, NOT_SHOWN } from './answer';
import { GLOBAL_CELL } from './cells';
import { formBlocks } from './form-blocks';
import { publishBlock } from './published-block';
import { seededRandom } from './red-team/seeded-random.fixture';

const malformed: [string, unknown][] = [
  ['unset', undefined], ['null', null], ['empty', ''], ['blank', ' '], ['zero', 0], ['zero as text', '0'], ['negative', -10],
  ['NaN', Number.NaN], ['infinite', Infinity], ['a word', 'abc'], ['a number and a word', '10 cities'], ['a fraction', 10.5], ['5.5', 5.5],
  ['below the floor', 9], ['below the floor as text', '5'], ['true', true], ['a list', [10]], ['hexadecimal', '0x10'],
];

describe('a policy', () => {
  it('is accepted as it stands by default', () => {
    expect(parsePolicy(DEFAULT_POLICY)).toEqual({ kind: 'policy', policy: DEFAULT_POLICY });
  });

  it('may be stricter, and may come as text from the environment', () => {
    expect(parsePolicy({ ...DEFAULT_POLICY, k: '15' })).toEqual({ kind: 'policy', policy: { ...DEFAULT_POLICY, k: 15 } });
  });

  it.each(malformed)('with a k that is %s is refused with a sentence', (_, k) => {
    expect(parsePolicy({ ...DEFAULT_POLICY, k })).toEqual({
      kind: 'refused',
      sentence: 'The benchmark publishes nothing: k must be a whole number from 10 to 1000.',
    });
  });

  it.each(Object.keys(DEFAULT_POLICY))('without %s is refused', (name) => {
    const { sentence } = parsePolicy({ ...DEFAULT_POLICY, [name]: undefined }) as { sentence: string };
    expect(sentence).toContain(`${name} must be`);
  });

  it.each<[keyof BlockPolicy, number]>([
    ['independent', 7], ['maximumControllerShare', 0.3], ['maximumControllerShare', 0], ['colluders', 1], ['minimumCompleteness', 0.5],
    ['quantileCohort', 10], ['homogeneousShare', 0.95], ['minimumInterval', 1], ['independent', 11], ['colluders', 3],
  ])('whose %s is loosened to %d is refused', (name, value) => {
    expect(parsePolicy({ ...DEFAULT_POLICY, [name]: value }).kind).toBe('refused');
  });

  it.each([undefined, null, 'default', 10, []])('that is %p is refused', (input) => {
    expect(parsePolicy(input).kind).toBe('refused');
  });
});

describe('a refused policy publishes nothing', () => {
  const pending = contributions(12, { levels: { ...contributions(1)[0]?.levels, a1: 6 } });
  const run = (policy: BlockPolicy) => formBlocks(pending, STRUCTURES, policy, seededRandom(1));
  const blocks = run(DEFAULT_POLICY).blocks.map((block) => publishBlock(block, STRUCTURE));
  const ask = (policy: BlockPolicy) => answer({ blocks, filter: GLOBAL_CELL, measure: { kind: 'area', id: 'area-a' }, policy });

  it('whereas the default one does', () => {
    expect(blocks).toHaveLength(1);
    expect(ask(DEFAULT_POLICY)).not.toEqual(NOT_SHOWN);
  });

  it.each(malformed)('when k is %s', (_, k) => {
    const policy = { ...DEFAULT_POLICY, k } as BlockPolicy;
    expect(run(policy).blocks).toEqual([]);
    expect(run(policy).waiting).toHaveLength(12);
    expect(ask(policy)).toBe(NOT_SHOWN);
  });
});
