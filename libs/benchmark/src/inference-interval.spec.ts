import { inferenceInterval, intervalsAreWide } from './inference-interval';

const bins = (values: readonly number[]) => Array.from({ length: 8 }, (_, level) => values.filter((value) => value === level).length);
const many = (count: number, value: number) => new Array<number>(count).fill(value);

it('five cities with a mean of 6.8 are each at 6 or 7', () => {
  expect(inferenceInterval(34, 5, 7)).toEqual({ lower: 6, upper: 7 });
});

it('when five cities add up to 7 and the insider has all 7, the others are at 0', () => {
  expect(inferenceInterval(7 - 7, 4, 7)).toEqual({ lower: 0, upper: 0 });
});

it('of two cities each knows the other', () => {
  expect(inferenceInterval(9 - 4, 1, 7)).toEqual({ lower: 5, upper: 5 });
});

it.each([3, 5, 8, 10])('with %d cities exactly the sums 0, 1, 7n-1 and 7n leave at most one level', (cities) => {
  const narrow = Array.from({ length: 7 * cities + 1 }, (_, sum) => sum).filter((sum) => {
    const { lower, upper } = inferenceInterval(sum, cities, 7);
    return upper - lower <= 1;
  });
  expect(narrow).toEqual([0, 1, 7 * cities - 1, 7 * cities]);
});

describe('wide enough for every view', () => {
  it('holds in the middle of the scale', () => {
    expect(intervalsAreWide(bins([0, 1, 2, 3, 3, 4, 4, 5, 6, 7]), 2, 3)).toBe(true);
  });

  it('fails when an insider with the only high level knows that all others are at 0', () => {
    const cohort = bins([...many(11, 0), 7]);
    expect(intervalsAreWide(cohort, 0, 3)).toBe(true);
    expect(intervalsAreWide(cohort, 1, 3)).toBe(false);
  });

  it('fails when two insiders together know what neither knows alone', () => {
    const cohort = bins([...many(10, 7), 3, 2]);
    expect(intervalsAreWide(cohort, 1, 3)).toBe(true);
    expect(intervalsAreWide(cohort, 2, 3)).toBe(false);
  });

  it('fails for nobody, for two, and for a malformed number of colluders', () => {
    expect(intervalsAreWide(bins([]), 2, 3)).toBe(false);
    expect(intervalsAreWide(bins([3, 4]), 2, 3)).toBe(false);
    expect(intervalsAreWide(bins(many(12, 3)), -1, 3)).toBe(false);
  });
});
