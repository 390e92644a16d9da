import fc from 'fast-check';
import { ASSUMED_TARGET, DEFAULT_PRIORITY_SETTINGS, priority } from './priority';
import type { PriorityInput } from './priority-input';

const ordinary: PriorityInput = { gap: 2, importance: 3, peerGap: 0, dissent: 0 };
const factor = (input: PriorityInput, id: string) => priority(input).factors.find((candidate) => candidate.id === id);

it('multiplies gap, importance, peers and dissent and shows each factor', () => {
  const proposal = priority({ gap: 2, importance: 5, peerGap: 1, dissent: 0.4 });
  expect(proposal.factors.map(({ id, value }) => [id, value])).toEqual([['gap', 2], ['importance', 1.5], ['peers', 1.25], ['dissent', 1.2]]);
  expect(proposal.score).toBeCloseTo(2 * 1.5 * 1.25 * 1.2, 9);
  expect(proposal.level).toBe('critical');
  expect(proposal.factors.map(({ sentence }) => sentence)).toEqual([
    '2 levels from the as-is to the target.',
    'Its importance to the city is 5 of 5.',
    '1 level behind comparable cities.',
    "The stakeholders' dissent is 0.4 on a scale from 0 to 1.",
  ]);
});

it.each([[0, 'low'], [0.5, 'low'], [1, 'medium'], [2, 'high'], [3.5, 'high'], [4, 'critical'], [7, 'critical']] as const)(
  'proposes for an ordinary gap of %p the priority %p',
  (gap, level) => {
    expect(priority({ ...ordinary, gap }).level).toBe(level);
  },
);

it('reaches a threshold that binary fractions miss by a hair', () => {
  expect(priority({ ...ordinary, gap: 5 - 3.4, peerGap: 1 })).toMatchObject({ score: 2, level: 'high' });
});

it('counts a missing comparison with peers as neutral and says so', () => {
  expect(factor({ ...ordinary, peerGap: null }, 'peers')).toEqual({
    id: 'peers',
    value: 1,
    sentence: 'No comparison with other cities, so this counts as neutral.',
  });
});

it('counts unknown dissent as neutral and says so', () => {
  expect(factor({ ...ordinary, dissent: null }, 'dissent')).toMatchObject({ value: 1, sentence: expect.stringContaining('neutral') });
});

it('proposes low when the target is reached, whatever else is true', () => {
  const proposal = priority({ gap: -1, importance: 5, peerGap: 7, dissent: 1 });
  expect(proposal).toMatchObject({ score: 0, level: 'low' });
  expect(proposal.factors[0]?.sentence).toBe('The target is already reached.');
});

it('counts an unknown gap as neutral and says so', () => {
  expect(factor({ ...ordinary, gap: null }, 'gap')).toMatchObject({ value: 1, sentence: expect.stringContaining('neutral') });
});

it('names the level that stands in for a target that is not set', () => {
  expect(factor({ ...ordinary, gap: 1.5, assumedTarget: ASSUMED_TARGET }, 'gap')).toMatchObject({ value: 1.5, sentence: 'No target is set yet: 1.5 levels from the as-is to level 5.' });
  expect(factor({ ...ordinary, gap: -1, assumedTarget: 5 }, 'gap')).toMatchObject({ value: 0, sentence: 'No target is set yet: level 5 is already reached.' });
});

it('rises with every step of importance, and 3 is neutral', () => {
  const values = ([1, 2, 3, 4, 5] as const).map((importance) => factor({ ...ordinary, importance }, 'importance')?.value);
  expect(values).toEqual([0.5, 0.75, 1, 1.25, 1.5]);
});

it('limits what the peers can do either way', () => {
  expect(factor({ ...ordinary, peerGap: 7 }, 'peers')?.value).toBe(1.5);
  expect(factor({ ...ordinary, peerGap: -7 }, 'peers')?.value).toBe(0.5);
});

it('never falls when the gap, the peers or the dissent grow', () => {
  const level = fc.double({ min: 0, max: 7, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(fc.property(level, level, share, level, level, share, (gap, peers, dissent, moreGap, morePeers, moreDissent) => {
    const lower = priority({ gap: Math.min(gap, moreGap), importance: 3, peerGap: Math.min(peers, morePeers), dissent: Math.min(dissent, moreDissent) });
    const higher = priority({ gap: Math.max(gap, moreGap), importance: 3, peerGap: Math.max(peers, morePeers), dissent: Math.max(dissent, moreDissent) });
    expect(higher.score).toBeGreaterThanOrEqual(lower.score);
  }));
});

it.each([
  ['a gap of NaN', { ...ordinary, gap: Number.NaN }, 'gap to the target must be from -7 to 7, not NaN'],
  ['a gap of 8', { ...ordinary, gap: 8 }, 'not 8'],
  ['a peer gap of NaN', { ...ordinary, peerGap: Number.NaN }, 'gap to peers'],
  ['a dissent above 1', { ...ordinary, dissent: 1.1 }, 'dissent must be from 0 to 1'],
  ['an unknown importance', { ...ordinary, importance: 'constructor' as unknown as 1 }, 'importance must be a whole number from 1 to 5'],
  ['an importance of 6', { ...ordinary, importance: 6 as 5 }, 'from 1 to 5, not 6'],
  ['an importance of NaN', { ...ordinary, importance: Number.NaN as 5 }, 'from 1 to 5, not NaN'],
])('%s is refused with a sentence', (_name, input, sentence) => {
  expect(() => priority(input)).toThrow(sentence);
});

it('refuses settings that would turn the order round', () => {
  const thresholds = { medium: 1, high: Number.NaN, critical: 4 };
  expect(() => priority(ordinary, { ...DEFAULT_PRIORITY_SETTINGS, thresholds })).toThrow('must rise');
  expect(() => priority(ordinary, { ...DEFAULT_PRIORITY_SETTINGS, peerGapLimit: 7 })).toThrow('must not become negative');
});
