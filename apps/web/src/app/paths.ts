/** Every route of the app, written once. The second half makes addresses from them. */
export const ROUTES = {
  start: '/',
  firstRun: '/first-run',
  signIn: '/sign-in',
  signInLink: '/sign-in/link',
  votingLink: '/v',
  invitation: '/invitation',
  outbox: '/outbox',
  demonstration: '/demo',
  account: '/account',
  newCity: '/cities/new',
  city: '/cities/$cityId',
  people: '/cities/$cityId/people',
  newAssessment: '/cities/$cityId/assessments/new',
  assessment: '/cities/$cityId/a/$assessmentId',
  statement: '/cities/$cityId/a/$assessmentId/statements/$statementId',
  evidence: '/cities/$cityId/a/$assessmentId/evidence',
  vote: '/cities/$cityId/a/$assessmentId/vote',
  agenda: '/cities/$cityId/a/$assessmentId/agenda',
  targets: '/cities/$cityId/a/$assessmentId/targets',
  roadmap: '/cities/$cityId/a/$assessmentId/roadmap',
  report: '/cities/$cityId/a/$assessmentId/report',
  compare: '/cities/$cityId/a/$assessmentId/compare',
  plan: '/cities/$cityId/a/$assessmentId/plan',
  workshop: '/cities/$cityId/a/$assessmentId/workshop',
  workshopPhone: '/cities/$cityId/a/$assessmentId/workshop/phone',
  joinWorkshop: '/w',
  operator: '/operator',
  models: '/operator/models',
  model: '/models/$packId',
  help: '/help',
  gallery: '/dev/ui',
} as const;

export type AssessmentPlace = 'overview' | 'evidence' | 'vote' | 'agenda' | 'targets' | 'roadmap' | 'report' | 'compare' | 'plan' | 'workshop';

const part = encodeURIComponent;
const cityPath = (cityId: string) => `/cities/${part(cityId)}`;
const assessmentPath = (cityId: string, assessmentId: string) => `${cityPath(cityId)}/a/${part(assessmentId)}`;

/** Addresses as plain strings: for `<RouteLink to>` and for `useGo()`. */
export const paths = {
  start: () => '/',
  firstRun: () => '/first-run',
  signIn: (next?: string) => (next === undefined || next === '/' ? '/sign-in' : `/sign-in?next=${part(next)}`),
  joinWorkshop: () => '/w',
  workshopPhone: (cityId: string, assessmentId: string) => `${assessmentPath(cityId, assessmentId)}/workshop/phone`,
  outbox: () => '/outbox',
  demonstration: () => '/demo',
  account: () => '/account',
  help: () => '/help',
  newCity: () => '/cities/new',
  city: cityPath,
  people: (cityId: string) => `${cityPath(cityId)}/people`,
  newAssessment: (cityId: string) => `${cityPath(cityId)}/assessments/new`,
  assessment: assessmentPath,
  inAssessment: (cityId: string, assessmentId: string, place: AssessmentPlace) =>
    place === 'overview' ? assessmentPath(cityId, assessmentId) : `${assessmentPath(cityId, assessmentId)}/${place}`,
  statement: (cityId: string, assessmentId: string, statementId: string) => `${assessmentPath(cityId, assessmentId)}/statements/${part(statementId)}`,
  operator: () => '/operator',
  models: () => '/operator/models',
  model: (packId: string) => `/models/${part(packId)}`,
  /** Where a NextStep of the API leads. */
  nextStep: (cityId: string, assessmentId: string, route: string) => {
    if (route === 'people') return `${cityPath(cityId)}/people`;
    return paths.inAssessment(cityId, assessmentId, isPlace(route) ? route : 'overview');
  },
  /** REST addresses of the API. */
  calendar: (cityId: string, assessmentId: string) => `/assessments/${part(cityId)}/${part(assessmentId)}/plan.ics`,
  texts: (cityId: string, assessmentId: string) => `/assessments/${part(cityId)}/${part(assessmentId)}/texts.json`,
  modelJson: (packId: string) => `/model-packs/${part(packId)}.json`,
  modelSheet: (packId: string) => `/model-packs/${part(packId)}.xlsx`,
  importModel: () => '/model-packs',
  upload: (cityId: string) => `/files?cityId=${part(cityId)}`,
} as const;

const PLACES: readonly string[] = ['evidence', 'vote', 'agenda', 'targets', 'roadmap', 'report', 'compare', 'plan', 'workshop'];

function isPlace(route: string): route is AssessmentPlace {
  return PLACES.includes(route);
}

/** Only a path inside this app is followed after signing in. */
export function safeNext(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(next) ? next : '/';
}
