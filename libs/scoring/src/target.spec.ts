import { gap, MAXIMUM_TARGET_MONTHS, validateTarget, type TargetInput } from './target';

const good: TargetInput = { asIs: 3.4, target: 5, date: '2028-06-30', publishedAt: '2027-03-15' };

describe('gap', () => {
  it('is the way from the as-is to the target', () => {
    expect(gap(2, 5.5)).toBe(3.5);
    expect(gap(5, 4)).toBe(-1);
  });

  it('is missing when one side is missing', () => {
    expect(gap(null, 5)).toBeNull();
    expect(gap(3, null)).toBeNull();
  });

  it('refuses a level outside the scale', () => {
    expect(() => gap(Number.NaN, 5)).toThrow('as-is must be a level from 0 to 7, not NaN');
    expect(() => gap(3, 8)).toThrow('target must be a level from 0 to 7, not 8');
  });
});

describe('validateTarget', () => {
  it('accepts whole and half levels and a day within 24 months', () => {
    expect(MAXIMUM_TARGET_MONTHS).toBe(24);
    expect(validateTarget(good)).toEqual([]);
    expect(validateTarget({ ...good, target: 3.5 })).toEqual([]);
    expect(validateTarget({ ...good, asIs: null })).toEqual([]);
  });

  it.each([5.25, 7.5, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the target %p', (target) => {
    expect(validateTarget({ ...good, target })).toHaveLength(1);
  });

  it('wants a reason for a target below the as-is', () => {
    expect(validateTarget({ ...good, target: 3 })).toEqual(['The target 3 is below the as-is 3.4: give a reason or choose a higher target.']);
    expect(validateTarget({ ...good, target: 3, reason: '  ' })).toHaveLength(1);
    expect(validateTarget({ ...good, target: 3, reason: 'The pilot ends.' })).toEqual([]);
  });

  it('allows the last day of the 24th month and not the day after', () => {
    expect(validateTarget({ ...good, date: '2029-03-15' })).toEqual([]);
    expect(validateTarget({ ...good, date: '2029-03-16' })).toEqual([
      'The target date 2029-03-16 is more than 24 months after the publication: 2029-03-15 is the latest.',
    ]);
  });

  it('ends in the shorter month when the day does not exist there', () => {
    const leap = { ...good, publishedAt: '2028-02-29' };
    expect(validateTarget({ ...leap, date: '2030-02-28' })).toEqual([]);
    expect(validateTarget({ ...leap, date: '2030-03-01' })).toHaveLength(1);
  });

  it('wants a day after the publication', () => {
    expect(validateTarget({ ...good, date: '2027-03-15' })).toEqual(['The target date 2027-03-15 must be after the publication on 2027-03-15.']);
  });

  it.each(['2027-02-30', '2027-13-01', '27-01-01', '2027-1-1', '2027-03-15T00:00:00Z', '', 'soon'])('refuses the date %p', (date) => {
    expect(validateTarget({ ...good, date })).toEqual([`The target date "${date}" is not a day written as yyyy-mm-dd.`]);
    expect(validateTarget({ ...good, publishedAt: date })).toEqual([`The publication date "${date}" is not a day written as yyyy-mm-dd.`]);
  });

  it('reports a wrong level and a wrong date together', () => {
    expect(validateTarget({ ...good, target: 9, date: 'soon' })).toHaveLength(2);
  });

  it('refuses an as-is that is not a level', () => {
    expect(validateTarget({ ...good, asIs: Number.NaN })).toEqual(['The as-is must be a level from 0 to 7, not NaN.']);
  });

  it('does not open the limit for a malformed maximum', () => {
    expect(() => validateTarget(good, Number.NaN)).toThrow('not NaN');
  });
});
