import { meanOf, medianOf } from './independent-figures';

/** What may be said of one part of the model (a sub-domain or an area) about fewer than 20 cities. */
export type PeerFigure = { readonly kind: 'median'; readonly text: string } | { readonly kind: 'band'; readonly text: string } | { readonly kind: 'not shown' };

const FEWEST = 10;
const COLLUDERS = 2;
const NARROWEST = 3;
const TOP = 7;

/**
 * The figure that the benchmark may publish, from each city's mean level of the part: at least ten cities; a band of two levels when
 * more than nine in ten are in it; else the median to the nearest half, provided the sum leaves every city an interval of three levels,
 * even against two others who subtract themselves.
 */
export function peerFigureOf(cities: readonly number[]): PeerFigure {
  if (cities.length < FEWEST) return { kind: 'not shown' };
  for (const low of [0, 2, 4, 6]) {
    const inside = cities.filter((mean) => [low, low + 1].includes(Math.round(mean + 1e-9))).length;
    if (inside / cities.length > 0.9) return { kind: 'band', text: `At least 90 % of peers are at level ${low}-${low + 1}.` };
  }
  if (!isWide(cities)) return { kind: 'not shown' };
  return { kind: 'median', text: (Math.round(medianOf(cities) * 2 + 1e-9) / 2).toFixed(1) };
}

function isWide(cities: readonly number[]): boolean {
  const rising = cities.toSorted((a, b) => a - b);
  const without = [0, 1, COLLUDERS].flatMap((few) => [rising.slice(few), rising.slice(0, rising.length - few)]);
  return without.every((rest) => {
    const sum = meanOf(rest) * rest.length;
    const highest = Math.min(TOP, sum);
    const lowest = Math.max(0, sum - TOP * (rest.length - 1));
    return highest - lowest >= NARROWEST - 1e-9;
  });
}
