import type { DocumentBlock, DocumentColumn, DocumentSection } from './document';
import type { ReportSnapshot } from './snapshot';
import { dayText, plainWord } from './wording';

const SCALE_COLUMNS: readonly DocumentColumn[] = [
  { title: 'Level', align: 'centre', share: 0.1 },
  { title: 'Name', align: 'left', share: 0.3 },
  { title: 'Meaning', align: 'left', share: 0.6 },
];
const TWO_COLUMNS = (left: string, right: string): DocumentColumn[] => [
  { title: left, align: 'left', share: 0.6 },
  { title: right, align: 'left', share: 0.4 },
];

/** Model, scale, rule, panel, plan and what was left out: how to trace every number. */
export function methodSection(snapshot: ReportSnapshot, hash: string): DocumentSection {
  const { model, rule } = snapshot;
  return {
    id: 'method',
    title: 'Method and rule',
    blocks: [
      {
        kind: 'paragraph',
        text: `${model.areas.length} areas, ${snapshot.rollUp.subDomains.length} sub-domains and ${snapshot.statements.length} statements of good practice, each judged blind on levels from 0 to 7. A sub-domain is the mean of its settled statements that apply, an area the mean of its sub-domains, the whole the mean of the areas. Where fewer than 80 % of a sub-domain's statements are settled there is no figure.`,
        tone: 'plain',
      },
      { kind: 'facts', items: [
        { name: 'Model', value: `${model.name} ${model.version} (${model.publisher})` },
        { name: 'Model hash', value: model.hash },
        { name: 'Rule', value: rule.name },
        { name: 'Rule hash', value: rule.hash },
        { name: 'Report hash', value: hash },
      ] },
      { kind: 'paragraph', text: 'The report hash is the SHA-256 of the stored snapshot from which every number here was printed; the rule was chosen and hashed before the first vote.', tone: 'quiet' },
      { kind: 'heading', rank: 2, text: 'When a statement counts as agreed' },
      { kind: 'list', items: rule.sentences },
      { kind: 'paragraph', text: 'A is van der Eijk\'s agreement: 1 when all votes are equal, 0 when they are spread evenly, −1 when they are split between the two ends.', tone: 'quiet' },
      { kind: 'heading', rank: 2, text: 'The scale' },
      { kind: 'table', columns: SCALE_COLUMNS, rows: model.scale.map(({ level, name, definition }) => ({ cells: [{ text: String(level), level }, name, definition], notes: [] })) },
      ...panelBlocks(snapshot),
      ...planBlocks(snapshot),
      ...notApplicableBlocks(snapshot),
    ],
  };
}

function panelBlocks({ panel }: ReportSnapshot): DocumentBlock[] {
  const heading: DocumentBlock = { kind: 'heading', rank: 2, text: 'The panel' };
  if (panel.people === null) return [heading, { kind: 'paragraph', text: 'Fewer than 3 people: no numbers are shown.', tone: 'plain' }];
  const rows = panel.groups.map(({ group, people }) => ({ cells: [plainWord(group), String(people)], notes: [] }));
  return [
    heading,
    { kind: 'paragraph', text: 'Groups of fewer than 3 people are counted under Other, so that nobody can be singled out.', tone: 'quiet' },
    { kind: 'table', columns: TWO_COLUMNS('Group', 'People'), rows: [...rows, { cells: ['All', String(panel.people)], notes: [] }] },
  ];
}

function planBlocks({ plan }: ReportSnapshot): DocumentBlock[] {
  if (plan.length === 0) return [];
  const rows = plan.map(({ phase, from, to }) => ({ cells: [plainWord(phase), `${dayText(from)} – ${dayText(to)}`], notes: [] }));
  return [{ kind: 'heading', rank: 2, text: 'The plan' }, { kind: 'table', columns: TWO_COLUMNS('Phase', 'Days'), rows }];
}

function notApplicableBlocks({ notApplicable }: ReportSnapshot): DocumentBlock[] {
  if (notApplicable.length === 0) return [];
  const rows = notApplicable.map(({ text, reason }) => ({ cells: [text, reason], notes: [] }));
  return [{ kind: 'heading', rank: 2, text: 'What does not apply, and why' }, { kind: 'table', columns: TWO_COLUMNS('Statement', 'Reason'), rows }];
}
