import { timeline } from '@citymark/charts';
import { quartersBetween } from '@citymark/roadmap';
import type { DocumentBlock, DocumentColumn, DocumentSection } from './document';
import { namesOf, type Names } from './names';
import type { ActionEntry, ReportSnapshot } from './snapshot';
import { costText, counted, meanText, plainWord, quarterText } from './wording';

const ACTION_COLUMNS: readonly DocumentColumn[] = [
  { title: 'Action', align: 'left', share: 0.5 },
  { title: 'Owner', align: 'left', share: 0.15 },
  { title: 'From – to', align: 'left', share: 0.12 },
  { title: 'Cost', align: 'right', share: 0.13 },
  { title: 'Status', align: 'left', share: 0.1 },
];

/** The actions as a timeline and a table, and what they are expected to bring. */
export function roadmapSection(snapshot: ReportSnapshot): DocumentSection {
  const { actions, roadmapCost } = snapshot;
  const id = 'roadmap';
  const title = 'Roadmap';
  if (actions.length === 0) return { id, title, blocks: [{ kind: 'paragraph', text: 'The roadmap has no actions yet.', tone: 'plain' }] };
  const names = namesOf(snapshot);
  const inOrder = [...actions].sort((left, right) => order(left, right));
  const live = actions.filter(({ status }) => status !== 'dropped').length;
  const total = `${counted(live, 'action')}, at a cost of ${costText(roadmapCost.low, roadmapCost.high)} in whole units of the city's currency.`;
  return {
    id,
    title,
    blocks: [
      { kind: 'paragraph', text: total, tone: 'lead' },
      ...timelineBlock(inOrder),
      { kind: 'table', columns: ACTION_COLUMNS, rows: inOrder.map((action) => ({ cells: cellsOf(action), notes: notesOf(action, names) })) },
      ...projectionBlocks(snapshot, names),
    ],
  };
}

function order(left: ActionEntry, right: ActionEntry): number {
  const key = ({ startQuarter, endQuarter, name, id }: ActionEntry): string => [startQuarter, endQuarter, name, id].join(' ');
  return key(left) < key(right) ? -1 : 1;
}

function timelineBlock(actions: readonly ActionEntry[]): DocumentBlock[] {
  const live = actions.filter(({ status }) => status !== 'dropped');
  const first = live.map(({ startQuarter }) => startQuarter).sort()[0];
  const last = live.map(({ endQuarter }) => endQuarter).sort().at(-1);
  if (first === undefined || last === undefined) return [];
  const quarters = quartersBetween(first, last);
  const columns = quarters.map(quarterText);
  const bars = live.map(({ name, startQuarter, endQuarter, status }) => ({
    label: name,
    from: quarters.indexOf(startQuarter),
    to: quarters.indexOf(endQuarter),
    note: plainWord(status),
  }));
  const description = live.map(({ name, startQuarter, endQuarter }) => `${name}: ${quarterText(startQuarter)} to ${quarterText(endQuarter)}.`).join(' ');
  return [{ kind: 'chart', svg: timeline({ columns, bars, title: 'Timeline of the actions', description }), description, share: 1 }];
}

function cellsOf({ name, owner, startQuarter, endQuarter, costLow, costHigh, status }: ActionEntry): string[] {
  return [name, owner, startQuarter === endQuarter ? quarterText(startQuarter) : `${quarterText(startQuarter)} – ${quarterText(endQuarter)}`, costText(costLow, costHigh), plainWord(status)];
}

function notesOf({ uplifts, dependsOn, effortDays, investment, partners }: ActionEntry, names: Names): string[] {
  return [
    ...uplifts.map(({ statementId, uplift }) => `+${uplift}: ${names.statement(statementId)}`),
    ...(effortDays > 0 ? [`Effort: ${counted(effortDays, 'person-day')}.`] : []),
    ...(dependsOn.length > 0 ? [`After: ${dependsOn.map((id) => names.action(id)).join('; ')}.`] : []),
    ...(investment === '' ? [] : [`Investment: ${investment}`]),
    ...(partners === '' ? [] : [`Better done with: ${partners}`]),
  ];
}

function projectionBlocks({ projection, model, rollUp }: ReportSnapshot, names: Names): DocumentBlock[] {
  if (projection.length === 0) return [];
  const share = 0.6 / model.areas.length;
  const columns: DocumentColumn[] = [
    { title: 'At the end of', align: 'left', share: 0.2 },
    { title: 'Overall', align: 'right', share: 0.2 },
    ...model.areas.map(({ id }): DocumentColumn => ({ title: names.area(id), align: 'right', share })),
  ];
  const now = { cells: ['As-is', meanText(rollUp.overall.mean), ...rollUp.areas.map(({ mean }) => meanText(mean))], notes: [] };
  const rows = projection.map(({ quarter, overall, areas }) => ({ cells: [quarterText(quarter), meanText(overall), ...areas.map(({ mean }) => meanText(mean))], notes: [] }));
  return [
    { kind: 'heading', rank: 2, text: 'If the actions deliver' },
    { kind: 'paragraph', text: 'Each row adds the uplifts of the actions that end by then; no level goes beyond 7.', tone: 'quiet' },
    { kind: 'table', columns, rows: [now, ...rows] },
  ];
}
