import { addCounts, isWhollyNotApplicable, settledShareOf, weightedMean, type Counts, type Score } from './score';
import { checkStructure, indexResults, LEVEL_COUNT, type StatementResult, type StructureNode, type SubDomainNode } from './structure';
import { weightLookup, type Weights } from './weights';

/** Below this share of settled statements (of those that apply) there is no figure. */
export const MINIMUM_SETTLED_SHARE = 0.8;

export interface RollUpOptions {
  /** Above 0, at most 1; `MINIMUM_SETTLED_SHARE` unless given. */
  readonly minimumSettledShare?: number;
  readonly weights?: Weights;
}

export interface SubDomainScore extends Score {
  readonly id: string;
}

export interface AreaScore extends Score {
  readonly id: string;
  readonly subDomains: readonly SubDomainScore[];
}

export interface RollUp {
  readonly overall: Score;
  readonly areas: readonly AreaScore[];
}

/**
 * Rolls the settled levels up: sub-domain = mean of its applicable settled statements, area = weighted mean of its
 * sub-domains, overall = weighted mean of the areas (arithmetic means, unrounded, 0..7).
 *
 * Completeness, in the strictest reading of the 80 % rule: a sub-domain has a mean only if at least
 * `minimumSettledShare` of its applicable statements are settled; an area (and the whole) has a mean only if every
 * child has one or is wholly not applicable, and at least one child has one. That an area's own share then reaches
 * the minimum follows. So no figure rests on a hidden hole, however well the rest is settled.
 *
 * What is not applicable leaves the mean, and the remaining weights count in proportion; it is counted, named in
 * `leftOut`, and said in `sentences`. A statement of the structure without a result counts as open.
 *
 * Throws a RangeError with a plain sentence for an inconsistent structure, result, weight or minimum.
 */
export function rollUp(
  structure: readonly StructureNode[],
  statements: readonly StatementResult[],
  options: RollUpOptions = {},
): RollUp {
  const minimum = options.minimumSettledShare ?? MINIMUM_SETTLED_SHARE;
  if (!(minimum > 0 && minimum <= 1)) {
    throw new RangeError(`The minimum settled share must be above 0 and at most 1, not ${String(minimum)}.`);
  }
  const results = indexResults(checkStructure(structure), statements);
  const subDomainIds = structure.flatMap((area) => area.subDomains.map((subDomain) => subDomain.id));
  const areaWeight = weightLookup('area', structure.map((area) => area.id), options.weights?.areas);
  const subDomainWeight = weightLookup('sub-domain', subDomainIds, options.weights?.subDomains);

  const areas = structure.map((area): AreaScore => {
    const subDomains = area.subDomains.map((subDomain): SubDomainScore => ({
      id: subDomain.id,
      ...scoreSubDomain(subDomain, results, minimum),
    }));
    return { id: area.id, ...scoreParent(subDomains, subDomainWeight, 'sub-domain'), subDomains };
  });
  return { overall: scoreParent(areas, areaWeight, 'area'), areas };
}

function scoreSubDomain({ statementIds }: SubDomainNode, results: ReadonlyMap<string, StatementResult>, minimum: number): Score {
  const distribution = new Array<number>(LEVEL_COUNT).fill(0);
  let settled = 0;
  let notApplicable = 0;
  for (const statementId of statementIds) {
    const result = results.get(statementId);
    if (result?.state === 'not-applicable') notApplicable += 1;
    if (result?.state === 'settled' && result.level !== null) {
      settled += 1;
      distribution[result.level] = (distribution[result.level] ?? 0) + 1;
    }
  }
  const counts: Counts = { settled, notApplicable, total: statementIds.length, distribution };
  const share = settledShareOf(counts);
  const complete = share !== null && share >= minimum;
  const mean = weightedMean(distribution.map((weight, value) => ({ value, weight })));
  const applicable = counts.total - notApplicable;
  const missing = `Incomplete: ${settled} of ${applicable} applicable statements are settled, a figure needs at least ${percent(minimum)} %.`;
  return finish(counts, complete ? mean : null, [], [], missing);
}

function scoreParent(
  children: readonly (Score & { readonly id: string })[],
  weightOf: (id: string) => number,
  rank: 'area' | 'sub-domain',
): Score {
  const counts = addCounts(children);
  const leftOut = children.filter(isWhollyNotApplicable).map((child) => child.id);
  const incomplete = children.filter((child) => !child.complete && !isWhollyNotApplicable(child)).map((child) => child.id);
  const parts = children.flatMap(({ id, mean }) => (mean === null ? [] : [{ value: mean, weight: weightOf(id) }]));
  const missing = `Incomplete: no figure yet for the ${rank}${incomplete.length === 1 ? '' : 's'} ${incomplete.join(', ')}.`;
  const score = finish(counts, incomplete.length === 0 ? weightedMean(parts) : null, leftOut, incomplete, missing);
  if (leftOut.length === 0 || leftOut.length === children.length) return score;
  const verb = leftOut.length === 1 ? ' is' : 's are';
  const named = `The ${rank}${verb} left out because nothing in it applies: ${leftOut.join(', ')}.`;
  return { ...score, sentences: [...score.sentences, named] };
}

function finish(
  counts: Counts,
  mean: number | null,
  leftOut: readonly string[],
  incomplete: readonly string[],
  missing: string,
): Score {
  const { total, notApplicable } = counts;
  const sentences: string[] = [];
  if (isWhollyNotApplicable(counts)) sentences.push('Not applicable: none of its statements applies, so there is no figure.');
  else {
    if (mean === null) sentences.push(missing);
    if (notApplicable > 0) {
      sentences.push(`${notApplicable} of ${total} statements ${notApplicable === 1 ? 'is' : 'are'} not applicable and left out.`);
    }
  }
  return {
    ...pickCounts(counts),
    mean,
    complete: mean !== null,
    applicable: total - notApplicable,
    settledShare: settledShareOf(counts),
    leftOut,
    incomplete,
    sentences,
  };
}

function pickCounts({ settled, notApplicable, total, distribution }: Counts): Counts {
  return { settled, notApplicable, total, distribution };
}

function percent(share: number): string {
  return String(Math.round(share * 1000) / 10);
}
