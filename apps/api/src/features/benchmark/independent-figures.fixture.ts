import { builtInPack } from '@citymark/model';

/** What the members' own levels say about one area, sub-domain or statement, worked out from the sorted values and not from histograms. */
export interface ExpectedFigure {
  readonly id: string;
  readonly kind: string;
  readonly median: number | null;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
}

type Levels = Readonly<Record<string, number>>;

const toHalf = (value: number) => Math.round(value * 2) / 2;

function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (position - Math.floor(position)) * (above - below);
}

function figureOf(kind: string, id: string, statementIds: readonly string[], members: readonly Levels[]): ExpectedFigure {
  const means = members.map((levels) => statementIds.reduce((sum, statement) => sum + (levels[statement] ?? Number.NaN), 0) / statementIds.length).sort((a, b) => a - b);
  const inBand = [0, 1, 2, 3].map((band) => means.filter((mean) => Math.floor(Math.round(mean) / 2) === band).length);
  if (Math.max(...inBand) > 0.9 * members.length) return { kind, id, median: null, lowerQuartile: null, upperQuartile: null };
  const quartile = (share: number) => (members.length >= 20 ? toHalf(quantile(means, share)) : null);
  return { kind, id, median: toHalf(quantile(means, 0.5)), lowerQuartile: quartile(0.25), upperQuartile: quartile(0.75) };
}

/** The figures of all areas named, in the order of the model. */
export function expectedFigures(members: readonly Levels[], areaIds: readonly string[]): ExpectedFigure[] {
  return builtInPack.areas
    .filter(({ id }) => areaIds.includes(id))
    .flatMap((area) => [
      figureOf('area', area.id, area.subDomains.flatMap((part) => part.statements.map(({ id }) => id)), members),
      ...area.subDomains.flatMap((part) => [
        figureOf('sub-domain', part.id, part.statements.map(({ id }) => id), members),
        ...part.statements.map(({ id }) => figureOf('statement', id, [id], members)),
      ]),
    ]);
}
