import type { DocumentColumn, DocumentSection } from './document';
import { namesOf } from './names';
import type { ReportSnapshot, TargetEntry } from './snapshot';
import { dayText, levelText, meanText, plainWord } from './wording';

const COLUMNS: readonly DocumentColumn[] = [
  { title: 'Sub-domain', align: 'left', share: 0.53 },
  { title: 'As-is', align: 'right', share: 0.07 },
  { title: 'Target', align: 'right', share: 0.07 },
  { title: 'Step', align: 'right', share: 0.07 },
  { title: 'By', align: 'left', share: 0.17 },
  { title: 'Priority', align: 'left', share: 0.09 },
];

/** The priority and target of each sub-domain, and how the proposal for the priority came about. */
export function targetSection(snapshot: ReportSnapshot): DocumentSection {
  const names = namesOf(snapshot);
  return {
    id: 'targets',
    title: 'Priorities and targets',
    blocks: [
      {
        kind: 'paragraph',
        text: 'The priority was proposed as the product of the step to the target, the importance to the city, the distance to comparable cities and the dissent of the panel; the leader decided.',
        tone: 'plain',
      },
      {
        kind: 'table',
        columns: COLUMNS,
        rows: snapshot.targets.map((target) => ({
          cells: [
            names.subDomain(target.subDomainId),
            meanText(target.asIs),
            target.level === null ? '–' : levelText(target.level),
            target.gap === null ? '–' : `${target.gap > 0 ? '+' : ''}${target.gap.toFixed(1).replace('-', '−')}`,
            target.due === null ? 'not set' : dayText(target.due),
            target.priority === null ? '–' : plainWord(target.priority),
          ],
          notes: [proposalNote(target), ...(target.reason === '' ? [] : [`Reason: ${target.reason}`])],
        })),
      },
    ],
  };
}

function proposalNote({ proposedPriority, factors }: TargetEntry): string {
  const product = factors.map(({ id, value }) => `${id} ${Math.round(value * 100) / 100}`).join(' × ');
  return `Proposed: ${proposedPriority} (${product}).`;
}
