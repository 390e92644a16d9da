import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flawsOf } from './journey/accessible';
import { ballotOf, DIVIDED_PLACES } from './journey/ballots';
import { joinBenchmark, loadSyntheticPeers, publishRelease } from './journey/benchmark';
import { EVERYTHING, overhear, tellingPlaces } from './journey/blind';
import { apiOf } from './journey/browsers';
import { addFile, addLink, downloadProof, PROOF_FILES, proposeLevel } from './journey/gather-proof';
import { comeBackOnThePhone, walkTheOverview } from './journey/glance';
import { EVIDENCER, INVITED, LEADER, ON_THE_PHONE, OPERATOR } from './journey/people';
import { buildOtherCities } from './journey/other-cities';
import * as begin from './journey/start-assessment';
import { journeyOf } from './journey/steps';
import { compareProjection, addActions, setTargets, targetDay } from './journey/plan-ahead';
import { compareResults, compareRollUp, compareSettlements, decideTheRest } from './journey/compare-figures';
import { comparePeers, publishAndCompare } from './journey/compare-outcome';
import { allSent, closeRound, judgeAtDesks, judgeOnScreen, openRound, sendVotes } from './journey/vote';
import { World } from './journey/world';
import { PROOF_DIR } from './server/workspace';

let world: World | undefined;
const step = journeyOf(() => world);
const flaws: string[] = [];

beforeAll(async () => {
  world = await World.begin();
});

afterAll(async () => {
  await world?.end();
});

step('the first person of the installation becomes its operator by the link that the server prints', async ({ server, operator }) => {
  await begin.becomeOperator(operator, await server.firstRunLink(), OPERATOR);
  flaws.push(...(await flawsOf(operator)), ...(await flawsOf(operator, 'dark')));
});

step('the leader signs in by a link in a mail, sets a password and adds the city from the gazetteer', async (here) => {
  await begin.signInByMail(here.leader, LEADER);
  await begin.setPassword(here.leader);
  flaws.push(...(await flawsOf(here.leader)));
  here.cityId = await begin.addCity(here.leader, 'Tampere', 'Finland');
  flaws.push(...(await flawsOf(here.leader)));
});

step('the leader starts an assessment, and its plan has 15 working days and no weekend', async (here) => {
  here.assessmentId = await begin.startAssessment(here.leader);
  flaws.push(...(await flawsOf(here.leader)), ...(await flawsOf(here.leader, 'dark')));
  const { pack, plan } = await here.assessment<{ pack: World['model']; plan: { from: string; to: string; workingDays: number }[] }>(
    here.leader,
    'pack { areas { id name subDomains { id name statements { id } } } } plan { from to workingDays }',
  );
  here.model = pack;
  expect(here.statementIds).toHaveLength(100);
  expect(plan.reduce((sum, { workingDays }) => sum + workingDays, 0)).toBe(15);
  expect(plan.flatMap(({ from, to }) => [from, to]).filter((day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))).toEqual([]);
  await here.leader.goto(`${here.base}/plan`);
  await here.leader.getByText('15 working days').waitFor();
  flaws.push(...(await flawsOf(here.leader)));
});

step('an evidencer and stakeholders of four groups are invited, and all accept by the links in their mails', async (here) => {
  await begin.invitePeople(here.leader, here.cityId, EVIDENCER);
  await begin.takePart(here.leader, LEADER);
  flaws.push(...(await flawsOf(here.leader)));
  await begin.acceptInvitation(here.evidencer, EVIDENCER);
  for (const [index, judge] of INVITED.entries()) {
    const page = here.invited[index];
    if (page) await begin.acceptInvitation(page, judge);
  }
  const { participants } = await here.assessment<{ participants: { group: string }[] }>(here.leader, 'participants { group }');
  expect(participants.map(({ group }) => group).sort()).toEqual(['academia', 'administration', 'business', 'citizens', 'council']);
});

step('the leader assigns every statement to the evidencer and begins collecting', async (here) => {
  await begin.assignAreas(here.leader, here.base, here.model.areas, EVIDENCER);
  flaws.push(...(await flawsOf(here.leader)));
  await begin.goOn(here.leader, here.base, 'Collecting evidence');
});

step('the evidencer adds real files and a link as proof, and proposes a level for every statement', async (here) => {
  for (const [place, file] of PROOF_FILES.entries()) {
    await addFile(here.evidencer, here.statementPath(place), file);
    expect(await downloadProof(here.evidencer)).toEqual(readFileSync(join(PROOF_DIR, file)));
    await proposeLevel(here.evidencer, 1 + place, `Shown by ${file}.`);
  }
  await addLink(here.evidencer, here.statementPath(4), 'Minutes of the council', 'https://www.tampere.fi/en/organisation');
  flaws.push(...(await flawsOf(here.evidencer)));
  const api = apiOf(here.evidencer);
  for (const statementId of here.statementIds.slice(PROOF_FILES.length)) {
    await api.run('proposeLevel', { ...here.ids, statementId, level: 2, reason: 'From the documents of the programme.' }, '... on StatementBoard { id }');
  }
  await here.evidencer.goto(`${here.base}/evidence`);
  await here.evidencer.getByRole('progressbar', { name: '100 of 100' }).waitFor();
});

