/** A cell of the peer grid. `null` is a part that has been generalised away (in a block) or not asked for (in a filter). */
export interface Cell {
  readonly region: string | null;
  readonly incomeGroup: string | null;
  readonly populationBand: string | null;
}

/** Stable ids of the population bands, smallest first. Each band includes its lower bound and excludes its upper bound. */
export const POPULATION_BANDS = ['<50k', '50k-250k', '250k-1m', '1m-5m', '>5m'] as const;
export type PopulationBand = (typeof POPULATION_BANDS)[number];

const LOWER_BOUNDS = [0, 50_000, 250_000, 1_000_000, 5_000_000] as const;

export const GLOBAL_CELL: Cell = { region: null, incomeGroup: null, populationBand: null };

/**
 * The band of a number of inhabitants. 50,000 inhabitants belong to '50k-250k'; exactly 5,000,000 to '>5m'.
 * Anything that is not a finite number above 0 has no band (`null`), so the contribution only joins generalised cells.
 */
export function populationBand(population: number): PopulationBand | null {
  if (!(Number.isFinite(population) && population > 0)) return null;
  const index = LOWER_BOUNDS.findLastIndex((bound) => population >= bound);
  return POPULATION_BANDS[index] ?? null;
}

/** A text that is equal for equal cells and only for them. */
export function cellKey(cell: Cell): string {
  return JSON.stringify([cell.region, cell.incomeGroup, cell.populationBand]);
}

/**
 * The cells a contribution may join, finest first: all three parts; income group dropped; band dropped; region dropped (global).
 * A step that needs a part the contribution does not have is left out, so one without a region only ever joins the global cell.
 */
export function cellsFinestFirst(own: Cell): Cell[] {
  const { region, incomeGroup, populationBand: band } = own;
  const cells: Cell[] = [];
  if (region && incomeGroup && band) cells.push({ region, incomeGroup, populationBand: band });
  if (region && band) cells.push({ region, incomeGroup: null, populationBand: band });
  if (region) cells.push({ region, incomeGroup: null, populationBand: null });
  cells.push(GLOBAL_CELL);
  return cells;
}

/** True only if every part the filter names equals that part of the cell; a generalised part matches no filter on that part. */
export function matchesFilter(cell: Cell, filter: Cell): boolean {
  return (
    (filter.region === null || filter.region === cell.region) &&
    (filter.incomeGroup === null || filter.incomeGroup === cell.incomeGroup) &&
    (filter.populationBand === null || filter.populationBand === cell.populationBand)
  );
}

/** Every filter that matches the given cell: each of its parts either named or left open. */
export function filtersMatching(cell: Cell): Cell[] {
  const either = (part: string | null) => (part === null ? [null] : [null, part]);
  return either(cell.region).flatMap((region) =>
    either(cell.incomeGroup).flatMap((incomeGroup) =>
      either(cell.populationBand).map((band) => ({ region, incomeGroup, populationBand: band })),
    ),
  );
}
