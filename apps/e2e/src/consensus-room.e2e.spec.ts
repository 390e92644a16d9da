import { flawsOf } from './journey/accessible';
import { apiOf } from './journey/browsers';
import { decide, tile } from './journey/reveal';
import { medianOf } from './figures/independent-figures';
import { AT_THE_LAPTOP, levelsOf, ON_THE_PHONE, PANEL, STORIES } from './room/ballots';
import { judgeInWindow } from './room/judge-in-window';
import { Room } from './room/room';
import { stepsInOrder } from './steps-in-order';

const OUTCOMES = { consensus: 'Consensus', 'stable-dissent': 'Stable dissent', leader: 'No consensus yet', 'too-few': 'Too few votes', open: 'No consensus yet' } as const;
const ALL_VOTES = PANEL.length * STORIES.length;

let room: Room;
const step = stepsInOrder((title) => room.browsers.keepPictures(title));

beforeAll(async () => {
  room = await Room.open();
  await room.furnish();
});

afterAll(async () => {
  await room.end();
});

/** The leader opens a round on the five statements. */
async function openRound(number: number): Promise<void> {
  const { leader } = room;
  await leader.goto(`${room.base}/agenda`);
  await leader.getByText('Only those I choose').click();
  for (const text of room.texts) await leader.locator('fieldset label', { hasText: text }).click();
  await leader.getByRole('button', { name: 'Open the round' }).click();
  await leader.getByRole('heading', { name: `Round ${number} is open` }).waitFor();
}

async function closeRound(number: number): Promise<void> {
  const { leader } = room;
  await leader.getByRole('button', { name: 'Close the round' }).click();
  await leader.getByRole('dialog').getByRole('button', { name: 'Close and reveal' }).click();
  await leader.getByRole('heading', { name: `Round ${number} is open` }).waitFor({ state: 'detached' });
}

const statementPage = (statement: number) => `${room.base}/statements/${encodeURIComponent(room.statementIds[statement] ?? '')}`;
type Board = { statements: { statementId: string; votesCast: number; result: { outcome: string; median: number | null } | null; settlement: { kind: string; level: number; reason: string } | null }[] };
const BOARD = 'statements { statementId votesCast result { outcome median } settlement { kind level reason } }';
const boardOf = async (api: Parameters<Room['ask']>[0]) => (await room.ask<Board>(api, BOARD)).statements.filter(({ statementId }) => room.statementIds.includes(statementId));

step('the leader opens a round on five statements, and everybody on the panel gets a mail with a link of their own', async () => {
  await openRound(1);
  await room.phone.goto(await room.votingLink(ON_THE_PHONE));
  await room.phone.getByText(`1 of ${STORIES.length} ·`, { exact: false }).waitFor();
  expect(await flawsOf(room.phone)).toEqual([]);
  await room.laptop.goto(await room.votingLink(AT_THE_LAPTOP));
  await room.laptop.getByText(`1 of ${STORIES.length} ·`, { exact: false }).waitFor();
});

step('twelve judge blind: one by taps on a phone of 360 px, one at a laptop, ten through the API; the leader sees the number grow without loading the page', async () => {
  await judgeInWindow(room.phone, ON_THE_PHONE, 1);
  await judgeInWindow(room.laptop, AT_THE_LAPTOP, 1);
  await room.voteThroughTheApi(1);
  await room.leader.getByRole('progressbar', { name: `Votes cast: ${ALL_VOTES} of ${ALL_VOTES}` }).waitFor();
});

step('while the round is open nobody learns anything but how many have voted', async () => {
  for (const api of [apiOf(room.leader), apiOf(room.laptop), ...room.people.map((person) => person.api)]) {
    expect((await boardOf(api)).map(({ result, settlement, votesCast }) => [result, settlement, votesCast])).toEqual(STORIES.map(() => [null, null, PANEL.length]));
  }
  await room.laptop.goto(statementPage(0));
  await room.laptop.getByText('The result is revealed when the round is closed.').waitFor();
  await room.laptop.getByText('Talk again after the reveal', { exact: false }).waitFor();
});

step('the reveal appears on the page that is open at the laptop, with the split by group', async () => {
  await closeRound(1);
  await room.laptop.getByText('No consensus yet').first().waitFor();
  await room.laptop.getByText('citizens say', { exact: false }).first().waitFor();
});

