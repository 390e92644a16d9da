import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { VotingLinkScreen } from '../features/people/voting-link-screen';
import { askForBallot } from '../features/voting/ballot-texts';
import { VoteScreen } from '../features/voting/vote-screen';
import { Loading } from '../ui/loading';
import { assessmentScreen, cityScreen, modelScreen, plainScreen, statementScreen } from './lazy-screen';
import { Shell } from './navigation/shell';
import { ROUTES } from './paths';
import { queryClient } from './query-client';
import { RequireSession } from './require-session';
import { RouteTrouble } from './route-trouble';
import type { SCREENS } from './screens';

const notFound = plainScreen(() => import('./not-found').then((m) => m.NotFound));
const root = createRootRoute({ component: Shell, notFoundComponent: notFound, errorComponent: RouteTrouble });
const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: RequireSession });

const operators = createRoute({ getParentRoute: () => signedIn, id: 'operators', component: plainScreen(() => import('./operator-only').then((m) => m.OperatorOnly)) });

type Screen = ReturnType<typeof plainScreen>;
const open = (path: string, component: Screen) => createRoute({ getParentRoute: () => root, path, component });
const closed = (path: string, component: Screen) => createRoute({ getParentRoute: () => signedIn, path, component });
const operator = (path: string, component: Screen) => createRoute({ getParentRoute: () => operators, path, component });

/** A screen of the list that is itself loaded when first needed. */
const later =
  <TScreen,>(pick: (screens: typeof SCREENS) => () => Promise<TScreen>) =>
  () =>
    import('./screens').then((m) => pick(m.SCREENS)());

const routeTree = root.addChildren([
  open(ROUTES.start, plainScreen(later((screens) => screens.start))),
  open(ROUTES.firstRun, plainScreen(later((screens) => screens.firstRun))),
  open(ROUTES.signIn, plainScreen(later((screens) => screens.signIn))),
  open(ROUTES.signInLink, plainScreen(later((screens) => screens.signInLink))),
  open(ROUTES.votingLink, plainScreen(() => Promise.resolve(VotingLinkScreen))),
  open(ROUTES.invitation, plainScreen(() => import('../features/people/invitation-screen').then((m) => m.InvitationScreen))),
  open(ROUTES.demonstration, plainScreen(later((screens) => screens.demonstration))),
  open(ROUTES.help, plainScreen(later((screens) => screens.help))),
  open(ROUTES.outbox, plainScreen(later((screens) => screens.outbox))),
  open(ROUTES.gallery, plainScreen(later((screens) => screens.gallery))),
  signedIn.addChildren([
    // All of it is in the first script, and what it shows is asked for before it is drawn.
    createRoute({
      getParentRoute: () => signedIn,
      path: ROUTES.vote,
      component: assessmentScreen(() => Promise.resolve(VoteScreen)),
      loader: ({ params }) => askForBallot(queryClient, params),
    }),
    closed(ROUTES.account, plainScreen(later((screens) => screens.account))),
    closed(ROUTES.newCity, plainScreen(later((screens) => screens.newCity))),
    closed(ROUTES.city, cityScreen(later((screens) => screens.city))),
    closed(ROUTES.people, cityScreen(later((screens) => screens.people))),
    closed(ROUTES.newAssessment, cityScreen(later((screens) => screens.newAssessment))),
    closed(ROUTES.assessment, assessmentScreen(later((screens) => screens.assessment))),
    closed(ROUTES.plan, assessmentScreen(later((screens) => screens.plan))),
    closed(ROUTES.statement, statementScreen(later((screens) => screens.statement))),
    closed(ROUTES.evidence, assessmentScreen(later((screens) => screens.evidence))),
    closed(ROUTES.agenda, assessmentScreen(later((screens) => screens.agenda))),
    closed(ROUTES.workshop, assessmentScreen(later((screens) => screens.workshop))),
    closed(ROUTES.workshopPhone, assessmentScreen(later((screens) => screens.workshopPhone))),
    closed(ROUTES.joinWorkshop, plainScreen(later((screens) => screens.joinWorkshop))),
    closed(ROUTES.targets, assessmentScreen(later((screens) => screens.targets))),
    closed(ROUTES.roadmap, assessmentScreen(later((screens) => screens.roadmap))),
    closed(ROUTES.report, assessmentScreen(later((screens) => screens.report))),
    closed(ROUTES.compare, assessmentScreen(later((screens) => screens.compare))),
    operators.addChildren([operator(ROUTES.operator, plainScreen(later((screens) => screens.operator))), operator(ROUTES.models, plainScreen(later((screens) => screens.models)))]),
    closed(ROUTES.model, modelScreen(later((screens) => screens.model))),
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultErrorComponent: RouteTrouble,
  defaultNotFoundComponent: notFound,
  scrollRestoration: true,
});
