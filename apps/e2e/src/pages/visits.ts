import type { Page } from 'playwright-core';
import type { Stage } from '../../../../libs/tooling/demonstration/story.mjs';
import type { Told } from './told-city';

export interface Visit {
  readonly name: string;
  /** The key of ROUTES that the address belongs to; null: to none of them. */
  readonly route: string | null;
  /** How far the story is. */
  readonly at: Stage;
  readonly path: (told: Told) => string;
  /** Who looks; nobody who has signed in, if left out. */
  readonly as?: (told: Told) => { readonly cookie: string } | undefined;
  /** What is opened before one looks. */
  readonly then?: (page: Page) => Promise<void>;
  readonly only?: '360' | '1440';
  /** It is used with one hand, on a phone. */
  readonly forFingers?: true;
}

const inCity = (place = '') => (told: Told) => `/cities/${told.city.cityId}${place}`;
const inAssessment = (place = '') => (told: Told) => `/cities/${told.city.cityId}/a/${told.city.assessmentId}${place}`;
const statement = ({ city }: Told, id: string) => `/cities/${city.cityId}/a/${city.assessmentId}/statements/${encodeURIComponent(id)}`;
const fixed = (path: string) => () => path;

const leader = ({ city }: Told) => city.leader;
const evidencer = ({ city }: Told) => city.evidencers[0];
const observer = ({ city }: Told) => city.observer;
const operator = (told: Told) => told.operator;
const newcomer = (told: Told) => told.newcomer;
const panelist = (place: number) => (told: Told) => told.city.panel[place];

const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
};
const openDialog = (name: string | RegExp) => async (page: Page) => {
  await press(name)(page);
  await page.getByRole('dialog').waitFor();
};
async function search(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('vision st');
  await page.getByRole('group', { name: 'Statements' }).waitFor();
}
async function chooseFar(page: Page): Promise<void> {
  await page.locator('main fieldset label').nth(7).click();
  await page.getByLabel('Your reason').waitFor();
}
async function mention(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Answer/ }).first().click();
  await page.keyboard.type('Would Tuesday do, @');
  await page.getByRole('option').first().waitFor();
}

