import type { Keys } from '../keys';

/** The leader starts it from the menu; gives the code on the wall. */
export async function startWorkshop(leader: Keys, assessment: string): Promise<string> {
  await leader.open(assessment);
  await leader.to('link', 'Workshop');
  await leader.press('Enter');
  await leader.to('button', 'Start the workshop');
  await leader.press('Enter');
  await leader.sees('Nothing is before the room yet.');
  return (await leader.reads(/^Code: /)).trim();
}

/** By the code, on a phone with a keyboard. */
export async function join(participant: Keys, code: string): Promise<void> {
  await participant.open('/w');
  await participant.to('textbox', 'Code');
  await participant.type(code);
  await participant.press('Enter');
  await participant.sees('You are in. Look at the screen in front.');
}

/** What divides most comes first; the room has two minutes, and judges. */
export async function letTheRoomJudge(leader: Keys): Promise<void> {
  await leader.to('button', /says|say|divided|votes|judge/);
  await leader.press('Enter');
  await leader.seesThe('button', 'Judge again');
  await leader.to('button', 'Timer: 2 minutes');
  await leader.press('Enter');
  await leader.seesThe('timer');
  await leader.to('button', 'Judge again', 'Shift+Tab');
  await leader.press('Enter');
  await leader.seesThe('button', 'Reveal');
}

export async function judge(participant: Keys, level: number): Promise<void> {
  await participant.to('radio', /^0,/);
  await participant.press('Space', String(level));
  await participant.isOn('radio', new RegExp(`^${level},`));
  await participant.to('textbox', /^Your reason/);
  await participant.type(`Seen ${level} times.`);
  await participant.to('button', 'Save my vote');
  await participant.press('Enter');
  await participant.sees('Your vote is saved.');
}

export async function reveal(leader: Keys): Promise<void> {
  await leader.to('button', 'Reveal');
  await leader.press('Enter');
  // One vote of so many: it asks.
  await leader.to('button', 'Reveal anyway');
  await leader.press('Enter');
  await leader.seesThe('button', 'Judge again');
}

/** Once more, after both ends were heard. */
export async function judgeAgain(leader: Keys): Promise<void> {
  await leader.to('button', 'Judge again');
  await leader.press('Enter');
  await leader.seesThe('button', 'Reveal');
}

/** A note for the minutes; the clock is stopped; the statement is settled; the next one is shown. */
export async function settleAndGoOn(leader: Keys): Promise<void> {
  await leader.to('textbox', 'A note for the minutes');
  await leader.type('Both ends were heard.');
  await leader.to('button', 'Write it down');
  await leader.press('Enter');
  await leader.sees(/Both ends were heard\.$/);
  await leader.to('button', 'Stop the timer');
  await leader.press('Enter');
  await leader.seesNoMore('button', 'Stop the timer');
  await leader.toSummary('Settle it', 'Shift+Tab');
  await leader.press('Enter');
  await leader.to('combobox', 'Decided level');
  await leader.type('Level 3');
  await leader.to('textbox', 'Reason for the decision');
  await leader.type('The room agreed.');
  await leader.to('button', 'Decide');
  await leader.press('Enter');
  await leader.sees(/^Settled at/);
  await leader.to('button', 'Next statement', 'Shift+Tab');
  await leader.press('Enter');
  await leader.seesThe('button', 'Judge again');
}

export async function endWorkshop(leader: Keys): Promise<void> {
  await leader.to('button', 'End the workshop');
  await leader.press('Enter');
  await leader.to('button', 'End it');
  await leader.press('Enter');
  await leader.toSummary(/^Minutes/);
  await leader.press('Enter');
  await leader.sees('Both ends were heard.');
}
