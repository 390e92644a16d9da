import { DEFAULT_POLICY } from './block-policy';
import { attack, reducedRows, smallestAtom, type CountedSet, type Findings } from './red-team/adversary.fixture';
import { randomWorld } from './red-team/random-world.fixture';
import { seededRandom } from './red-team/seeded-random.fixture';
import { atomOf, SystemUnderAttack, type Flaws } from './red-team/system.fixture';
import { linkedGroups } from './linked-groups';
import type { Contribution } from './contribution';

const SAFE = DEFAULT_POLICY.k - DEFAULT_POLICY.colluders;

interface Campaign {
  readonly answers: CountedSet[];
  readonly contributions: Contribution[];
  readonly blocks: number;
}

/** Every permitted question in every period of one world. */
function campaign(seed: number, cities: number, flaws: Flaws = {}): Campaign {
  const system = new SystemUnderAttack(seededRandom(seed + 1000), flaws);
  const answers: CountedSet[] = [];
  const contributions: Contribution[] = [];
  for (const period of randomWorld(seed, cities)) {
    contributions.push(...period.contributed);
    system.release(period);
    answers.push(...system.observe());
  }
  return { answers, contributions, blocks: system.standing.length };
}

/** Everything two contributors ever contributed, the two being together in the smallest set that the answers tell apart. */
function twoColluders({ answers, contributions }: Campaign): string[] {
  const keys = smallestAtom(answers).slice(0, DEFAULT_POLICY.colluders).map((atom) => atom.split(' ')[1]);
  return atomsOf(contributions.filter(({ key }) => keys.includes(key)));
}

/** Everything one controller's linked contributors ever contributed, for each linked group of at least two. */
function linkedOwners({ contributions }: Campaign): string[][] {
  const newest = new Map(contributions.map((contribution) => [contribution.key, contribution]));
  const groups = linkedGroups([...newest.values()]);
  const linked = [...new Set(groups.values())].map((group) => [...newest.keys()].filter((key) => groups.get(key) === group));
  return linked.filter((keys) => keys.length > 1).map((keys) => atomsOf(contributions.filter(({ key }) => keys.includes(key))));
}

function atomsOf(contributions: readonly Contribution[]): string[] {
  return contributions.flatMap((contribution) => contribution.areas.map((area) => atomOf(area, contribution)));
}

function breaks({ reconstructed, smallestDetermined, smallestAtom }: Findings): boolean {
  return reconstructed > 0 || smallestDetermined < SAFE || smallestAtom < SAFE;
}

const seeds = Array.from({ length: 30 }, (_, index) => index + 1);
const citiesOf = (seed: number) => 20 + ((seed * 53) % 280);

describe('an adversary who asks everything in every period', () => {
  const campaigns = seeds.map((seed) => campaign(seed, citiesOf(seed)));

  it('reconstructs nobody, and no set below k minus two, in thirty worlds', () => {
    const found = campaigns.map((one) => attack(one.answers, twoColluders(one)));
    expect(found.reduce((sum, { reconstructed }) => sum + reconstructed, 0)).toBe(0);
    expect(Math.min(...found.map(({ smallestDetermined }) => smallestDetermined))).toBeGreaterThanOrEqual(SAFE);
    expect(Math.min(...found.map(({ smallestAtom }) => smallestAtom))).toBeGreaterThanOrEqual(SAFE);
  });

  it('gets no further by controlling every city of one consultant', () => {
    const attacks = campaigns.flatMap((one) => linkedOwners(one).map((own) => attack(one.answers, own)));
    expect(attacks.length).toBeGreaterThan(50);
    expect(attacks.filter(breaks)).toEqual([]);
  });

  it('is not held off by showing nothing: the worlds have many blocks and many different answers', () => {
    const blocks = campaigns.reduce((sum, one) => sum + one.blocks, 0);
    const different = campaigns.map(({ answers }) => new Set(answers.map((set) => [...set].sort().join())).size);
    expect(blocks).toBeGreaterThan(300);
    expect(different.filter((count) => count > 10).length).toBeGreaterThan(20);
  });
});

describe('the same adversary against a broken system', () => {
  const worlds = [3, 5, 8, 9];
  const brokenBy = (flaws: Flaws, owners: (one: Campaign) => string[][]) =>
    worlds
      .map((seed) => campaign(seed, 90 + seed, flaws))
      .filter((one) => owners(one).some((own) => breaks(attack(one.answers, own)))).length;
  const colluders = (one: Campaign) => [twoColluders(one)];

  it.each<[string, Flaws]>([
    ['recomputes a block when a member edits or withdraws', { recomputesBlocks: true }],
    ['leaves the requester out of the answer', { subtractsRequester: true }],
    ['adds pending contributions to the answer', { showsPending: true }],
    ['puts the members of a retired block into a second block', { reusesReturned: true }],
    ['counts the requester towards k', { rule: { ...DEFAULT_POLICY, k: 9, independent: 7 } }],
    ['lowers k to five', { rule: { ...DEFAULT_POLICY, k: 5, independent: 4 } }],
  ])('finds a way in when it %s', (_, flaws) => {
    expect(brokenBy(flaws, colluders)).toBeGreaterThanOrEqual(3);
  });

  it('finds a way in when linked contributors are counted one by one', () => {
    expect(brokenBy({ ignoresLinks: true }, linkedOwners)).toBeGreaterThanOrEqual(1);
  });

  it('finds none in the same worlds without the flaw', () => {
    expect(brokenBy({}, (one) => [twoColluders(one), ...linkedOwners(one)])).toBe(0);
  });
});

describe('the adversary itself', () => {
  it('solves a tracker: two overlapping pairs of sets give away the one city in their difference', () => {
    const cities = Array.from({ length: 20 }, (_, index) => `c${index}`);
    const [group, rest, secret] = [cities.slice(0, 9), cities.slice(9), cities[19] ?? ''];
    const found = attack([new Set(group), new Set(rest), new Set([...group, secret]), new Set(rest)], []);
    expect(found).toEqual({ reconstructed: 1, smallestDetermined: 1, smallestAtom: 1 });
  });

  it('does not claim what does not follow', () => {
    expect(attack([new Set(['a', 'b']), new Set(['b', 'c'])], []).reconstructed).toBe(0);
    expect(attack([new Set(['a', 'b']), new Set(['b', 'c']), new Set(['a', 'c'])], []).reconstructed).toBe(3);
  });

  it('reduces a matrix to its rank', () => {
    expect(reducedRows([[1, 1, 0], [0, 1, 1], [1, 2, 1]]).size).toBe(2);
  });
});
