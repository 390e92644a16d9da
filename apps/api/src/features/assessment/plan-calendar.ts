import type { Plan, PlannedPhase } from '@citymark/scoring';

export interface CalendarInput {
  readonly assessmentId: string;
  readonly cityName: string;
  readonly assessmentName: string;
  /** When the assessment was started: the same file for the same plan, whenever it is fetched. */
  readonly stamp: Date;
  readonly plan: Plan;
}

const MOST_OCTETS = 75;
const DAY = 86_400_000;
const encoder = new TextEncoder();

const PHASES: Record<PlannedPhase['phase'], { readonly name: string; readonly task: string }> = {
  preparing: { name: 'Preparing', task: 'People are invited and statements are assigned.' },
  collecting: { name: 'Collecting proof', task: 'Evidencers gather proof and propose a level for each statement.' },
  voting: { name: 'Voting', task: 'The panel judges the statements, talks where it diverges, and judges again.' },
  targeting: { name: 'Setting targets', task: 'Priorities, targets and the roadmap are set.' },
};

/** The plan as an iCalendar file (RFC 5545): one all-day event a phase. */
export function planCalendar({ assessmentId, cityName, assessmentName, stamp, plan }: CalendarInput): string {
  const event = ({ phase, start, end }: PlannedPhase): string[] => [
    'BEGIN:VEVENT',
    `UID:${assessmentId}-${phase}@citymark`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    // The end of an all-day event is the day after it.
    `DTEND;VALUE=DATE:${compact(dayAfter(end))}`,
    `SUMMARY:${escaped(`${PHASES[phase].name}: ${assessmentName}, ${cityName}`)}`,
    `DESCRIPTION:${escaped(PHASES[phase].task)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Citymark//Plan of an assessment//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...plan.phases.flatMap(event),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const compact = (day: string) => day.replaceAll('-', '');
const dayAfter = (day: string) => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line break. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** RFC 5545, 3.1: no line longer than 75 octets; a continuation begins with a space; no character is torn apart. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
