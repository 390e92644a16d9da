import { openPeopleWhoOwe, openVotingLink, openWeights } from './leader-actions.mjs';
import { chooseFar, voteOffline } from './vote-actions.mjs';

/** @typedef {import('./camera.mjs').Scene} Scene */
/** @typedef {import('../demonstration/invented-city.mjs').InventedCity} City */
/** @typedef {import('../demonstration/person.mjs').Person} Person */

const inCity = (/** @type {City} */ { cityId }, place = '') => `/cities/${cityId}${place}`;
const inAssessment = (/** @type {City} */ { cityId, assessmentId }, place = '') => `/cities/${cityId}/a/${assessmentId}${place}`;
const statement = (/** @type {City} */ city, /** @type {string} */ id) => inAssessment(city, `/statements/${encodeURIComponent(id)}`);
const panelist = (/** @type {City} */ city, /** @type {number} */ index) => city.panel[index] ?? null;

/** Somebody is about to mention somebody. @param {import('playwright-core').Page} page */
async function writeAMention(page) {
  await page.getByRole('button', { name: /^Answer/ }).first().click();
  await page.keyboard.type('Would the first days of the week do, @');
  await page.getByRole('option').first().waitFor();
}

/** The city is not in the list of places, and its country is chosen. @param {import('playwright-core').Page} page */
async function chooseCountry(page) {
  await page.getByRole('button', { name: /type it in/ }).click();
  await page.locator('input[aria-haspopup="listbox"]').click();
  await page.getByRole('option').first().waitFor();
}

/** Somebody looks for something. @param {import('playwright-core').Page} page */
async function search(page) {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('vision st');
  await page.getByRole('group', { name: 'Statements' }).waitFor();
}

/** @returns {Scene[]} */
export const signedOut = () => [
  { name: 'landing', path: '/', as: null },
  { name: 'sign-in', path: '/sign-in', as: null },
  { name: 'outbox', path: '/outbox', as: null },
  { name: 'gallery', path: '/dev/ui', as: null },
  { name: 'not-found', path: '/nothing-here', as: null },
  { name: 'sign-in-link-used', path: '/sign-in/link#not-a-link-that-anybody-sent', as: null },
];

/** @param {City} city @returns {Scene[]} */
export const preparing = (city) => [
  { name: '1-city', path: inCity(city), as: city.leader },
  { name: '1-people', path: inCity(city, '/people'), as: city.leader },
  { name: '1-new-city', path: '/cities/new', as: city.leader },
  { name: '1-new-city-country', path: '/cities/new', as: city.leader, before: chooseCountry },
  { name: '1-new-assessment', path: inCity(city, '/assessments/new'), as: city.leader },
  { name: '1-overview', path: inAssessment(city), as: city.leader },
  { name: '1-weights', path: inAssessment(city), as: city.leader, before: openWeights },
  { name: '1-plan', path: inAssessment(city, '/plan'), as: city.leader },
  { name: '1-agenda', path: inAssessment(city, '/agenda'), as: city.leader },
  { name: '1-vote', path: inAssessment(city, '/vote'), as: panelist(city, 3) },
  { name: '1-start', path: '/', as: panelist(city, 3) },
  { name: 'invitation', path: `/invitation#${city.invitationToken}`, as: null },
  { name: '1-account', path: '/account', as: city.leader },
];

/** @param {City} city @returns {Scene[]} */
export const unassigned = (city) => [{ name: '2-evidence-waiting', path: inAssessment(city, '/evidence'), as: city.evidencers[0] ?? null }];

/** @param {City} city @returns {Scene[]} */
export const collecting = (city) => [
  { name: '2-overview', path: inAssessment(city), as: city.leader },
  { name: '2-overview-late', path: inAssessment(city, '?lens=late'), as: city.leader },
  { name: '2-evidence', path: inAssessment(city, '/evidence'), as: city.evidencers[0] ?? null },
  { name: '2-evidence-open', path: inAssessment(city, `/evidence?statement=${encodeURIComponent(city.telling.unproved)}`), as: city.evidencers[0] ?? null },
  { name: '2-start', path: '/', as: city.evidencers[0] ?? null },
  { name: '2-statement', path: statement(city, city.telling.ordinary), as: city.evidencers[0] ?? null },
];

