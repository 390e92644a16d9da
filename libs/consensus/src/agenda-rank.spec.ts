import fc from 'fast-check';
import { agendaRank, lowConfidenceShare, LOW_CONFIDENCE_RAISE, type Ballot } from './index';
import { ballots } from './panel.fixture';

const even = { agreementA: 0, weight: 1, evidenceGap: 0, lowConfidenceShare: 0 };

test('the rank is polarisation times weight times one plus the evidence gap', () => {
  expect(agendaRank(even)).toBe(0.5);
  expect(agendaRank({ ...even, agreementA: -1 })).toBe(1);
  expect(agendaRank({ ...even, agreementA: 1 })).toBe(0);
  expect(agendaRank({ ...even, weight: 3 })).toBe(1.5);
  expect(agendaRank({ ...even, evidenceGap: 1 })).toBe(1);
});

test('low confidence raises the rank by at most the named factor', () => {
  expect(agendaRank({ ...even, lowConfidenceShare: 1 })).toBe(0.5 * (1 + LOW_CONFIDENCE_RAISE));
  expect(agendaRank({ ...even, lowConfidenceShare: 0.5 }, 2)).toBe(1);
});

test('more split, weight, missing proof or doubt never lowers the rank', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const factors = fc.record({
    agreementA: fc.double({ min: -1, max: 1, noNaN: true }),
    weight: share,
    evidenceGap: share,
    lowConfidenceShare: share,
  });
  fc.assert(
    fc.property(factors, factors, (left, right) => {
      const least = {
        agreementA: Math.max(left.agreementA, right.agreementA),
        weight: Math.min(left.weight, right.weight),
        evidenceGap: Math.min(left.evidenceGap, right.evidenceGap),
        lowConfidenceShare: Math.min(left.lowConfidenceShare, right.lowConfidenceShare),
      };
      expect(agendaRank(least)).toBeLessThanOrEqual(agendaRank(left));
    }),
  );
});

test.each([
  { agreementA: NaN },
  { agreementA: 1.1 },
  { weight: -1 },
  { weight: NaN },
  { weight: Infinity },
  { evidenceGap: 2 },
  { lowConfidenceShare: NaN },
])('the factor %j is refused', (broken) => {
  expect(() => agendaRank({ ...even, ...broken })).toThrow(RangeError);
});

test('low confidence is counted among the votes with a level only', () => {
  const unsure = (levels: (number | null)[]): Ballot[] =>
    ballots(levels).map((ballot) => ({ ...ballot, confidence: 'low' }));
  expect(lowConfidenceShare([...unsure([3, null]), ...ballots([4, 4, 4])])).toBe(0.25);
  expect(lowConfidenceShare(unsure([null]))).toBeNull();
  expect(() => lowConfidenceShare(unsure([9]))).toThrow(RangeError);
});
