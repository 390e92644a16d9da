/**
 * The screens behind every address but a voting link's own. This list is a file of its own, loaded when one of them is asked for:
 * with all the names of their files it would weigh more on a voting link than the screen that it opens.
 */
export const SCREENS = {
  start: () => import('./start-page').then((m) => m.StartPage),
  firstRun: () => import('../features/people/first-run-screen').then((m) => m.FirstRunScreen),
  signIn: () => import('../features/people/sign-in-screen').then((m) => m.SignInScreen),
  signInLink: () => import('../features/people/sign-in-link-screen').then((m) => m.SignInLinkScreen),
  demonstration: () => import('../features/people/demonstration-screen').then((m) => m.DemonstrationScreen),
  outbox: () => import('../features/people/outbox-screen').then((m) => m.OutboxScreen),
  account: () => import('../features/people/account-screen').then((m) => m.AccountScreen),
  newCity: () => import('../features/people/new-city-screen').then((m) => m.NewCityScreen),
  city: () => import('../features/people/city-screen').then((m) => m.CityScreen),
  people: () => import('../features/people/people-screen').then((m) => m.PeopleScreen),
  newAssessment: () => import('../features/assessment/start-assessment-screen').then((m) => m.StartAssessmentScreen),
  assessment: () => import('../features/assessment/overview-screen').then((m) => m.OverviewScreen),
  plan: () => import('../features/assessment/plan-screen').then((m) => m.PlanScreen),
  statement: () => import('./statement-page').then((m) => m.StatementPage),
  evidence: () => import('../features/evidence/evidence-screen').then((m) => m.EvidenceScreen),
  agenda: () => import('../features/voting/agenda-screen').then((m) => m.AgendaScreen),
  workshop: () => import('../features/voting/workshop/workshop-screen').then((m) => m.WorkshopScreen),
  workshopPhone: () => import('../features/voting/workshop/phone-screen').then((m) => m.WorkshopPhoneScreen),
  joinWorkshop: () => import('../features/voting/workshop/join-screen').then((m) => m.JoinWorkshopScreen),
  targets: () => import('../features/targets/targets-screen').then((m) => m.TargetsScreen),
  roadmap: () => import('../features/roadmap/roadmap-screen').then((m) => m.RoadmapScreen),
  report: () => import('../features/report/report-screen').then((m) => m.ReportScreen),
  compare: () => import('../features/benchmark/compare-screen').then((m) => m.CompareScreen),
  operator: () => import('../features/benchmark/operator-screen').then((m) => m.OperatorScreen),
  models: () => import('../features/model/models-screen').then((m) => m.ModelsScreen),
  model: () => import('../features/model/model-screen').then((m) => m.ModelScreen),
  help: () => import('./help-page').then((m) => m.HelpPage),
  gallery: () => import('./gallery-page').then((m) => m.GalleryPage),
};
