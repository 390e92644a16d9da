import type { Answer, Cell, Measure } from '@citymark/benchmark';

export interface LabelledCell extends Cell {
  readonly label: string;
}

/** One answer of the benchmark, flat. */
export interface FlatAnswer {
  readonly kind: Measure['kind'];
  readonly id: string;
  readonly shown: boolean;
  readonly count: string | null;
  readonly median: number | null;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
  readonly sentence: string;
  readonly synthetic: boolean;
}

const REGION_NAMES: Readonly<Record<string, string>> = {
  'east-asia-pacific': 'East Asia and the Pacific',
  'europe-central-asia': 'Europe and Central Asia',
  'latin-america-caribbean': 'Latin America and the Caribbean',
  'middle-east-north-africa': 'Middle East and North Africa',
  'north-america': 'North America',
  'south-asia': 'South Asia',
  'sub-saharan-africa': 'Sub-Saharan Africa',
};

const INCOME_NAMES: Readonly<Record<string, string>> = {
  low: 'low income',
  'lower-middle': 'lower middle income',
  'upper-middle': 'upper middle income',
  high: 'high income',
};

const BAND_NAMES: Readonly<Record<string, string>> = {
  '<50k': 'under 50,000 inhabitants',
  '50k-250k': '50,000 to 250,000 inhabitants',
  '250k-1m': '250,000 to 1 million inhabitants',
  '1m-5m': '1 to 5 million inhabitants',
  '>5m': '5 million inhabitants or more',
};

/** A group of peers in words, such as "Europe and Central Asia, high income, under 50,000 inhabitants". */
export function labelled(cell: Cell): LabelledCell {
  const parts = [
    cell.region === null ? null : (REGION_NAMES[cell.region] ?? cell.region),
    cell.incomeGroup === null ? null : (INCOME_NAMES[cell.incomeGroup] ?? cell.incomeGroup),
    cell.populationBand === null ? null : (BAND_NAMES[cell.populationBand] ?? cell.populationBand),
  ].filter((part) => part !== null);
  return { ...cell, label: parts.length === 0 ? 'All cities' : capitalised(parts.join(', ')) };
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const NOT_SHOWN_SENTENCE = 'Not shown.';

/** An answer of the benchmark as one figure; whatever is not shown looks the same for every cause. */
export function peerFigure(measure: Measure, answer: Answer): FlatAnswer {
  const figure = { kind: measure.kind, id: measure.id, shown: true, count: null, median: null, lowerQuartile: null, upperQuartile: null };
  switch (answer.kind) {
    case 'not-shown':
      return { ...figure, shown: false, sentence: NOT_SHOWN_SENTENCE, synthetic: false };
    case 'concentrated':
      return { ...figure, count: answer.count, sentence: answer.sentence, synthetic: answer.synthetic };
    case 'published':
      return {
        ...figure,
        count: answer.count,
        median: answer.median,
        lowerQuartile: answer.quartiles?.lower ?? null,
        upperQuartile: answer.quartiles?.upper ?? null,
        sentence: `Half of the peers are at level ${answer.median} or above.`,
        synthetic: answer.synthetic,
      };
  }
}
