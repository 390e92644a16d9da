export { CITY_ROLES, PHASES, STAKEHOLDER_GROUPS, type CityRole, type Phase, type StakeholderGroup } from './roles';
export { ACTIONS, type Action, type ActionRule } from './actions';
export { can, mightEver, DENIAL_SENTENCES, type Decision, type Denial, type Subject, type Viewer } from './can';
export { TRANSITIONS, transitionsFrom, type GateCondition, type Transition } from './phases';
