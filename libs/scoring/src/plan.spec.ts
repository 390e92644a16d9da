import fc from 'fast-check';
import { isWeekday, dayNumber } from './iso-date';
import { effort, MAXIMUM_PLAN_DAYS, planDates, workingDayFrom, workingDaysBetween } from './plan';

describe('planDates', () => {
  it('lays fifteen working days out as two, five, six and two', () => {
    expect(planDates({ start: '2027-03-01' })).toEqual({
      start: '2027-03-01',
      end: '2027-03-19',
      phases: [
        { phase: 'preparing', workingDays: 2, start: '2027-03-01', end: '2027-03-02' },
        { phase: 'collecting', workingDays: 5, start: '2027-03-03', end: '2027-03-09' },
        { phase: 'voting', workingDays: 6, start: '2027-03-10', end: '2027-03-17' },
        { phase: 'targeting', workingDays: 2, start: '2027-03-18', end: '2027-03-19' },
      ],
    });
  });

  it('starts on Monday when the given day is a Saturday', () => {
    expect(planDates({ start: '2027-02-27' }).start).toBe('2027-03-01');
  });

  it('steps over holidays', () => {
    const plan = planDates({ start: '2027-03-01', holidays: ['2027-03-01', '2027-03-19', '2027-03-20'] });
    expect([plan.start, plan.end]).toEqual(['2027-03-02', '2027-03-23']);
  });

  it('crosses a leap day and a new year', () => {
    expect(planDates({ start: '2028-02-28', workingDays: 4 }).phases.map(({ start }) => start)).toEqual(['2028-02-28', '2028-02-29', '2028-03-01', '2028-03-02']);
    expect(planDates({ start: '2027-12-31', workingDays: 4 }).end).toBe('2028-01-05');
  });

  it('keeps the proportions for another total', () => {
    expect(planDates({ start: '2027-03-01', workingDays: 30 }).phases.map((phase) => phase.workingDays)).toEqual([4, 10, 12, 4]);
    expect(planDates({ start: '2027-03-01', workingDays: 10 }).phases.map((phase) => phase.workingDays)).toEqual([1, 4, 4, 1]);
  });

  it('works on weekdays only, without a gap or an overlap, for any length and start', () => {
    fc.assert(fc.property(fc.integer({ min: 4, max: MAXIMUM_PLAN_DAYS }), fc.integer({ min: 0, max: 3000 }), (workingDays, offset) => {
      const start = new Date(Date.UTC(2027, 0, 1 + offset)).toISOString().slice(0, 10);
      const { phases } = planDates({ start, workingDays });
      expect(phases.reduce((sum, phase) => sum + phase.workingDays, 0)).toBe(workingDays);
      for (const [index, phase] of phases.entries()) {
        const from = dayNumber(phase.start) ?? Number.NaN;
        const to = dayNumber(phase.end) ?? Number.NaN;
        const worked = Array.from({ length: to - from + 1 }, (_, day) => from + day).filter(isWeekday);
        expect(worked).toHaveLength(phase.workingDays);
        expect([isWeekday(from), isWeekday(to)]).toEqual([true, true]);
        const next = phases[index + 1];
        if (next !== undefined) expect(next.start > phase.end).toBe(true);
      }
    }), { numRuns: 50 });
  });

  it.each([
    ['a start that does not exist', { start: '2027-02-29' }, 'The start "2027-02-29" is not a day'],
    ['a holiday that does not exist', { start: '2027-03-01', holidays: ['Easter'] }, 'The holiday "Easter" is not a day'],
    ['fewer days than phases', { start: '2027-03-01', workingDays: 3 }, 'from 4 to 260 working days, not 3'],
    ['a total of NaN', { start: '2027-03-01', workingDays: Number.NaN }, 'not NaN'],
    ['an endless total', { start: '2027-03-01', workingDays: 1e9 }, 'not 1000000000'],
    ['a phase without days', { start: '2027-03-01', phases: [{ phase: 'voting' as const, workingDays: 0 }] }, 'length of the phase voting'],
    ['no phases', { start: '2027-03-01', phases: [] }, 'at least one phase'],
  ])('%s is refused with a sentence', (_name, input, sentence) => {
    expect(() => planDates(input)).toThrow(sentence);
  });
});

describe('working days', () => {
  it.each([
    ['2027-03-01', '2027-03-01', 1],
    ['2027-03-01', '2027-03-05', 5],
    ['2027-03-05', '2027-03-08', 2],
    ['2027-02-27', '2027-02-28', 0],
    ['2027-02-27', '2027-03-07', 5],
    ['2027-03-02', '2027-03-01', 0],
  ])('from %s to %s there are, both included, %i', (first, last, days) => {
    expect(workingDaysBetween(first, last)).toBe(days);
  });

  it('are as many as one counts one by one', () => {
    fc.assert(fc.property(fc.integer({ min: 18_000, max: 22_000 }), fc.integer({ min: 0, max: 90 }), (from, length) => {
      const day = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
      const counted = Array.from({ length: length + 1 }, (_, after) => from + after).filter(isWeekday).length;
      expect(workingDaysBetween(day(from), day(from + length))).toBe(counted);
    }), { numRuns: 100 });
  });

  it('begin on the Monday after a weekend', () => {
    expect(['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04'].map(workingDayFrom)).toEqual(['2026-05-01', '2026-05-04', '2026-05-04', '2026-05-04']);
  });

  it('of a day that does not exist are refused', () => {
    expect(() => workingDaysBetween('2027-02-29', '2027-03-01')).toThrow('"2027-02-29" is not a day');
    expect(() => workingDayFrom('soon')).toThrow('"soon" is not a day');
  });
});

describe('effort', () => {
  it('is five hours for a hundred statements of three minutes', () => {
    expect(effort({ people: 12, statements: 100, minutesPerStatement: 3 })).toEqual({ hoursPerPerson: 5, totalHours: 60 });
  });

  it.each([
    { people: 0, statements: 100, minutesPerStatement: 3 },
    { people: 2.5, statements: 100, minutesPerStatement: 3 },
    { people: 1, statements: Number.NaN, minutesPerStatement: 3 },
    { people: 1, statements: 100, minutesPerStatement: 0 },
    { people: 1, statements: 100, minutesPerStatement: Number.POSITIVE_INFINITY },
  ])('refuses %p', (input) => {
    expect(() => effort(input)).toThrow('above 0');
  });
});
