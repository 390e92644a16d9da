import type { DocumentBlock, DocumentColumn, DocumentSection } from './document';
import type { ReportSnapshot } from './snapshot';
import { counted, settledByText } from './wording';

const COLUMNS: readonly DocumentColumn[] = [
  { title: 'Statement and difference', align: 'left', share: 0.7 },
  { title: 'Level', align: 'centre', share: 0.1 },
  { title: 'Settled by', align: 'left', share: 0.2 },
];

/** Every unresolved difference, printed next to its level. */
export function minoritySection({ minority, rule }: ReportSnapshot): DocumentSection {
  const id = 'minority';
  const title = 'Minority report';
  const by: DocumentBlock = { kind: 'paragraph', text: `Judged by the rule “${rule.name}”, as it was locked before the first vote: SHA-256 ${rule.hash}.`, tone: 'quiet' };
  if (minority.length === 0) {
    return { id, title, blocks: [{ kind: 'paragraph', text: 'No difference of views was left unresolved.', tone: 'plain' }, by] };
  }
  const intro = `${counted(minority.length, 'statement')} on which views still differ, or a level was settled against the panel's median.`;
  const rows = minority.map(({ text, level, settledBy, sentences }) => ({
    cells: [text, { text: level === null ? '–' : String(level), level }, settledByText(settledBy)],
    notes: sentences,
  }));
  return { id, title, blocks: [{ kind: 'paragraph', text: intro, tone: 'plain' }, { kind: 'table', columns: COLUMNS, rows }, by] };
}
