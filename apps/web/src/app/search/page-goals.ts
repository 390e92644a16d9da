import { fold } from '../../ui/fold';
import { navSections, operatorSection, type NavSection } from '../navigation/nav-items';
import { paths } from '../paths';
import { leads, type Session } from '../session';
import type { Goal } from './goal';

interface Place {
  cityId: string | undefined;
  assessmentId: string | undefined;
}

/** Other words under which people look for a page. */
const ALSO: Readonly<Record<string, string>> = {
  overview: 'dashboard heatmap map results',
  plan: 'dates calendar deadline schedule',
  evidence: 'proof documents files',
  vote: 'judge ballot rate levels',
  agenda: 'discuss meeting rounds settle',
  targets: 'goals priorities',
  roadmap: 'actions budget projects',
  report: 'pdf print council publish',
  compare: 'benchmark peers cities',
  account: 'password security settings sign in second factor name devices',
  invite: 'stakeholders panel members add people',
  start: 'home to do tasks',
};

/** Every page that the navigation offers here, and what else one may want to do. */
export function pageGoals(session: Session, { cityId, assessmentId }: Place): Goal[] {
  const city = session.cities.find(({ id }) => id === cityId);
  const sections: NavSection[] = city ? navSections(city, assessmentId) : [];
  if (session.person.operator) sections.push(operatorSection());
  const ofSections = sections.flatMap(({ label, items }) => items.map(({ id, label: name, to, icon }): Goal => ({ id: `page-${id}`, label: name, note: label, to, icon })));
  const invite: Goal[] = city && leads(city) ? [{ id: 'page-invite', label: 'Invite people', note: city.name, to: paths.people(city.id), icon: 'mail' }] : [];
  const cities = session.cities.filter(({ id }) => id !== cityId).map(({ id, name }): Goal => ({ id: `city-${id}`, label: name, note: 'City', to: paths.city(id), icon: 'city' }));
  return [
    { id: 'page-start', label: 'What to do next', to: paths.start(), icon: 'start' },
    ...ofSections,
    ...invite,
    ...cities,
    { id: 'page-account', label: 'Account and security', to: paths.account(), icon: 'account' },
  ];
}

/** Those whose name, or another word for them, has a word that begins with each word of the question. */
export function pagesFor(question: string, goals: readonly Goal[]): Goal[] {
  const words = fold(question).split(' ').filter(Boolean);
  const answers = (text: string) => words.every((word) => ` ${text}`.includes(` ${word}`));
  const byName = goals.filter(({ label }) => answers(fold(label)));
  const byOtherWords = goals.filter((goal) => !byName.includes(goal) && answers(fold(`${goal.label} ${ALSO[goal.id.replace('page-', '')] ?? ''}`)));
  return [...byName, ...byOtherWords];
}