step('the leader opens a blind round; a citizen judges all 100 statements on a phone of 360 pixels', async (here) => {
  await begin.goOn(here.leader, here.base, 'Voting');
  await openRound(here.leader, here.base, 1);
  const phone = here.invited[ON_THE_PHONE - 1];
  if (!phone) throw new Error('Nobody holds a phone.');
  await phone.goto(`${here.base}/vote`);
  await phone.getByText('1 of 100 ·', { exact: false }).waitFor();
  flaws.push(...(await flawsOf(phone)), ...(await flawsOf(phone, 'dark')));
  const ballots = here.statementIds.map((_, place) => ballotOf(ON_THE_PHONE, place));
  await judgeOnScreen(phone, here.base, ballots, 100);
  await allSent(phone, 100, 100);
  await phone.getByText('Thank you: you have judged all 100.').waitFor();
  flaws.push(...(await flawsOf(phone)));
});

step('the others judge too, and while the round is open no page and no answer tells the leader a level', async (here) => {
  const secrets = DIVIDED_PLACES.flatMap((place) => [1, 2, 3, 4].map((person) => ballotOf(person, place).reason));
  const leaks = overhear(here.leader, secrets);
  await judgeAtDesks(here);
  for (const page of ['', '/agenda', '/vote', '/targets', '/report', '/evidence']) {
    await here.leader.goto(`${here.base}${page}`);
    // The answers of the page have to be there before it is left.
    await here.leader.waitForLoadState('networkidle');
  }
  await here.leader.goto(here.statementPath(7));
  await here.leader.getByText('5 votes so far.').waitFor();
  flaws.push(...(await flawsOf(here.leader)));
  const heard = await leaks();
  expect(heard.answers).toBeGreaterThan(10);
  expect(heard.leaks).toEqual([]);
  const everything = await here.assessment<{ openRound: { votesCast: number; votesExpected: number } }>(here.leader, EVERYTHING);
  expect(everything.openRound).toMatchObject({ votesCast: 500, votesExpected: 500 });
  for (const page of [here.evidencer, ...here.judges]) {
    const answer = await here.assessment(page, EVERYTHING);
    expect(tellingPlaces(answer)).toEqual([]);
    expect(secrets.filter((secret) => JSON.stringify(answer).includes(secret))).toEqual([]);
  }
  expect(await here.assessment(here.operator, EVERYTHING)).toBeNull();
});

step('closing reveals what an independent calculation says, for all 100 statements', async (here) => {
  await closeRound(here.leader, here.base, 1);
  flaws.push(...(await flawsOf(here.leader)));
  await compareResults(here, 1);
});

step('the overview is walked with the keyboard, opens a statement beside it, and one comes back to the very same place', async (here) => {
  flaws.push(...(await walkTheOverview(here)));
  const phone = here.invited[ON_THE_PHONE - 1];
  if (phone) flaws.push(...(await comeBackOnThePhone(phone, here)));
});

step('a second round settles what people now agree on, and the leader decides the rest with reasons', async (here) => {
  await openRound(here.leader, here.base, 2);
  const phone = here.invited[ON_THE_PHONE - 1];
  if (phone) await judgeOnScreen(phone, here.base, DIVIDED_PLACES.map((place) => ballotOf(ON_THE_PHONE, place, 2)), DIVIDED_PLACES.length);
  if (phone) await allSent(phone, DIVIDED_PLACES.length, DIVIDED_PLACES.length);
  await sendVotes(here, 2, DIVIDED_PLACES);
  await closeRound(here.leader, here.base, 2);
  await compareResults(here, 2);
  await decideTheRest(here);
  await compareSettlements(here);
});

step('the roll-up on screen is the independent mean of the settled levels', async (here) => {
  await begin.goOn(here.leader, here.base, 'Setting targets');
  flaws.push(...(await flawsOf(here.leader)));
  await compareRollUp(here);
});

step('the leader sets priorities and targets, adds two actions, and the projection is right', async (here) => {
  await setTargets(here);
  await addActions(here);
  flaws.push(...(await flawsOf(here.leader)));
  await compareProjection(here);
});

step('the report is published; every figure in it is the independent one, on screen and in the PDF', async (here) => {
  await publishAndCompare(here);
  flaws.push(...(await flawsOf(here.leader)));
});

step('ten more real cities go the whole way through the API and join the benchmark', async (here) => {
  await joinBenchmark(here.leader, here.base);
  await buildOtherCities(here.server.address, here.model, targetDay());
});

step('the operator loads synthetic peers and publishes a release, and can see the levels of no city', async (here) => {
  await loadSyntheticPeers(here.operator, 40);
  flaws.push(...(await flawsOf(here.operator)));
  await publishRelease(here.operator);
  const { session } = await apiOf(here.operator).ask<{ session: { cities: unknown[] } }>('{ session { cities { id } } }');
  expect(session.cities).toEqual([]);
  await here.operator.goto(here.base);
  await here.operator.getByText('This assessment was not found').waitFor();
});

step('the leader compares the city with its ten peers: each figure is the independent one, rounded, or not shown', async (here) => {
  await comparePeers(here);
  flaws.push(...(await flawsOf(here.leader)));
});

step('axe found nothing on any page, no page scrolled sideways, and no page had an error', async ({ browsers }) => {
  expect(flaws).toEqual([]);
  expect(browsers.troubles).toEqual([]);
  await Promise.resolve();
});
