import { distributionBar } from '@citymark/charts';
import type { DocumentBlock, DocumentColumn, DocumentRow, DocumentSection } from './document';
import { statementsIn } from './names';
import type { Figure, ReportSnapshot, StatementEntry } from './snapshot';
import { counted, levelText, meanText, settledByText } from './wording';

const COLUMNS: readonly DocumentColumn[] = [
  { title: 'Statement', align: 'left', share: 0.59 },
  { title: 'Level', align: 'centre', share: 0.07 },
  { title: 'Settled by', align: 'left', share: 0.13 },
  { title: 'Votes', align: 'right', share: 0.06 },
  { title: 'Median', align: 'right', share: 0.08 },
  { title: 'A', align: 'right', share: 0.07 },
];

/** A section an area: its figure with the distribution, then each sub-domain with its statements. */
export function areaSections(snapshot: ReportSnapshot): DocumentSection[] {
  const { areas, subDomains } = snapshot.rollUp;
  return snapshot.model.areas.map((area) => ({
    id: area.id,
    title: area.name,
    blocks: [
      ...figureBlocks(areas.find(({ id }) => id === area.id), 1),
      ...area.subDomains.flatMap((subDomain): DocumentBlock[] => {
        const figure = subDomains.find(({ id }) => id === subDomain.id);
        const entries = statementsIn(snapshot, subDomain.id);
        return [
          { kind: 'heading', rank: 3, text: subDomain.name, aside: meanText(figure?.mean ?? null, 'no figure') },
          ...(figure?.sentences ?? []).map((text): DocumentBlock => ({ kind: 'paragraph', text, tone: 'quiet' })),
          { kind: 'table', columns: COLUMNS, rows: entries.map(statementRow) },
        ];
      }),
    ],
  }));
}

function figureBlocks(figure: Figure | undefined, share: number): DocumentBlock[] {
  if (figure === undefined) return [];
  const told = figure.mean === null ? 'No figure.' : `${meanText(figure.mean)} on the scale from 0 to 7: ${figure.settled} of ${counted(figure.applicable, 'applicable statement')} settled.`;
  const description = `Settled statements by level: ${figure.distribution.map((count, level) => `level ${level}: ${count}`).join(', ')}.`;
  return [
    { kind: 'paragraph', text: [told, ...figure.sentences].join(' '), tone: 'lead' },
    { kind: 'chart', svg: distributionBar(figure.distribution, { width: 720, title: 'Distribution of levels', description }), description, share },
    { kind: 'paragraph', text: 'How many statements stand at each level: the number of statements on the bar, the level below it.', tone: 'quiet' },
  ];
}

function statementRow(entry: StatementEntry): DocumentRow {
  const applies = entry.state !== 'not-applicable';
  return {
    cells: [
      entry.text,
      { text: applies ? (entry.level === null ? '–' : String(entry.level)) : 'n/a', level: entry.level },
      applies ? settledByText(entry.settledBy) : 'Not applicable',
      entry.votes > 0 ? String(entry.votes) : '–',
      entry.median === null ? '–' : levelText(entry.median),
      entry.agreement === null ? '–' : entry.agreement.toFixed(2),
    ],
    notes: notesOf(entry),
  };
}

function notesOf({ distribution, proposal, proofCount, publicProofs, reason, minority }: StatementEntry): string[] {
  const votes = (distribution ?? []).flatMap((count, level) => (count === 0 ? [] : [`${count} × ${level}`]));
  const proofs = publicProofs.map(({ title, sha256 }) => (sha256 === null ? title : `${title} (SHA-256 ${sha256.slice(0, 12)}…)`));
  const facts = [
    ...(votes.length > 0 ? [`Votes: ${votes.join(', ')}`] : []),
    ...(proposal === null ? [] : [`Proposed by the administration: ${proposal}`]),
    ...(proofCount > 0 ? [counted(proofCount, 'proof')] : []),
  ];
  return [
    ...(facts.length > 0 ? [`${facts.join(' · ')}.`] : []),
    ...(proofs.length > 0 ? [`Public proof: ${proofs.join('; ')}.`] : []),
    ...(reason === '' ? [] : [`Reason: ${reason}`]),
    ...minority,
  ];
}
