import { meansOf } from '../figures/independent-figures';
import { apiOf } from './browsers';
import { settledLevels } from './compare-figures';
import { addAction, chartTable, projectionOnScreen, setTarget } from './targets';
import type { World } from './world';

const YEAR_AND_A_HALF = 548;

/** A day that is within 24 months whenever the test runs. */
export const targetDay = (): string => new Date(Date.now() + YEAR_AND_A_HALF * 86_400_000).toISOString().slice(0, 10);

/** The quarter that lies so many quarters ahead, such as 2027-Q1. */
function quarterAhead(many: number): string {
  const now = new Date();
  const index = now.getUTCFullYear() * 4 + Math.floor(now.getUTCMonth() / 3) + many;
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
}

/** Two actions, the second after the first; each lifts statements by their places. */
export const ACTIONS = [
  { name: 'One vision for all departments', uplifts: [[0, 2], [1, 1], [33, 3]] },
  { name: 'Open data by default', uplifts: [[50, 2], [51, 1], [0, 1]] },
] as const;

/** Some targets on the screen, the rest by the API: each a level up. */
export async function setTargets(here: World): Promise<void> {
  const [first, second, ...others] = here.model.areas.flatMap((area) => area.subDomains);
  if (!first || !second) throw new Error('The model has no sub-domains.');
  await setTarget(here.leader, here.base, first.name, { priority: 'critical', level: '7', due: targetDay() });
  await setTarget(here.leader, here.base, second.name, { priority: 'high', level: '6.5', due: targetDay() });
  for (const { id } of others) {
    const target = { ...here.ids, subDomainId: id, priority: 'medium', importance: 3, level: 7, due: targetDay() };
    await apiOf(here.leader).run('setTarget', target, '... on Target { subDomainId }');
  }
}

export async function addActions(here: World): Promise<void> {
  const { statements } = await here.assessment<{ statements: { statement: { text: string } }[] }>(here.leader, 'statements { statement { text } }');
  const textOf = (place: number) => statements[place]?.statement.text ?? '';
  const [first, second] = ACTIONS;
  const common = { owner: 'Programme office', cost: ['20000', '50000'] as const };
  await addAction(here.leader, here.base, {
    ...common,
    name: first.name,
    quarters: [quarterAhead(1), quarterAhead(2)],
    uplifts: first.uplifts.map(([place, uplift]) => ({ text: textOf(place), uplift })),
  });
  await addAction(here.leader, here.base, {
    ...common,
    name: second.name,
    quarters: [quarterAhead(3), quarterAhead(5)],
    uplifts: second.uplifts.map(([place, uplift]) => ({ text: textOf(place), uplift })),
    after: first.name,
  });
}

/** Means if the first `many` actions deliver. */
export function projectedMeans(here: World, many: number): Map<string, number> {
  const levels = settledLevels(here);
  for (const [place, uplift] of ACTIONS.slice(0, many).flatMap(({ uplifts }) => [...uplifts])) {
    const id = here.statementIds[place] ?? '';
    levels.set(id, Math.min(7, (levels.get(id) ?? Number.NaN) + uplift));
  }
  return meansOf(here.model, levels);
}

/** A figure as the tables beside charts print it: at most two decimals. */
const cell = (means: Map<string, number>, id: string): string => String(Math.round((means.get(id) ?? Number.NaN) * 100) / 100);

/** What the roadmap page says of the areas with both actions done, and with the first alone. */
export async function compareProjection(here: World): Promise<void> {
  const now = meansOf(here.model, settledLevels(here));
  for (const [many, quarter] of [[2, quarterAhead(5)], [1, quarterAhead(2)]] as const) {
    await here.leader.goto(`${here.base}/roadmap`);
    await here.leader.getByLabel('Actions done by the end of').selectOption(quarter);
    const then = projectedMeans(here, many);
    const { projection } = await here.assessment<{ projection: { overall: { mean: number } } }>(here.leader, `projection(by: "${quarter}") { overall { mean } }`);
    expect(projection.overall.mean).toBeCloseTo(then.get('overall') ?? Number.NaN, 9);
    const figure = (means: Map<string, number>, id: string) => means.get(id)?.toFixed(1) ?? '';
    await here.leader.locator('p', { hasText: `the city goes from ${figure(now, 'overall')} to ${figure(then, 'overall')} overall` }).waitFor();
    expect(await projectionOnScreen(here.leader)).toEqual({ from: figure(now, 'overall'), to: figure(then, 'overall') });
    const rows = await chartTable(here.leader, 'Areas, as is and projected');
    expect(rows.map(([name, from, to]) => [name, from, to])).toEqual(here.model.areas.map(({ id, name }) => [name, cell(now, id), cell(then, id)]));
  }
}
