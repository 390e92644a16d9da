import type { ReportSnapshot } from './snapshot';
import { costText, counted, dayText, levelText, listText, meanText, quarterText } from './wording';

type Summarised = Omit<ReportSnapshot, 'sentences'>;

/** How many sub-domains the summary names as the strongest, and as the weakest. */
export const NAMED_SUB_DOMAINS = 3;

/** What the report says, in plain sentences, the most important first. Every number in them stands in the snapshot. */
export function summarySentences(snapshot: Summarised, named: number = NAMED_SUB_DOMAINS): string[] {
  return [
    overallSentence(snapshot),
    ...extremes(snapshot, named),
    settledSentence(snapshot),
    panelSentence(snapshot),
    ...targetSentences(snapshot),
    ...roadmapSentences(snapshot),
  ];
}

function overallSentence({ city, rollUp: { overall } }: Summarised): string {
  if (overall.mean !== null) return `${city.name} stands at ${meanText(overall.mean)} on the scale from 0 to 7.`;
  return `There is no overall figure for ${city.name} yet: ${overall.settled} of ${counted(overall.applicable, 'applicable statement')} ${overall.settled === 1 ? 'is' : 'are'} settled.`;
}

function extremes({ model, rollUp }: Summarised, named: number): string[] {
  const names = new Map(model.areas.flatMap((area) => area.subDomains.map(({ id, name }) => [id, name] as const)));
  const figures = rollUp.subDomains.flatMap(({ id, mean }) => (mean === null ? [] : [{ name: names.get(id) ?? id, mean }]));
  // Both ends must be able to stand apart.
  if (figures.length < 2 * named) return [];
  const byMean = figures.map((figure, order) => ({ ...figure, order })).sort((left, right) => right.mean - left.mean || left.order - right.order);
  const told = (ends: typeof byMean): string => listText(ends.map(({ name, mean }) => `${name} (${meanText(mean)})`));
  return [`It is strongest in ${told(byMean.slice(0, named))}.`, `It is weakest in ${told(byMean.slice(-named).reverse())}.`];
}

function settledSentence({ settled, rollUp: { overall } }: Summarised): string {
  const ways = [
    `${settled.consensus} by consensus`,
    ...(settled.stableDissent > 0 ? [`${settled.stableDissent} as a stable dissent`] : []),
    ...(settled.leader > 0 ? [`${settled.leader} by the leader's decision`] : []),
  ];
  const open = settled.open > 0 ? ` ${settled.open} ${settled.open === 1 ? 'is' : 'are'} open.` : '';
  const outside = settled.notApplicable > 0 ? ` ${counted(settled.notApplicable, 'statement')} ${settled.notApplicable === 1 ? 'does' : 'do'} not apply and ${settled.notApplicable === 1 ? 'is' : 'are'} left out.` : '';
  return `Of ${counted(overall.applicable, 'applicable statement')}, ${overall.settled} ${overall.settled === 1 ? 'is' : 'are'} settled: ${listText(ways)}.${open}${outside}`;
}

function panelSentence({ panel }: Summarised): string {
  if (panel.people === null) return 'The panel was too small for its numbers to be shown.';
  const named = panel.groups.filter(({ group }) => group !== 'other');
  const from = named.length === 0 ? '' : `, among them ${listText(named.map(({ group, people }) => `${people} from ${GROUP_NAMES[group] ?? group}`))}`;
  return `${panel.people} people judged${from}.`;
}

/** The groups of DOMAIN.md section 3 in a sentence. */
const GROUP_NAMES: Readonly<Record<string, string>> = {
  council: 'the council',
  administration: 'the administration',
  business: 'business',
  academia: 'academia',
  citizens: 'citizen organisations',
  utilities: 'utilities',
};

function targetSentences({ targets, model }: Summarised): string[] {
  const names = new Map(model.areas.flatMap((area) => area.subDomains.map(({ id, name }) => [id, name] as const)));
  const set = targets.filter((target) => target.level !== null);
  if (set.length === 0) return ['No targets are set yet.'];
  const largest = set.reduce((best, target) => ((target.gap ?? 0) > (best.gap ?? 0) ? target : best));
  const critical = set.filter((target) => target.priority === 'critical').map((target) => names.get(target.subDomainId) ?? target.subDomainId);
  const step =
    largest.gap !== null && largest.gap > 0 && largest.asIs !== null && largest.level !== null && largest.due !== null
      ? ` The largest step is ${names.get(largest.subDomainId) ?? largest.subDomainId}, from ${meanText(largest.asIs)} to ${levelText(largest.level)} by ${dayText(largest.due)}.`
      : '';
  return [
    `Targets are set for ${set.length} of ${counted(targets.length, 'sub-domain')}.${step}`,
    ...(critical.length > 0 ? [`Of critical priority: ${listText(critical)}.`] : []),
  ];
}

function roadmapSentences({ actions, roadmapCost, projection, rollUp }: Summarised): string[] {
  const live = actions.filter((action) => action.status !== 'dropped');
  if (live.length === 0) return ['The roadmap has no actions yet.'];
  const last = projection.at(-1);
  const cost = `The roadmap has ${counted(live.length, 'action')} at a cost of ${costText(roadmapCost.low, roadmapCost.high)}.`;
  if (last === undefined || last.overall === null || rollUp.overall.mean === null) return [cost];
  const [now, then] = [meanText(rollUp.overall.mean), meanText(last.overall)];
  const change = now === then ? `stays at ${now} until the end of ${quarterText(last.quarter)}` : `goes from ${now} to ${then} by the end of ${quarterText(last.quarter)}`;
  return [cost, `If ${live.length === 1 ? 'it delivers' : 'all of them deliver'}, the overall figure ${change}.`];
}
