import { heatmap, radarChart } from '@citymark/charts';
import type { DocumentSection } from './document';
import { namesOf, statementsIn } from './names';
import type { ReportSnapshot } from './snapshot';
import { meanText } from './wording';

const AS_IS_COLOUR = '#125b95';
const TARGET_COLOUR = '#b4470c';

/** One page: what the report says, the sub-domains on a radar, and all statements at a glance. */
export function summarySection(snapshot: ReportSnapshot): DocumentSection {
  const [first = '', ...others] = snapshot.sentences;
  return {
    id: 'summary',
    title: 'At a glance',
    blocks: [
      { kind: 'paragraph', text: first, tone: 'lead' },
      { kind: 'list', items: others },
      radar(snapshot),
      statementMap(snapshot),
    ],
  };
}

function radar(snapshot: ReportSnapshot): DocumentSection['blocks'][number] {
  const { subDomains } = snapshot.rollUp;
  const names = namesOf(snapshot);
  const targets = new Map(snapshot.targets.map((target) => [target.subDomainId, target.level]));
  const aims = subDomains.map(({ id }) => targets.get(id) ?? null);
  const asIs = { name: 'As-is', values: subDomains.map(({ mean }) => mean), colour: AS_IS_COLOUR };
  const series = aims.every((aim) => aim === null) ? [asIs] : [asIs, { name: 'Target', values: aims, colour: TARGET_COLOUR, dashed: true }];
  const words = subDomains.map(({ id, mean }) => `${names.subDomain(id)}: as-is ${meanText(mean, 'no figure')}, target ${meanText(targets.get(id) ?? null, 'none')}.`);
  const description = words.join(' ');
  const svg = radarChart({ axes: subDomains.map(({ id }) => ({ label: names.subDomain(id) })), series, title: 'As-is and target of each sub-domain', description });
  return { kind: 'chart', svg, description, share: 0.74 };
}

function statementMap(snapshot: ReportSnapshot): DocumentSection['blocks'][number] {
  const rows = snapshot.model.areas.flatMap((area) => {
    const group = `${area.name} ${meanText(snapshot.rollUp.areas.find(({ id }) => id === area.id)?.mean ?? null)}`;
    return area.subDomains.map(({ id, name }) => ({
      label: name,
      group,
      cells: statementsIn(snapshot, id).map(({ text, level, state }) => ({ label: text, level, notApplicable: state === 'not-applicable' })),
    }));
  });
  const description = 'The level of every statement, a row for each sub-domain; the tables of the areas say the same in words.';
  return { kind: 'chart', svg: heatmap({ rows, columns: 2, title: 'Levels of all statements', description }), description, share: 1 };
}
