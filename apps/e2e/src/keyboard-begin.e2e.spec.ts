import * as accounts from './keyboard/begin/account';
import * as deputies from './keyboard/begin/deputy';
import * as evidencers from './keyboard/begin/evidencer';
import * as leaders from './keyboard/begin/leader';
import * as corrections from './keyboard/begin/leader-corrects';
import { DEPUTY, EVIDENCER } from './keyboard/begin/people';
import type { Keys } from './keyboard/keys';
import { withKeys } from './keyboard/with-keys';
import { Installation } from './server/installation';

let leader: Keys;
let deputy: Keys;
let evidencer: Keys;
let atHome: Keys;
/** Where the pages of the city, and those of its assessment, begin. */
let city = '';
let assessment = '';

const { step, place, sitDown, nothingWasWrong } = withKeys(['leader', 'deputy', 'evidencer', 'at home'], () => Installation.begin());

beforeAll(async () => {
  const { address } = place();
  leader = await sitDown('leader', address);
  deputy = await sitDown('deputy', address);
  evidencer = await sitDown('evidencer', address);
  atHome = await sitDown('at home', address);
});

step('the leader signs in by a mail, says a name, and adds the city: typed in, then found in the list', async () => {
  city = await leaders.signInAndAddCity(leader);
});

step('the leader corrects how many people live there', () => leaders.correctPopulation(leader));

step('the leader starts an assessment on a later day, and sees its plan first', async () => {
  assessment = await leaders.startAssessment(leader);
});

step('the leader changes the plan, and takes it back from the note', () => leaders.movePlan(leader));

step('the leader invites a deputy, an evidencer, an observer, and stakeholders of every group', () => leaders.inviteEverybody(leader));

step('the leader withdraws an invitation, and restores it from the note', () => leaders.withdrawAndRestore(leader));

step('the leader takes part too, and moves an invitation to another group', async () => {
  await corrections.takePart(leader);
  await corrections.changeInvitation(leader);
});

step('the evidencer and the deputy accept by the links in their mails', async () => {
  await evidencers.accept(evidencer, EVIDENCER);
  await evidencers.accept(deputy, DEPUTY);
});

step('the leader assigns an area to the evidencer but for one statement, and goes on to collecting', () => leaders.assignAndGoOn(leader, assessment));

step('the leader takes a statement out of the assessment with a reason, and back in', () => corrections.excludeAndInclude(leader, assessment));

step('the evidencer goes to the next thing to do and adds a link, a note and a file as proof', () => evidencers.addProof(evidencer));

step('the evidencer withdraws a proof and takes that back, proposes a level with a reason, and goes on to the next statement', () => evidencers.propose(evidencer));

step('the leader hands the city over, and the deputy leads it', async () => {
  await deputies.handOver(leader, city);
  await deputies.takeOver(deputy, assessment);
});

step('a person takes another name, sets a password, and signs in elsewhere to sign out everywhere else', async () => {
  await accounts.changeNameAndSetPassword(leader);
  await accounts.signOutElsewhere(leader, atHome);
});

nothingWasWrong();