step('they talk: what is said at the laptop appears at the leader’s desk, and the answer at the laptop, without loading the page', async () => {
  await room.leader.goto(statementPage(0));
  await room.laptop.getByRole('textbox', { name: 'Say something, or ask' }).fill('Half of the districts have not heard of it.');
  await room.laptop.getByRole('button', { name: 'Send', exact: true }).click();
  await room.leader.getByText('Half of the districts have not heard of it.').waitFor();
  await room.leader.getByRole('textbox', { name: 'Say something, or ask' }).fill('The northern districts follow in March; the plan is in the proof.');
  await room.leader.getByRole('button', { name: 'Send', exact: true }).click();
  await room.laptop.getByText('The northern districts follow in March', { exact: false }).waitFor();
});

step('they judge again, on the phone by the same link', async () => {
  await openRound(2);
  await room.phone.goto(await room.votingLink(ON_THE_PHONE));
  await judgeInWindow(room.phone, ON_THE_PHONE, 2);
  await room.laptop.goto(`${room.base}/vote`);
  await judgeInWindow(room.laptop, AT_THE_LAPTOP, 2);
  await room.voteThroughTheApi(2);
  await room.leader.getByRole('progressbar', { name: `Votes cast: ${ALL_VOTES} of ${ALL_VOTES}` }).waitFor();
  await closeRound(2);
});

step('one is settled by consensus by itself; the leader accepts the stable dissent, and decides one with a reason; two stay', async () => {
  await decide(room.leader, room.base, room.texts[1] ?? '', { level: 4, reason: 'Both camps are heard; the rule settles it at the median.' });
  await decide(room.leader, room.base, room.texts[2] ?? '', { level: 4, reason: 'The audit of May found it in place in most districts.' });
  await room.leader.goto(`${room.base}/agenda`);
  const items = room.leader.locator('ol > li', { has: room.leader.locator('summary', { hasText: /^Decide it/ }) });
  await items.first().waitFor();
  const left = await items.allInnerTexts();
  expect(left).toHaveLength(2);
  for (const statement of [3, 4]) expect(left.some((text) => text.includes(room.texts[statement] ?? '?'))).toBe(true);
  expect(await flawsOf(room.leader)).toEqual([]);
  expect(await flawsOf(room.leader, 'dark')).toEqual([]);
});

step('every screen says the same', async () => {
  for (const page of [room.leader, room.laptop, room.phone]) {
    for (const [statement, { ends }] of STORIES.entries()) {
      await page.goto(statementPage(statement));
      await page.getByText('How it was judged').first().waitFor();
      expect([ends, await tile(page, 'Outcome')]).toEqual([ends, OUTCOMES[ends]]);
      const levels = levelsOf(statement, 2);
      expect(await tile(page, 'Median')).toBe(levels.length < 5 ? '–' : medianOf(levels).toFixed(1));
    }
  }
  await room.laptop.goto(statementPage(2));
  await room.laptop.getByText('The audit of May found it in place in most districts.', { exact: false }).waitFor();
});

step('the API tells everybody the same, and the database holds it', async () => {
  const expected = [
    { outcome: 'consensus', settlement: { kind: 'consensus', level: 5 } },
    { outcome: 'stable-dissent', settlement: { kind: 'stableDissent', level: 4 } },
    { outcome: 'open', settlement: { kind: 'leader', level: 4 } },
    { outcome: 'too-few', settlement: null },
    { outcome: 'open', settlement: null },
  ];
  for (const api of [apiOf(room.leader), ...room.people.map((person) => person.api)]) {
    const board = await boardOf(api);
    expect(board.map(({ result, settlement }) => ({ outcome: result?.outcome, settlement: settlement && { kind: settlement.kind, level: settlement.level } }))).toEqual(expected);
  }
  const settled = await room.rows<{ statement_id: string; kind: string; level: number }>('select statement_id, kind, level from settlement where city_id = $1 order by kind');
  expect(settled).toEqual([
    { statement_id: room.statementIds[0], kind: 'consensus', level: 5 },
    { statement_id: room.statementIds[2], kind: 'leader', level: 4 },
    { statement_id: room.statementIds[1], kind: 'stable-dissent', level: 4 },
  ]);
  const [votes] = await room.rows<{ all: number; people: number }>('select count(*)::int as all, count(distinct person_id)::int as people from vote where city_id = $1');
  expect(votes).toEqual({ all: 2 * ALL_VOTES, people: PANEL.length });
});

test('no page had an error on the way', () => {
  expect(room.browsers.troubles).toEqual([]);
});
