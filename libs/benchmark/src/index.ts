/**
 * Disclosure control of the benchmark by immutable k-blocks.
 *
 * The proof, in a few sentences. (1) A contribution is counted in at most one block of an area, ever: blocks are disjoint, are
 * never recomputed, and the members of a retired block wait for a new contribution. (2) Every histogram of a block covers all of
 * its members or nothing. (3) Every answer is computed from the sum of histograms of whole blocks, whoever asks, and which
 * cohorts exist depends on the cells of blocks alone. Hence every answer, every combination of answers and every change over time
 * is a function of block histograms; members of a block are exchangeable in it, so the smallest set anything can be learned about
 * is one block. (4) A block has at least k = 10 members, at least 8 of them linked to no other, and no linked group above a quarter;
 * so two members who pool what they know still face at least 8 others. (5) All gates read "publish only if", so missing or
 * malformed thresholds publish nothing. What the proof does not cover is likeness: a distribution by itself makes some guesses
 * better (hence the rules on homogeneity, order statistics, intervals and rounding), and a re-assessment resembles its predecessor.
 *
 * `red-team.spec.ts` lets an adversary check the implementation, and checks the adversary on broken variants.
 */
export { POPULATION_BANDS, populationBand, type Cell, type PopulationBand } from './cells';
export { countryProfile, type CountryProfile } from './country-profile';
export { INCOME_GROUPS, REGIONS, type IncomeGroup, type Region } from './world-bank-fy2025';
export type { AreaStructure, Contribution, Structure, SubDomainStructure } from './contribution';
export { DEFAULT_POLICY, parsePolicy, type BlockPolicy, type ParsedPolicy } from './block-policy';
export { formBlocks, type FormedBlock, type Formation, type Place } from './form-blocks';
export { blockHistograms, digestOf, type BlockHistograms } from './block-histograms';
export { publishBlock, type PublishedBlock } from './published-block';
export { availableFilters, type Measure } from './cohort';
export { inferenceInterval, type Interval } from './inference-interval';
export {
  answer,
  NOT_SHOWN,
  type Answer,
  type AnswerRequest,
  type Concentrated,
  type CountBand,
  type NotShown,
  type Published,
} from './answer';
export { retire, type BlockMembership, type Retirement } from './retire';
export { syntheticContributions, type SyntheticRequest } from './synthetic-contributions';
export type { Random } from './shuffle';
