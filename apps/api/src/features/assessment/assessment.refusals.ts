import type { Refusals } from '../../platform/domain-error';

export const ASSESSMENT_REFUSALS = {
  'pack-not-offered': () => 'This model pack is not offered for new assessments; choose a published one.',
  'start-too-far': ({ earliest, latest }) => `The start must lie within a year of today, from ${earliest} to ${latest}.`,
  'already-in-phase': ({ phase }) => `The assessment is in the phase ${phase} already.`,
  'no-such-way': ({ from, to }) => `There is no way from ${from} to ${to}.`,
  'publish-the-report': () => 'An assessment is published by publishing its report; do that instead.',
  'reason-needed': () => 'Going back needs a reason: everybody in the city can read it.',
  'gate-not-met': ({ sentences }) => `The assessment cannot go on yet. ${sentences}`,
  'rule-locked': () => 'The rule was locked when the first round opened. It cannot be changed any more.',
  'unknown-rule': () => 'There is no rule of this name; choose one from the list.',
  'unknown-sub-domain': ({ id }) => `The model of this assessment has no sub-domain ${id}.`,
  'weighed-twice': ({ id }) => `The weight of ${id} is given twice.`,
  'unknown-statement': ({ id }) => `The model of this assessment has no statement ${id}.`,
  'must-stay': ({ sentence }) => String(sentence),
  'unknown-area': ({ id }) => `The model of this assessment has no area ${id}.`,
  'not-assignable': () => 'Statements are assigned to a leader, deputy or evidencer of the city.',
  'panel-over': () => 'The as-is state of this assessment is frozen: nobody is invited to judge it any more.',
  'already-takes-part': () => 'You take part in this assessment already.',
  'not-staff': () => 'Only a leader, deputy or evidencer can join the panel alone; others are invited by a leader.',
  'ask-for-invitation': () => 'Please ask a leader of the city to invite you to the panel.',
} as const satisfies Refusals;
