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

const words = (id: string) => id.replace(/-/g, ' ').replace(/^\w/, (first) => first.toUpperCase());

/** A group of peers in words, such as "Europe central asia, high income, under 50,000 inhabitants". */
export function labelled(cell: Cell): LabelledCell {
  const parts = [
    cell.region === null ? null : words(cell.region),
    cell.incomeGroup === null ? null : (INCOME_NAMES[cell.incomeGroup] ?? cell.incomeGroup),
    cell.populationBand === null ? null : (BAND_NAMES[cell.populationBand] ?? cell.populationBand),
  ].filter((part) => part !== null);
  return { ...cell, label: parts.length === 0 ? 'All cities' : parts.join(', ') };
}

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
