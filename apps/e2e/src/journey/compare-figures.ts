import { countsOf, medianOf, meansOf, outcomeOf } from '../figures/independent-figures';
import { DECISIONS, DIVIDED_PLACES, levelsOn } from './ballots';
import { countsOnScreen, decide, expectedResult, RESULT_FIELDS, roundedResult, shownFigures, tile, type RoundResult } from './reveal';
import { asIsOnScreen } from './targets';
import type { World } from './world';

interface Judged {
  readonly statements: readonly { readonly statementId: string; readonly result: RoundResult | null; readonly settlement: { kind: string; level: number; reason: string } | null }[];
}

/** Two statements on which people agree are looked at on screen beside those on which they do not. */
const ALSO_LOOKED_AT = [0, 50];

const lastLevels = (place: number): number[] => levelsOn(place, DIVIDED_PLACES.includes(place) ? 2 : 1);
const earlierLevels = (place: number, round: 1 | 2): number[] | null => (round === 2 && DIVIDED_PLACES.includes(place) ? levelsOn(place, 1) : null);

/** Every result of the API, and those of some statements on their pages, against the votes themselves. */
export async function compareResults(here: World, round: 1 | 2): Promise<void> {
  const { statements } = await here.assessment<Judged>(here.leader, RESULT_FIELDS);
  const found = statements.map(({ statementId, result }) => [statementId, result && roundedResult(result)]);
  const levels = (place: number) => (round === 2 ? lastLevels(place) : levelsOn(place, 1));
  expect(found).toEqual(here.statementIds.map((id, place) => [id, expect.objectContaining(expectedResult(levels(place), 5, earlierLevels(place, round)))]));

  const looked = round === 1 ? [...DIVIDED_PLACES, ...ALSO_LOOKED_AT] : DIVIDED_PLACES;
  for (const place of looked) {
    await here.leader.goto(here.statementPath(place));
    await here.leader.locator('dt', { hasText: /^Outcome$/ }).first().waitFor();
    const expected = shownFigures(levels(place), earlierLevels(place, round));
    const shown = await Promise.all(Object.keys(expected).map(async (label) => [label, await tile(here.leader, label)]));
    expect([place, Object.fromEntries(shown)]).toEqual([place, expected]);
    if (levels(place).length >= 5) expect(await countsOnScreen(here.leader, round)).toEqual(countsOf(levels(place)));
  }
}

/** What round 2 leaves open is decided by the leader, each with a reason. */
export async function decideTheRest(here: World): Promise<void> {
  const { statements } = await here.assessment<{ statements: { statement: { text: string } }[] }>(here.leader, 'statements { statement { text } }');
  for (const [place, decision] of DECISIONS) await decide(here.leader, here.base, statements[place]?.statement.text ?? '', decision);
}

/** The level at which each statement must be settled, by its id. */
export function settledLevels(here: World): Map<string, number> {
  return new Map(here.statementIds.map((id, place) => [id, DECISIONS.get(place)?.level ?? Math.floor(medianOf(lastLevels(place)))]));
}

/** How each statement must have been settled. */
export function settledBy(place: number): 'consensus' | 'stableDissent' | 'leader' {
  const outcome = outcomeOf(lastLevels(place), earlierLevels(place, 2));
  if (outcome === 'consensus') return 'consensus';
  return outcome === 'stable-dissent' ? 'stableDissent' : 'leader';
}

/** Levels, ways and reasons of all settlements, by the API and on the agenda page. */
export async function compareSettlements(here: World): Promise<void> {
  const { statements } = await here.assessment<Judged>(here.leader, RESULT_FIELDS);
  const levels = settledLevels(here);
  const expected = here.statementIds.map((id, place) => [id, levels.get(id), settledBy(place), DECISIONS.get(place)?.reason ?? '']);
  expect(statements.map(({ statementId, settlement }) => [statementId, settlement?.level, settlement?.kind, settlement?.reason])).toEqual(expected);

  await here.leader.goto(`${here.base}/agenda`);
  await here.leader.locator('summary', { hasText: 'Show the settled statements' }).click();
  const rows = here.leader.getByRole('table', { name: 'Settled statements' }).locator('tbody tr');
  const shown = await rows.evaluateAll((all) => all.map((row) => Number(/Level (\d)/.exec(row.querySelectorAll('td')[0]?.textContent ?? '')?.[1])));
  expect(shown).toEqual(here.statementIds.map((id) => levels.get(id)));
}

/** Means of the whole, the areas and the sub-domains: by the API to nine digits, on the overview and the targets page as printed. */
export async function compareRollUp(here: World): Promise<void> {
  const means = meansOf(here.model, settledLevels(here));
  type Figure = { id: string; mean: number };
  const { rollUp } = await here.assessment<{ rollUp: { overall: Figure; areas: Figure[]; subDomains: Figure[] } }>(
    here.leader,
    'rollUp { overall { id mean } areas { id mean } subDomains { id mean } }',
  );
  expect(rollUp.overall.mean).toBeCloseTo(means.get('overall') ?? Number.NaN, 9);
  for (const { id, mean } of [...rollUp.areas, ...rollUp.subDomains]) expect([id, mean.toFixed(9)]).toEqual([id, means.get(id)?.toFixed(9)]);
  expect(rollUp.subDomains).toHaveLength(20);

  const badge = (mean = Number.NaN) => (Number.isInteger(mean) ? String(mean) : mean.toFixed(1));
  const table = here.leader.getByRole('table', { name: 'Levels by area' });
  for (const [name, id] of [['Overall', 'overall'], ...here.model.areas.map((area) => [area.name, area.id])]) {
    const text = await table.getByRole('row', { name: new RegExp(`^${name}\\b`) }).locator('td').first().innerText();
    expect([name, /Level ([\d.]+)/.exec(text)?.[1]]).toEqual([name, badge(means.get(id ?? ''))]);
  }

  await here.leader.goto(`${here.base}/targets`);
  await here.leader.getByRole('article').first().waitFor();
  const shown = await asIsOnScreen(here.leader);
  const parts = here.model.areas.flatMap((area) => area.subDomains);
  expect([...shown]).toEqual(parts.map(({ id, name }) => [name, means.get(id)?.toFixed(1)]));
}