/** Every page, by somebody who may see it, in the order of the story; and what opens over the pages. */
export const VISITS: readonly Visit[] = [
  { name: 'the start for strangers', route: 'start', at: 'preparing', path: fixed('/') },
  { name: 'a first run that was long ago', route: 'firstRun', at: 'preparing', path: fixed('/first-run') },
  { name: 'signing in', route: 'signIn', at: 'preparing', path: fixed('/sign-in') },
  { name: 'a link of a mail that is used up', route: 'signInLink', at: 'preparing', path: fixed('/sign-in/link#not-a-link-that-anybody-sent') },
  { name: 'a voting link that is not one', route: 'votingLink', at: 'preparing', path: fixed('/v#not-a-link-that-anybody-sent') },
  { name: 'an invitation', route: 'invitation', at: 'preparing', path: ({ city }) => `/invitation#${city.invitationToken}` },
  { name: 'the outbox', route: 'outbox', at: 'preparing', path: fixed('/outbox') },
  { name: 'the people of the demonstration', route: 'demonstration', at: 'preparing', path: fixed('/demo') },
  { name: 'the gallery of parts', route: 'gallery', at: 'preparing', path: fixed('/dev/ui') },
  { name: 'help, signed out', route: 'help', at: 'preparing', path: fixed('/help') },
  { name: 'help, for a leader', route: 'help', at: 'preparing', path: fixed('/help'), as: leader },
  { name: 'a page that is not there', route: null, at: 'preparing', path: fixed('/nothing-here') },
  { name: 'a city that one does not belong to', route: 'city', at: 'preparing', path: inCity(), as: newcomer },
  { name: 'the start of somebody without a city', route: 'start', at: 'preparing', path: fixed('/'), as: newcomer },
  { name: 'the account', route: 'account', at: 'preparing', path: fixed('/account'), as: leader },
  { name: 'a new city', route: 'newCity', at: 'preparing', path: fixed('/cities/new'), as: newcomer },
  { name: 'the city', route: 'city', at: 'preparing', path: inCity(), as: leader },
  { name: 'the people', route: 'people', at: 'preparing', path: inCity('/people'), as: leader },
  { name: 'a new assessment', route: 'newAssessment', at: 'preparing', path: inCity('/assessments/new'), as: leader },
  { name: 'the plan', route: 'plan', at: 'preparing', path: inAssessment('/plan'), as: leader },
  { name: 'proof before anything is assigned', route: 'evidence', at: 'unassigned', path: inAssessment('/evidence'), as: evidencer },
  { name: 'voting before a round is open', route: 'vote', at: 'unassigned', path: inAssessment('/vote'), as: panelist(3), forFingers: true },
  { name: 'joining a workshop', route: 'joinWorkshop', at: 'collecting', path: fixed('/w'), as: panelist(3), forFingers: true },
  { name: 'the overview while proof is gathered', route: 'assessment', at: 'collecting', path: inAssessment('?lens=late'), as: leader },
  { name: 'an evidencer’s desk with a statement open', route: 'evidence', at: 'collecting', path: (told) => `${inAssessment('/evidence')(told)}?statement=${encodeURIComponent(told.city.telling.unproved)}`, as: evidencer },
  { name: 'voting', route: 'vote', at: 'voting', path: inAssessment('/vote'), as: panelist(7), forFingers: true },
  { name: 'voting, a level chosen', route: 'vote', at: 'voting', path: inAssessment('/vote'), as: panelist(7), then: chooseFar, forFingers: true },
  { name: 'voting, all judged', route: 'vote', at: 'voting', path: inAssessment('/vote'), as: panelist(3), forFingers: true },
  { name: 'the agenda of an open round', route: 'agenda', at: 'voting', path: inAssessment('/agenda'), as: leader },
  { name: 'asking before a round is closed', route: 'agenda', at: 'voting', path: inAssessment('/agenda'), as: leader, then: openDialog('Close the round') },
  { name: 'the agenda after the reveal', route: 'agenda', at: 'revealed', path: inAssessment('/agenda'), as: leader },
  { name: 'a divided statement, for the leader', route: 'statement', at: 'revealed', path: (told) => statement(told, told.city.telling.divided), as: leader },
  { name: 'a divided statement, somebody writes', route: 'statement', at: 'revealed', path: (told) => statement(told, told.city.telling.divided), as: panelist(3), then: mention },
  { name: 'a statement with too few votes, for a citizen', route: 'statement', at: 'revealed', path: (told) => statement(told, told.city.telling.tooFew), as: panelist(4) },
  { name: 'a statement beside the overview', route: 'assessment', at: 'revealed', path: (told) => `${inAssessment('?lens=divergence&statement=')(told)}${encodeURIComponent(told.city.telling.divided)}`, as: leader },
  { name: 'search', route: 'assessment', at: 'revealed', path: inAssessment(), as: leader, then: search },
  { name: 'the menu on a phone', route: 'assessment', at: 'revealed', path: inAssessment(), as: leader, then: press('Menu'), only: '360' },
  { name: 'the workshop before it begins', route: 'workshop', at: 'revealed', path: inAssessment('/workshop'), as: leader },
  { name: 'the workshop in a phone while there is none', route: 'workshopPhone', at: 'revealed', path: inAssessment('/workshop/phone'), as: panelist(3), forFingers: true },
  { name: 'a roadmap without actions', route: 'roadmap', at: 'targeting', path: inAssessment('/roadmap'), as: leader },
  { name: 'the targets', route: 'targets', at: 'planned', path: inAssessment('/targets'), as: leader },
  { name: 'the roadmap', route: 'roadmap', at: 'planned', path: inAssessment('/roadmap'), as: leader },
  { name: 'the report', route: 'report', at: 'published', path: inAssessment('/report'), as: leader },
  { name: 'the comparison', route: 'compare', at: 'published', path: inAssessment('/compare'), as: leader },
  { name: 'the overview, for an observer', route: 'assessment', at: 'published', path: inAssessment(), as: observer },
  { name: 'the operator’s page', route: 'operator', at: 'published', path: fixed('/operator'), as: operator },
  { name: 'the models', route: 'models', at: 'published', path: fixed('/operator/models'), as: operator },
  { name: 'a model, for a leader', route: 'model', at: 'published', path: ({ packId }) => `/models/${packId}`, as: leader },
];
