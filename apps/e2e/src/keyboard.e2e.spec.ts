import type { Keys } from './keyboard/keys';
import { mailedLink } from './keyboard/mailed-link';
import { withKeys } from './keyboard/with-keys';
import { Telling } from './pages/telling';
import type { Told } from './pages/told-city';

/** Has not voted when the first round is open. */
const VOTER = 9;
/** Within this time what is saved has arrived. */
const PATIENCE_MS = 15_000;

let leader: Keys;
let stakeholder: Keys;

const { step, place, sitDown, nothingWasWrong } = withKeys(['leader', 'stakeholder'], () => new Telling());

const base = ({ city }: Told) => `/cities/${city.cityId}/a/${city.assessmentId}`;

step('the skip link leads past the header, and the leader signs in by a mailed link', async () => {
  const told = await place().until('voting');
  leader = await sitDown('leader', told.address);
  await leader.open('/sign-in');
  await leader.to('link', 'Skip to the content');
  await leader.press('Enter', 'Tab');
  await leader.isOn('textbox', 'E-mail address');
  await leader.type(told.city.leader.email);
  await leader.press('Enter');
  await leader.seesThe('button', 'Send another link');
  await leader.open(await mailedLink(told, told.city.leader.email, /\/sign-in\/link\S*#\S+/));
  await leader.to('button', 'Sign in');
  await leader.press('Enter');
  await leader.seesThe('button', /^Search/);
});

step('a stakeholder enters by the voting link, judges with digits, with arrows and with a reason, cannot judge one, and changes one', async () => {
  const told = await place().until('voting');
  const voter = told.city.panel[VOTER];
  if (!voter) throw new Error('Nobody votes.');
  stakeholder = await sitDown('stakeholder', told.address);
  await stakeholder.open(await mailedLink(told, voter.email, /\/v#\S+/));
  await stakeholder.sees(/^1 of 98 ·/);
  await stakeholder.press('?');
  await stakeholder.sees('choose a level');
  await stakeholder.press('4', 'Enter');
  await stakeholder.sees(/^2 of 98 ·/);
  await stakeholder.to('radio', /^0,/);
  await stakeholder.press('Space', 'ArrowRight', 'ArrowRight');
  await stakeholder.isOn('radio', /^2,/);
  await stakeholder.to('radio', 'Fairly sure');
  await stakeholder.press('ArrowRight');
  await stakeholder.to('textbox', /^Your reason/);
  await stakeholder.type('Seen in 3 of 9 districts.');
  await stakeholder.to('button', 'Save and next');
  await stakeholder.press('Enter');
  await stakeholder.sees(/^3 of 98 ·/);
  await stakeholder.press('c', 'Enter');
  await stakeholder.sees(/^4 of 98 ·/);
  await stakeholder.press('ArrowLeft');
  await stakeholder.sees(/^3 of 98 ·/);
  await stakeholder.press('ArrowLeft');
  await stakeholder.sees(/^2 of 98 ·/);
  await stakeholder.press('ArrowLeft');
  await stakeholder.sees(/^1 of 98 ·/);
  await stakeholder.press('6', 'Enter');
  await stakeholder.seesThe('progressbar', 'Judged: 3 of 98');
  const query = 'query ($cityId: ID!, $assessmentId: ID!) { assessment(cityId: $cityId, id: $assessmentId) { statements { myVote { level confidence reason } } } }';
  const stored = async () => {
    const { assessment } = (await voter.ask(query, told.city.key)) as { assessment: { statements: { myVote: { level: number | null } | null }[] } };
    return assessment.statements.slice(0, 4).map(({ myVote }) => myVote);
  };
  // The changed vote is on its way while the page goes on.
  for (const late = Date.now() + PATIENCE_MS; (await stored())[0]?.level !== 6 && Date.now() < late; ) await new Promise((soon) => setTimeout(soon, 100));
  expect(await stored()).toEqual([
    { level: 6, confidence: 'medium', reason: '' },
    { level: 2, confidence: 'high', reason: 'Seen in 3 of 9 districts.' },
    { level: null, confidence: expect.any(String), reason: '' },
    null,
  ]);
});

step('the leader opens a round on two statements; asked whether to close it, stays; then closes it', async () => {
  const told = await place().until('revealed');
  await leader.open(`${base(told)}/agenda`);
  await leader.to('radio', /^(The|All) \d+/);
  await leader.to('radio', 'Only those I choose', 'ArrowDown');
  await leader.press('Tab', 'Space', 'Tab', 'Space');
  await leader.to('button', 'Open the round');
  await leader.press('Enter');
  await leader.seesThe('heading', 'Round 2 is open');
  await leader.to('button', 'Close the round');
  await leader.press('Enter');
  await leader.seesThe('dialog', /Close/);
  await leader.press('Escape');
  await leader.isOn('button', 'Close the round');
  await leader.press('Enter');
  await leader.to('button', 'Close and reveal');
  await leader.press('Enter');
  await leader.seesNoMore('heading', 'Round 2 is open');
});

step('they say something about what was revealed, and go on writing', async () => {
  const told = await place().until('revealed');
  await stakeholder.open(`${base(told)}/statements/${encodeURIComponent(told.city.telling.divided)}`);
  await stakeholder.to('textbox', 'Say something, or ask');
  await stakeholder.type('Is the harbour in it?');
  await stakeholder.to('button', 'Send');
  await stakeholder.press('Enter');
  await stakeholder.sees('Is the harbour in it?');
  await stakeholder.isOn('textbox', 'Say something, or ask');
});

step('the leader finds a statement by Ctrl-K', async () => {
  const told = await place().until('revealed');
  await leader.open(base(told));
  await leader.seesThe('button', /^Search/);
  await leader.press('Control+k');
  await leader.isOn('combobox', /^Search/);
  await leader.type('vision st');
  await leader.seesThe('group', 'Statements');
  await leader.press('ArrowDown', 'ArrowUp', 'Enter');
  await leader.arrivesAt(/\/statements\//);
  await leader.seesThe('heading', 'Discussion');
});

step('the leader walks over the hundred, opens one beside them, and is back on it when it closes', async () => {
  const told = await place().until('revealed');
  const { statementIds } = told.city;
  await leader.open(base(told));
  await leader.to('link', /^Vision and strategy, statement 1/);
  await leader.press('ArrowRight', 'ArrowDown', 'PageDown');
  const at = await leader.focused('data-statement');
  expect(statementIds.indexOf(at ?? '')).toBeGreaterThan(20);
  await leader.press('Enter');
  await leader.seesThe('link', 'Open the whole statement');
  await leader.to('button', 'Close');
  await leader.to('link', 'Open the whole statement');
  await leader.press('Escape');
  await leader.seesNoMore('link', 'Open the whole statement');
  expect(await leader.focused('data-statement')).toBe(at);
});

step('the leader settles a statement with a reason, and the focus goes on to what is left', async () => {
  const told = await place().until('revealed');
  const before = (await told.city.unsettled()).length;
  await leader.open(`${base(told)}/agenda`);
  await leader.toSummary('Decide it');
  await leader.press('Enter');
  await leader.to('combobox', 'Decided level');
  await leader.type('Level 3');
  await leader.to('textbox', /^Reason for the decision/);
  await leader.type('After the talk of today.');
  await leader.to('button', 'Decide');
  await leader.press('Enter');
  await leader.seesThe('progressbar', `Settled statements: ${98 - before + 1} of 98`);
  await leader.isOn('link', /./);
  expect((await told.city.unsettled()).length).toBe(before - 1);
});

step('the leader sets a target', async () => {
  const told = await place().until('targeting');
  await leader.open(`${base(told)}/targets`);
  await leader.to('button', /^Set the target for /);
  await leader.press('Enter');
  await leader.isOn('combobox', 'Target level');
  await leader.press('ArrowDown');
  // The clock of a story that is told lies days back, and so does the last day that it allows.
  await leader.to('textbox', /^To reach by/);
  await leader.press('ArrowDown');
  await leader.to('button', 'Save the target');
  await leader.press('Enter');
  await leader.sees(/^Target for .* saved\.$/);
  await leader.isOn('button', /^Change the target for /);
});

step('the leader adds an action to the roadmap, and takes it back', async () => {
  const told = await place().until('targeting');
  await leader.open(`${base(told)}/roadmap`);
  await leader.to('button', 'Add an action');
  await leader.press('Enter');
  await leader.isOn('textbox', /^Name of the action/);
  await leader.type('One catalogue of all data');
  await leader.to('textbox', /^Who is responsible/);
  await leader.type('Chief data officer');
  await leader.to('button', 'Save the action');
  await leader.press('Enter');
  await leader.sees('“One catalogue of all data” saved.');
  await leader.to('button', 'Undo');
  await leader.press('Enter');
  await leader.sees('There is no action yet.');
});

step('the leader publishes the report and downloads it', async () => {
  const told = await place().until('planned');
  await leader.open(`${base(told)}/report`);
  await leader.to('button', 'Publish the report');
  await leader.press('Enter');
  await leader.seesThe('dialog', 'Publish the report?');
  await leader.to('button', 'Publish the report');
  await leader.press('Enter');
  await leader.to('link', /PDF/);
  expect((await leader.download()).suggestedFilename()).toMatch(/\.pdf$/);
});

nothingWasWrong();
