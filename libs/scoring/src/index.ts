export { HIGHEST_LEVEL, type StatementResult, type StatementState, type StructureNode, type SubDomainNode } from './structure';
export { type Score } from './score';
export { DEFAULT_WEIGHT, type Weights } from './weights';
export { MINIMUM_SETTLED_SHARE, rollUp, type AreaScore, type RollUp, type RollUpOptions, type SubDomainScore } from './roll-up';
export { aimedMeans, type AimedArea, type AimedMeans, type AimedSubDomain } from './aimed-means';
export { gap, MAXIMUM_TARGET_MONTHS, TARGET_STEP, validateTarget, type TargetInput } from './target';
export { type Importance, type PriorityInput, type PriorityLevel } from './priority-input';
export {
  ASSUMED_TARGET,
  DEFAULT_PRIORITY_SETTINGS,
  priority,
  type PriorityFactor,
  type PriorityProposal,
  type PrioritySettings,
} from './priority';
export {
  DEFAULT_PLAN_DAYS,
  DEFAULT_PLAN_PHASES,
  effort,
  MAXIMUM_PLAN_DAYS,
  planDates,
  workingDayFrom,
  workingDaysBetween,
  type EffortInput,
  type PhaseLength,
  type Plan,
  type PlanInput,
  type PlannedPhase,
  type PlanPhaseName,
} from './plan';
