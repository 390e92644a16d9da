import { cellsFinestFirst, filtersMatching, GLOBAL_CELL, matchesFilter, populationBand } from './cells';

describe('population bands', () => {
  it.each([
    [1, '<50k'], [49_999, '<50k'], [50_000, '50k-250k'], [249_999, '50k-250k'], [250_000, '250k-1m'], [999_999, '250k-1m'],
    [1_000_000, '1m-5m'], [4_999_999, '1m-5m'], [5_000_000, '>5m'], [37_000_000, '>5m'],
  ])('%d inhabitants are in band %s', (population, band) => {
    expect(populationBand(population)).toBe(band);
  });

  it.each([0, -1, Number.NaN, Infinity])('%d inhabitants have no band', (population) => {
    expect(populationBand(population)).toBeNull();
  });
});

describe('cells', () => {
  const cell = { region: 'south-asia', incomeGroup: 'low', populationBand: '<50k' };

  it('generalise by income group, then band, then region', () => {
    expect(cellsFinestFirst(cell)).toEqual([
      cell,
      { ...cell, incomeGroup: null },
      { ...cell, incomeGroup: null, populationBand: null },
      GLOBAL_CELL,
    ]);
  });

  it('without a region there is only the global cell', () => {
    expect(cellsFinestFirst({ ...cell, region: null })).toEqual([GLOBAL_CELL]);
  });

  it('without an income group the finest cell is left out', () => {
    expect(cellsFinestFirst({ ...cell, incomeGroup: null })).toHaveLength(3);
  });

  it('match a filter only where every named part is equal', () => {
    expect(matchesFilter(cell, { ...GLOBAL_CELL, region: 'south-asia' })).toBe(true);
    expect(matchesFilter(cell, { ...GLOBAL_CELL, region: 'north-america' })).toBe(false);
    expect(matchesFilter({ ...cell, incomeGroup: null }, cell)).toBe(false);
    expect(matchesFilter(GLOBAL_CELL, GLOBAL_CELL)).toBe(true);
  });

  it('are matched by exactly the filters that are listed for them', () => {
    expect(filtersMatching(cell)).toHaveLength(8);
    expect(filtersMatching(GLOBAL_CELL)).toEqual([GLOBAL_CELL]);
    expect(filtersMatching(cell).every((filter) => matchesFilter(cell, filter))).toBe(true);
  });
});
