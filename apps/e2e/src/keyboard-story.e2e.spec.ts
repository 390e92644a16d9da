import { LEADER, PANEL } from '../../../libs/tooling/demonstration/cast.mjs';
import { OPERATOR } from '../../../libs/tooling/demonstration/fill.mjs';
import type { Keys } from './keyboard/keys';
import * as benchmark from './keyboard/story/benchmark';
import { become } from './keyboard/story/somebody';
import * as workshop from './keyboard/story/workshop';
import { withKeys } from './keyboard/with-keys';
import { Telling } from './pages/telling';

const PHONE_PX = 360;
/** Judges all areas. */
const PARTICIPANT = PANEL[3]?.name ?? '';

let leader: Keys;
let participant: Keys;
let operator: Keys;
let assessment = '';
let code = '';

const { step, place, sitDown, nothingWasWrong } = withKeys(['leader', 'participant', 'operator'], () => new Telling());

step('in a demonstration one chooses who to be', async () => {
  const { address, city } = await place().until('revealed');
  assessment = `/cities/${city.cityId}/a/${city.assessmentId}`;
  leader = await sitDown('leader', address);
  participant = await sitDown('participant', address, PHONE_PX);
  operator = await sitDown('operator', address);
  await become(leader, LEADER);
  await become(participant, PARTICIPANT);
  await become(operator, OPERATOR.name);
});

step('the leader starts a workshop, and a participant joins by its code at a narrow window', async () => {
  code = await workshop.startWorkshop(leader, assessment);
  await workshop.join(participant, code);
});

step('the room judges what divides most, sees the result, and judges again', async () => {
  await workshop.letTheRoomJudge(leader);
  await workshop.judge(participant, 5);
  await workshop.reveal(leader);
  await workshop.judgeAgain(leader);
  await workshop.judge(participant, 3);
  await workshop.reveal(leader);
});

step('the leader writes into the minutes, settles the statement, shows the next one and ends the workshop', async () => {
  await workshop.settleAndGoOn(leader);
  await workshop.endWorkshop(leader);
  await participant.sees('This workshop is over. Thank you.');
});

step('the city joins the benchmark, the operator publishes a release, and the city compares itself', async () => {
  const { city } = await place().until('planned');
  await city.publish();
  await benchmark.joinBenchmark(leader, assessment);
  await benchmark.publishRelease(operator);
  await benchmark.compare(leader, assessment);
});

nothingWasWrong();
