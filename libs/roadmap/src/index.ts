export { ACTION_STATUSES, MAXIMUM_LEVEL, UPLIFT_STEP, type Action, type ActionStatus, type Uplift } from './action';
export { compareQuarters, isQuarter, quarterOf, quartersBetween } from './quarter';
export { validateAction } from './validate-action';
export { validateRoadmap } from './validate-roadmap';
export { projectLevels, totalCost } from './what-if';
