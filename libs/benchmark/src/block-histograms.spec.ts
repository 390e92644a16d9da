import { blockHistograms, digestOf } from './block-histograms';
import { canonicalJson } from '@citymark/model';
import { AREA, contributionOf, contributions, flat } from './contribution.fixture';

const total = (bins: readonly number[] = []) => bins.reduce((sum, count) => sum + count, 0);

it('counts members by level, by sum of the sub-domain, and by sum of the area', () => {
  const histograms = blockHistograms([...contributions(6, { levels: flat(2) }), ...contributions(4, { levels: flat(7) })], AREA);
  expect(histograms.members).toBe(10);
  expect(histograms.statements.a1).toEqual([0, 0, 6, 0, 0, 0, 0, 4]);
  expect(histograms.subDomains['sub-a']).toHaveLength(36);
  expect([histograms.subDomains['sub-a']?.[10], histograms.subDomains['sub-a']?.[35]]).toEqual([6, 4]);
  expect(histograms.area).toHaveLength(176);
  expect([histograms.area[50], histograms.area[175], total(histograms.area)]).toEqual([6, 4, 10]);
  expect(Object.keys(histograms.statements)).not.toContain('z1');
});

it('says nothing about a measure that one member does not have, so that no difference of measures gives that member away', () => {
  const gap = contributionOf('gap', { levels: { ...flat(3), a5: null } });
  const { statements, subDomains, area } = blockHistograms([...contributions(11), gap], AREA);
  expect([total(statements.a4), total(statements.a5)]).toEqual([12, 0]);
  expect([total(subDomains['sub-a']), total(subDomains['sub-b']), total(area)]).toEqual([0, 12, 0]);
});

it('every histogram covers the whole block or nobody', () => {
  const members = contributions(12).map((member, index) => ({ ...member, levels: { ...flat(index % 8), [`b${(index % 3) + 1}`]: null } }));
  const { statements, subDomains, area } = blockHistograms(members, AREA);
  const totals = [...Object.values(statements), ...Object.values(subDomains), area].map(total);
  expect(new Set(totals)).toEqual(new Set([0, 12]));
});

it('the digest does not depend on the order of members and changes with any level', () => {
  const members = contributions(10).map((member, index) => ({ ...member, levels: flat(index % 8) }));
  const { digest, ...counted } = blockHistograms(members, AREA);
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(blockHistograms([...members].reverse(), AREA).digest).toBe(digest);
  expect(digestOf(counted)).toBe(digest);
  const changed = [...members.slice(1), contributionOf('c0', { levels: { ...flat(0), e5: 1 } })];
  expect(blockHistograms(changed, AREA).digest).not.toBe(digest);
});

it('canonical JSON sorts names and refuses what JSON cannot hold', () => {
  expect(canonicalJson({ b: [1, null], a: { d: 'x', c: true } })).toBe('{"a":{"c":true,"d":"x"},"b":[1,null]}');
  expect(() => canonicalJson(Number.NaN)).toThrow(RangeError);
});
