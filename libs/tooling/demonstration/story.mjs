import { fewAtOnce } from './at-once.mjs';
import { PANEL } from './cast.mjs';
import { InventedCity } from './invented-city.mjs';
import { askBeforehand, talkAbout, talkAfterReveal } from './invented-talk.mjs';
import { meetAtTheTownHall } from './invented-workshop.mjs';

export const SYNTHETIC_PEERS = 300;
/** Stay open to the end of the previous assessment, for the minority report; no sub-domain has more than one. */
const NEVER_SETTLED = 3;
/** In the present assessment: how many of the unsettled statements the leader has settled, and how many wait for the next talk. */
const DECIDED = 4;
const LEFT_FOR_TALK = 7;
/** The first to vote in an open round; the picture of an almost full round. */
const EARLY = 7;
const TAKES_DAYS = 21;
const VOTERS = PANEL.map((_member, index) => index);

/**
 * @typedef {'preparing' | 'unassigned' | 'collecting' | 'voting' | 'revealed' | 'targeting' | 'planned' | 'published' | 'present'} Stage
 * @typedef {{ clock: import('./clock.mjs').Clock, address: string, operator: import('./person.mjs').Person, startedDaysAgo: number, onStage?: (stage: Stage, city: InventedCity) => Promise<void> }} Telling
 */

const subDomainOf = (/** @type {number} */ position) => Math.floor(position / 5);
/** @param {number[]} voters */
const inFours = (voters) => Array.from({ length: Math.ceil(voters.length / 4) }, (_four, index) => voters.slice(4 * index, 4 * index + 4));
const nothingToSee = async () => undefined;

/**
 * An assessment from the first invitation to the published report and the comparison with peers. It takes three weeks, or as long as there is since it started.
 * @param {Telling} telling
 */
export async function tellPreviousAssessment({ clock, address, operator, startedDaysAgo, onStage = nothingToSee }) {
  const city = new InventedCity(address, clock);
  const pace = Math.min(1, startedDaysAgo / TAKES_DAYS);
  const at = (/** @type {number} */ day) => clock.goBack(startedDaysAgo - day * pace);
  const stage = (/** @type {Stage} */ name) => onStage(name, city);
  await at(0);
  await city.found();
  await city.start('previous');
  await stage('preparing');
  await at(2);
  await city.advance('collecting');
  await stage('unassigned');
  await city.assign();
  for (let from = 0; from < 60; from += 20) {
    await at(3 + from / 20);
    await city.collect(from, from + 20);
  }
  await stage('collecting');
  await at(6);
  await city.collect(60, 100);
  await city.object();
  await at(8);
  await city.advance('voting');
  await askBeforehand(city);
  const first = await city.openRound();
  await fewAtOnce(VOTERS.slice(0, EARLY), (voter) => city.vote(first, voter));
  await stage('voting');
  for (const few of inFours(VOTERS.slice(EARLY))) {
    await at(8 + (4 * (few[0] ?? 0)) / VOTERS.length);
    await fewAtOnce(few, (voter) => city.vote(first, voter));
  }
  await at(13);
  await city.closeRound(first);
  await talkAfterReveal(city);
  await stage('revealed');
  const second = await city.openRound();
  await at(14.5);
  await fewAtOnce(VOTERS, (voter) => city.vote(second, voter));
  await at(16);
  await city.closeRound(second);
  const open = await city.unsettled();
  const neverSettled = open.filter((position, index) => subDomainOf(position) !== subDomainOf(open[index - 1] ?? -1)).slice(0, NEVER_SETTLED);
  await city.decide(open.filter((position) => !neverSettled.includes(position)));
  await at(17);
  await city.advance('targeting');
  await city.setTargets(3);
  await stage('targeting');
  await city.setTargets(20);
  await city.planActions();
  await stage('planned');
  await at(21);
  await city.withdrawUnanswered();
  await city.publish();
  await city.contribute();
  await operator.run('loadSyntheticPeers', { count: SYNTHETIC_PEERS }, '... on PoolState { sentence }');
  await operator.run('publishRelease', {}, '... on ReleaseOutcome { sentence }');
  await stage('published');
  return city;
}

/**
 * A year later: what became of the actions, and the assessment of today, in the middle of its second round.
 * @param {Telling} telling
 * @param {InventedCity} city
 */
export async function tellPresentAssessment({ clock, onStage = nothingToSee }, city) {
  const daysAgo = (/** @type {number} */ days) => clock.goBack(days);
  await daysAgo(120);
  await city.checkIn();
  await daysAgo(11);
  await city.start('present');
  await daysAgo(10);
  await city.advance('collecting');
  await city.assign();
  for (let from = 0; from < 100; from += 25) {
    await daysAgo(9.5 - from / 25);
    await city.collect(from, from + 25);
  }
  await city.object();
  await daysAgo(6);
  await city.advance('voting');
  await askBeforehand(city);
  const first = await city.openRound();
  // One has not voted at all, two stopped half-way.
  for (const few of inFours(VOTERS.slice(0, -1))) {
    await daysAgo(6 - 3.6 * ((few[0] ?? 0) / VOTERS.length) ** 1.4);
    await fewAtOnce(few, (voter) => city.vote(first, voter, voter % 15 === 14 ? 40 : 100));
  }
  await daysAgo(2.2);
  await city.closeRound(first);
  await talkAfterReveal(city);
  const open = await city.unsettled();
  await daysAgo(1.8);
  await talkAbout(city, open.filter((_position, index) => index % 3 !== 2));
  await daysAgo(1.6);
  await meetAtTheTownHall(city, open.slice(DECIDED, DECIDED + 2));
  await daysAgo(1.5);
  await city.decide(open.slice(0, DECIDED));
  const again = open.slice(DECIDED, open.length - LEFT_FOR_TALK);
  await daysAgo(1);
  const second = await city.openRound(again, new Date(Date.now() + 4 * 86_400_000));
  for (const few of inFours(VOTERS.filter((index) => index % 2 === 0))) {
    await daysAgo(0.9 - (0.8 * (few[0] ?? 0)) / VOTERS.length);
    await fewAtOnce(few, (voter) => city.vote(second, voter, voter % 6 === 4 ? 8 : 100));
  }
  await daysAgo(0);
  await onStage('present', city);
}
