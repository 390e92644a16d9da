import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flawsOf } from './journey/accessible';
import { ballotOf, DECISIONS, DIVIDED_PLACES } from './journey/ballots';
import { apiOf } from './journey/browsers';
import { addFile, addLink, downloadProof, PROOF_FILES, proposeLevel } from './journey/gather-proof';
import { EVIDENCER, INVITED, LEADER, ON_THE_PHONE, OPERATOR } from './journey/people';
import * as begin from './journey/start-assessment';
import { journeyOf } from './journey/steps';
import { allSent, castVotes, closeRound, judgeByKeyboard, judgeOnScreen, openRound } from './journey/vote';
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