/** @param {City} city @returns {Scene[]} */
export const voting = (city) => [
  { name: '3-overview', path: inAssessment(city), as: city.leader },
  { name: '3-owes', path: inAssessment(city), as: city.leader, before: openPeopleWhoOwe },
  { name: '3-people-link', path: inCity(city, '/people'), as: city.leader, before: openVotingLink },
  { name: '3-overview-citizen', path: inAssessment(city), as: panelist(city, 4) },
  { name: '3-vote', path: inAssessment(city, '/vote'), as: panelist(city, 7) },
  { name: '3-vote-chosen', path: inAssessment(city, '/vote'), as: panelist(city, 7), before: chooseFar },
  { name: '3-vote-offline', path: inAssessment(city, '/vote'), as: panelist(city, 7), before: voteOffline, offline: true },
  { name: '3-start', path: '/', as: panelist(city, 7) },
  { name: '3-vote-done', path: inAssessment(city, '/vote'), as: panelist(city, 3) },
  { name: '3-statement', path: statement(city, city.telling.ordinary), as: panelist(city, 3) },
  { name: '3-agenda', path: inAssessment(city, '/agenda'), as: city.leader },
];

/** @param {City} city @returns {Scene[]} */
export const revealed = (city) => [
  { name: '4-overview', path: inAssessment(city), as: city.leader },
  { name: '4-overview-divergence', path: inAssessment(city, '?lens=divergence'), as: city.leader },
  { name: '4-overview-beside', path: inAssessment(city, `?lens=proof&statement=${encodeURIComponent(city.telling.divided)}`), as: city.leader },
  { name: '4-search', path: inAssessment(city), as: city.leader, before: search },
  { name: '4-agenda', path: inAssessment(city, '/agenda'), as: city.leader },
  { name: '4-statement-divided', path: statement(city, city.telling.divided), as: city.leader },
  { name: '4-statement-too-few', path: statement(city, city.telling.tooFew), as: panelist(city, 4) },
  { name: '4-discussion', path: statement(city, city.telling.divided), as: panelist(city, 3), before: writeAMention, apart: true },
  { name: '4-start', path: '/', as: panelist(city, 4) },
];

/** @param {City} city @returns {Scene[]} */
export const targeting = (city) => [
  { name: '5-overview', path: inAssessment(city), as: city.leader },
  { name: '5-targets', path: inAssessment(city, '/targets'), as: city.leader },
  { name: '5-roadmap-empty', path: inAssessment(city, '/roadmap'), as: city.leader },
];

/** @param {City} city @returns {Scene[]} */
export const planned = (city) => [
  { name: '6-targets', path: inAssessment(city, '/targets'), as: city.leader },
  { name: '6-roadmap', path: inAssessment(city, '/roadmap'), as: city.leader },
  { name: '6-report-draft', path: inAssessment(city, '/report'), as: city.leader },
  { name: '6-compare-not-yet', path: inAssessment(city, '/compare'), as: city.leader },
];

/** @param {City} city @param {Person} operator @param {string} packId @returns {Scene[]} */
export const published = (city, operator, packId) => [
  { name: '7-overview', path: inAssessment(city), as: city.leader },
  { name: '7-report', path: inAssessment(city, '/report'), as: city.leader },
  { name: '7-compare', path: inAssessment(city, '/compare'), as: city.leader },
  { name: '7-city', path: inCity(city), as: city.leader },
  { name: '7-start', path: '/', as: city.leader },
  { name: '7-operator', path: '/operator', as: operator },
  { name: '7-models', path: '/operator/models', as: operator },
  { name: '7-model', path: `/models/${packId}`, as: city.leader },
];

/** The demonstration as it is shown: the assessment of a year ago, and the present one in the middle of its second round. @param {City} city @param {Person} operator @returns {Scene[]} */
export const present = (city, operator) => [
  { name: '8-demo', path: '/demo', as: null },
  { name: '8-start', path: '/', as: city.leader },
  { name: '8-city', path: inCity(city), as: city.leader },
  { name: '8-people', path: inCity(city, '/people'), as: city.leader },
  { name: '8-overview', path: inAssessment(city), as: city.leader },
  { name: '8-overview-change', path: inAssessment(city, '?lens=change'), as: city.leader },
  { name: '8-plan', path: inAssessment(city, '/plan'), as: city.leader },
  { name: '8-agenda', path: inAssessment(city, '/agenda'), as: city.leader },
  { name: '8-evidence', path: inAssessment(city, '/evidence'), as: city.evidencers[0] ?? null },
  { name: '8-vote', path: inAssessment(city, '/vote'), as: panelist(city, 3) },
  { name: '8-statement-divided', path: statement(city, city.telling.divided), as: panelist(city, 4) },
  { name: '8-statement-too-few', path: statement(city, city.telling.tooFew), as: city.leader },
  { name: '8-observer', path: inAssessment(city), as: city.observer },
  { name: '8-operator', path: '/operator', as: operator },
];
