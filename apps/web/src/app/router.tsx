import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Loading } from '../ui/loading';
import { assessmentScreen, cityScreen, modelScreen, plainScreen, statementScreen } from './lazy-screen';
import { Shell } from './navigation/shell';
import { NotFound } from './not-found';
import { OperatorOnly } from './operator-only';
import { ROUTES } from './paths';
import { RequireSession } from './require-session';
import { RouteTrouble } from './route-trouble';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: RouteTrouble });
const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: RequireSession });

// Two frames below the shell: pages that must be there quickly on a phone, and pages that use Mantine.
const mantine = lazyRouteComponent(() => import('./mantine-frame'), 'MantineFrame');
const openRich = createRoute({ getParentRoute: () => root, id: 'rich', component: mantine });
const closedRich = createRoute({ getParentRoute: () => signedIn, id: 'signed-in-rich', component: mantine });
const operators = createRoute({ getParentRoute: () => closedRich, id: 'operators', component: OperatorOnly });

type Screen = ReturnType<typeof plainScreen>;
const open = (path: string, component: Screen) => createRoute({ getParentRoute: () => root, path, component });
const openWithMantine = (path: string, component: Screen) => createRoute({ getParentRoute: () => openRich, path, component });
const closed = (path: string, component: Screen) => createRoute({ getParentRoute: () => signedIn, path, component });
const rich = (path: string, component: Screen) => createRoute({ getParentRoute: () => closedRich, path, component });
const operator = (path: string, component: Screen) => createRoute({ getParentRoute: () => operators, path, component });

const routeTree = root.addChildren([
  open(ROUTES.start, plainScreen(() => import('./start-page').then((m) => m.StartPage))),
  open(ROUTES.firstRun, plainScreen(() => import('../features/people/first-run-screen').then((m) => m.FirstRunScreen))),
  open(ROUTES.signIn, plainScreen(() => import('../features/people/sign-in-screen').then((m) => m.SignInScreen))),
  open(ROUTES.signInLink, plainScreen(() => import('../features/people/sign-in-link-screen').then((m) => m.SignInLinkScreen))),
  open(ROUTES.invitation, plainScreen(() => import('../features/people/invitation-screen').then((m) => m.InvitationScreen))),
  open(ROUTES.outbox, plainScreen(() => import('../features/people/outbox-screen').then((m) => m.OutboxScreen))),
  openRich.addChildren([openWithMantine(ROUTES.gallery, plainScreen(() => import('./gallery-page').then((m) => m.GalleryPage)))]),
  signedIn.addChildren([
    closed(ROUTES.vote, assessmentScreen(() => import('../features/voting/vote-screen').then((m) => m.VoteScreen))),
    closedRich.addChildren([
      rich(ROUTES.account, plainScreen(() => import('../features/people/account-screen').then((m) => m.AccountScreen))),
      rich(ROUTES.newCity, plainScreen(() => import('../features/people/new-city-screen').then((m) => m.NewCityScreen))),
      rich(ROUTES.city, cityScreen(() => import('../features/people/city-screen').then((m) => m.CityScreen))),
      rich(ROUTES.people, cityScreen(() => import('../features/people/people-screen').then((m) => m.PeopleScreen))),
      rich(ROUTES.newAssessment, cityScreen(() => import('../features/assessment/start-assessment-screen').then((m) => m.StartAssessmentScreen))),
      rich(ROUTES.assessment, assessmentScreen(() => import('../features/assessment/overview-screen').then((m) => m.OverviewScreen))),
      rich(ROUTES.plan, assessmentScreen(() => import('../features/assessment/plan-screen').then((m) => m.PlanScreen))),
      rich(ROUTES.statement, statementScreen(() => import('./statement-page').then((m) => m.StatementPage))),
      rich(ROUTES.evidence, assessmentScreen(() => import('../features/evidence/evidence-screen').then((m) => m.EvidenceScreen))),
      rich(ROUTES.agenda, assessmentScreen(() => import('../features/voting/agenda-screen').then((m) => m.AgendaScreen))),
      rich(ROUTES.targets, assessmentScreen(() => import('../features/targets/targets-screen').then((m) => m.TargetsScreen))),
      rich(ROUTES.roadmap, assessmentScreen(() => import('../features/roadmap/roadmap-screen').then((m) => m.RoadmapScreen))),
      rich(ROUTES.report, assessmentScreen(() => import('../features/report/report-screen').then((m) => m.ReportScreen))),
      rich(ROUTES.compare, assessmentScreen(() => import('../features/benchmark/compare-screen').then((m) => m.CompareScreen))),
      operators.addChildren([
        operator(ROUTES.operator, plainScreen(() => import('../features/benchmark/operator-screen').then((m) => m.OperatorScreen))),
        operator(ROUTES.models, plainScreen(() => import('../features/model/models-screen').then((m) => m.ModelsScreen))),
      ]),
      rich(ROUTES.model, modelScreen(() => import('../features/model/model-screen').then((m) => m.ModelScreen))),
    ]),
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultErrorComponent: RouteTrouble,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});
