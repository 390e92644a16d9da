import { checkFrequencies, checkVotes } from './check-input';
import { distribution } from './distribution';

/** One layer of a frequency vector: the categories still filled after the shallower ones were peeled off. */
export interface AgreementLayer {
  /** Which categories the layer covers, lowest first. */
  readonly pattern: readonly boolean[];
  /** Share of all votes in this layer; the weights sum to 1. */
  readonly weight: number;
  /** Agreement of the layer alone, -1..1. */
  readonly agreement: number;
}

/**
 * Van der Eijk's agreement A of levels on all eight categories: -1 two poles, 0 evenly spread, 1 unanimous.
 * Source: van der Eijk 2001, Quality & Quantity 35. RangeError when empty or not levels.
 */
export function agreementA(levels: readonly number[]): number {
  checkVotes(levels);
  return agreementOfFrequencies(distribution(levels));
}

/** Van der Eijk's A, -1..1, of counts or shares per ordered category. RangeError below 3 categories, when all are empty, or when one is negative. */
export function agreementOfFrequencies(frequencies: readonly number[]): number {
  const sum = agreementLayers(frequencies).reduce((total, layer) => total + layer.weight * layer.agreement, 0);
  // Only rounding can leave -1..1: A is a weighted mean of values inside it.
  return Math.min(1, Math.max(-1, sum));
}

/** The layers of a frequency vector in the order they are peeled, shallowest first. Same errors as `agreementOfFrequencies`. */
export function agreementLayers(frequencies: readonly number[]): AgreementLayer[] {
  checkFrequencies(frequencies);
  const total = frequencies.reduce((sum, count) => sum + count, 0);
  const heights = [...new Set(frequencies)].filter((count) => count > 0).sort((left, right) => left - right);
  // Thresholds instead of repeated subtraction: no rounding residue can pose as another layer.
  return heights.map((height, index) => {
    const pattern = frequencies.map((count) => count >= height);
    const thickness = height - (heights[index - 1] ?? 0);
    const weight = (thickness * pattern.filter(Boolean).length) / total;
    return { pattern, weight, agreement: layerAgreement(pattern) };
  });
}

function layerAgreement(pattern: readonly boolean[]): number {
  const categories = pattern.length;
  const filled = pattern.filter(Boolean).length;
  if (filled === 1) return 1;
  if (filled === categories) return 0;
  const { unimodal, bimodal } = countTriples(pattern);
  // U x (1 - (S - 1)/(K - 1)) over one denominator, so that two poles give exactly -1.
  const numerator = ((categories - 2) * unimodal - (categories - 1) * bimodal) * (categories - filled);
  return numerator / ((categories - 2) * (unimodal + bimodal) * (categories - 1));
}

function countTriples(pattern: readonly boolean[]): { unimodal: number; bimodal: number } {
  let unimodal = 0;
  let bimodal = 0;
  for (let low = 0; low < pattern.length; low += 1) {
    for (let middle = low + 1; middle < pattern.length; middle += 1) {
      for (let high = middle + 1; high < pattern.length; high += 1) {
        const [left, centre, right] = [pattern[low], pattern[middle], pattern[high]];
        if (centre && left !== right) unimodal += 1;
        if (!centre && left && right) bimodal += 1;
      }
    }
  }
  return { unimodal, bimodal };
}
