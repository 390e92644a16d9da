import { agreementOf, meansOf, medianOf } from '../figures/independent-figures';
import { peerFigureOf } from '../figures/independent-peers';
import { DIVIDED_PLACES, levelsOn } from './ballots';
import { comparedOnScreen } from './benchmark';
import { settledBy, settledLevels } from './compare-figures';
import { levelOf, OTHER_CITIES } from './other-cities';
import { denseTextOf } from './pdf-text';
import { projectedMeans } from './plan-ahead';
import { downloadPdf, printedArea, publishReport, rowsOf } from './report';
import type { World } from './world';

const WAYS = { consensus: 'Consensus', stableDissent: 'Stable dissent', leader: "Leader's decision" } as const;

/** Publishes, then compares the overall figure, every area, sub-domain and statement, the targets, the projection, and the PDF. */
export async function publishAndCompare(here: World): Promise<void> {
  await publishReport(here.leader, here.base);
  const means = meansOf(here.model, settledLevels(here));
  const printed = (id: string) => means.get(id)?.toFixed(1) ?? '';
  expect(await here.leader.getByTestId('overall-figure').innerText()).toBe(printed('overall'));

  for (const area of here.model.areas) {
    const { lead, subDomains, statements } = await printedArea(here.leader, area.name);
    expect(lead).toContain(`${printed(area.id)} on the scale from 0 to 7: 25 of 25 applicable statements settled.`);
    expect([...subDomains]).toEqual(area.subDomains.map(({ id, name }) => [name, printed(id)]));
    const ids = area.subDomains.flatMap((part) => part.statements.map(({ id }) => id));
    expect(statements.map((cells) => cells.slice(1))).toEqual(ids.map((id) => statementCells(here, here.statementIds.indexOf(id))));
  }

  const parts = here.model.areas.flatMap((area) => area.subDomains);
  const targets = await rowsOf(here.leader, 'Priorities and targets');
  expect(targets.map(([name, asIs]) => [name, asIs])).toEqual(parts.map(({ id, name }) => [name, printed(id)]));
  const then = projectedMeans(here, 2);
  const last = (await rowsOf(here.leader, 'Roadmap')).at(-1)?.slice(1);
  expect(last).toEqual(['overall', ...here.model.areas.map(({ id }) => id)].map((id) => then.get(id)?.toFixed(1)));
  await comparePdf(here, printed('overall'), parts.map(({ id, name }) => `${name}${printed(id)}`));
}

/** Level, way, votes, median and A as the report's table prints them. */
function statementCells(here: World, place: number): string[] {
  const levels = levelsOn(place, DIVIDED_PLACES.includes(place) ? 2 : 1);
  const enough = levels.length >= 5;
  const level = String(settledLevels(here).get(here.statementIds[place] ?? ''));
  return [level, WAYS[settledBy(place)], String(levels.length), enough ? String(medianOf(levels)) : '–', enough ? agreementOf(levels).toFixed(2) : '–'];
}

async function comparePdf(here: World, overall: string, headings: readonly string[]): Promise<void> {
  const pdf = await downloadPdf(here.leader);
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  const text = denseTextOf(pdf);
  const hash = await here.leader.getByTestId('report-hash').innerText();
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(text).toContain(hash);
  expect(text).toContain(`Tamperestandsat${overall}onthescalefrom0to7.`);
  expect(headings.map((one) => one.replace(/\s+/g, '')).filter((one) => !text.includes(one))).toEqual([]);
}

/** The comparison against what the eleven cities' levels allow to be said. */
export async function comparePeers(here: World): Promise<void> {
  const own = meansOf(here.model, settledLevels(here));
  const cities = [own, ...OTHER_CITIES.map(([, centre]) => meansOf(here.model, new Map(here.statementIds.map((id, place) => [id, levelOf(centre, place)]))))];
  await here.leader.goto(`${here.base}/compare`);
  await here.leader.getByText('Peers are cities that take part, in groups of at least ten.').waitFor();
  const shown = await comparedOnScreen(here.leader, here.model.areas.map(({ name }) => name));
  const parts = here.model.areas.flatMap(({ id, name, subDomains }) => [{ id, name }, ...subDomains]);
  expect(shown.size).toBe(24);
  const expected = parts.map(({ id, name }) => {
    const figure = peerFigureOf(cities.map((means) => means.get(id) ?? Number.NaN));
    const peers = figure.kind === 'not shown' ? 'not shown' : figure.text;
    // Quartiles need 20 cities.
    return [name, { own: own.get(id)?.toFixed(1), peers, middle: 'not shown', count: figure.kind === 'not shown' ? 'not shown' : '10+' }];
  });
  expect([...shown]).toEqual(expected);
  // A page on which nothing is shown would prove nothing.
  expect([...shown.values()].filter(({ peers }) => /^\d\.\d$/.test(peers)).length).toBeGreaterThanOrEqual(15);
}
