import { planDates } from '@citymark/scoring';
import { planCalendar } from './plan-calendar';

const calendar = (names: { cityName?: string; assessmentName?: string } = {}) =>
  planCalendar({
    assessmentId: 'a1',
    cityName: 'Espoo',
    assessmentName: 'Spring',
    stamp: new Date('2027-01-02T03:04:05.678Z'),
    plan: planDates({ start: '2027-01-04', workingDays: 15 }),
    ...names,
  });

/** The content lines, unfolded as RFC 5545 says. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('the plan as a calendar', () => {
  test('every phase is one all-day event that ends the day after its last day', () => {
    const lines = unfolded(calendar());
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(4);
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART;VALUE=DATE:20270104',
      'DTSTART;VALUE=DATE:20270106',
      'DTSTART;VALUE=DATE:20270113',
      'DTSTART;VALUE=DATE:20270121',
    ]);
    expect(lines.filter((line) => line.startsWith('DTEND'))).toEqual([
      'DTEND;VALUE=DATE:20270106',
      'DTEND;VALUE=DATE:20270113',
      'DTEND;VALUE=DATE:20270121',
      'DTEND;VALUE=DATE:20270123',
    ]);
    expect(lines).toContain('DTSTAMP:20270102T030405Z');
  });

  test('lines end in CR LF, and nothing else breaks a line', () => {
    const text = calendar({ assessmentName: 'one\ntwo\rthree\r\nfour' });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(unfolded(text)).toContain('SUMMARY:Voting: one\\ntwo\\nthree\\nfour\\, Espoo');
  });

  test('backslash, semicolon and comma are escaped', () => {
    expect(unfolded(calendar({ assessmentName: 'a;b,c\\d' }))).toContain('SUMMARY:Voting: a\\;b\\,c\\\\d\\, Espoo');
  });

  test('a name cannot add a line of its own', () => {
    expect(unfolded(calendar({ cityName: 'X\r\nEND:VCALENDAR' })).filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
  });

  test('no line is longer than 75 octets, and no character is torn apart', () => {
    const assessmentName = '城市🏙️'.repeat(40);
    const text = calendar({ assessmentName });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(unfolded(text)).toContain(`SUMMARY:Voting: ${assessmentName}\\, Espoo`);
    expect(text).not.toContain('\ufffd');
  });
});
