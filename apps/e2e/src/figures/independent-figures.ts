// Figures worked out from votes a second time, by other ways than libs/* (which this project may not import).

export const countsOf = (levels: readonly number[]): number[] => [0, 1, 2, 3, 4, 5, 6, 7].map((level) => levels.filter((one) => one === level).length);

/** Quantile with linear interpolation between the ranks (type 7). */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  return below + ((sorted[Math.ceil(at)] ?? Number.NaN) - below) * (at % 1);
}

export const medianOf = (values: readonly number[]): number => quantileOf(values, 0.5);
export const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

export function shareWithinOneOf(levels: readonly number[]): number {
  const middle = medianOf(levels);
  return levels.filter((level) => level >= middle - 1 && level <= middle + 1).length / levels.length;
}

/** Van der Eijk's A, as its paper tells it: peel off the lowest layer, weigh its own agreement by the votes in it, repeat on what is left. */
export function agreementOf(levels: readonly number[]): number {
  let left = countsOf(levels);
  let sum = 0;
  for (let filled = left.filter((count) => count > 0); filled.length > 0; filled = left.filter((count) => count > 0)) {
    const height = Math.min(...filled);
    sum += (height * filled.length * layerAgreement(left.map((count) => (count > 0 ? 1 : 0)))) / levels.length;
    left = left.map((count) => Math.max(0, count - height));
  }
  return sum;
}

function layerAgreement(pattern: readonly number[]): number {
  const [many, filled] = [pattern.length, pattern.reduce((sum, one) => sum + one, 0)];
  if (filled === 1) return 1;
  const triples = { '110': 0, '011': 0, '101': 0 } as Record<string, number>;
  pattern.forEach((a, i) => pattern.slice(i + 1).forEach((b, j) => pattern.slice(i + j + 2).forEach((c) => (triples[`${a}${b}${c}`] = (triples[`${a}${b}${c}`] ?? 0) + 1))));
  const unimodal = (triples['110'] ?? 0) + (triples['011'] ?? 0);
  const bimodal = triples['101'] ?? 0;
  const u = unimodal + bimodal === 0 ? 0 : ((many - 2) * unimodal - (many - 1) * bimodal) / ((many - 2) * (unimodal + bimodal));
  return u * (1 - (filled - 1) / (many - 1));
}

/** RAND/UCLA disagreement on 0..7: spread of the middle 40 % against what is allowed at this place of the scale. */
function disagreementOf(levels: readonly number[]): number {
  const [low, high] = [quantileOf(levels, 0.3), quantileOf(levels, 0.7)];
  return (high - low) / (2.35 * (7 / 8) + 1.5 * Math.abs(3.5 - (low + high) / 2));
}

/** The outcome by the default rule for five people of five groups (so that no group is compared). All who differ much give a reason. */
export function outcomeOf(levels: readonly number[], before: readonly number[] | null): 'consensus' | 'stable-dissent' | 'open' | 'too-few' {
  if (levels.length < 5) return 'too-few';
  if (shareWithinOneOf(levels) >= 0.7 && agreementOf(levels) >= 0.6 && disagreementOf(levels) <= 1) return 'consensus';
  if (before === null || before.length !== levels.length) return 'open';
  const earlier = countsOf(before);
  const moved = countsOf(levels).reduce((sum, count, level) => sum + Math.abs(count - (earlier[level] ?? 0)), 0) / 2;
  return moved / levels.length < 0.15 ? 'stable-dissent' : 'open';
}

export interface ModelAreas {
  readonly areas: readonly { readonly id: string; readonly name: string; readonly subDomains: readonly { readonly id: string; readonly name: string; readonly statements: readonly { readonly id: string }[] }[] }[];
}

/** Means by id: of every sub-domain, of every area, and of the whole under "overall". */
export function meansOf(model: ModelAreas, levels: ReadonlyMap<string, number>): Map<string, number> {
  const means = new Map<string, number>();
  for (const area of model.areas) {
    for (const part of area.subDomains) means.set(part.id, meanOf(part.statements.map(({ id }) => levels.get(id) ?? Number.NaN)));
    means.set(area.id, meanOf(area.subDomains.map(({ id }) => means.get(id) ?? Number.NaN)));
  }
  return means.set('overall', meanOf(model.areas.map(({ id }) => means.get(id) ?? Number.NaN)));
}
