import { asSentence, plainWords } from './plain-words';

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\bInt cannot represent/, 'must be a whole number'],
  [/\bFloat cannot represent/, 'must be a number'],
  [/\bString cannot represent/, 'must be a text'],
  [/\bBoolean cannot represent/, 'must be true or false'],
  [/\bID cannot represent/, 'must be an identifier'],
  [/\bDay cannot represent/, 'must be a real day written yyyy-mm-dd'],
  [/\bDateTime\b|\binvalid date\b/i, 'must be a date and time'],
  [/does not exist in "\w+" enum|Enum "\w+" cannot represent/, 'must be one of the names of its list'],
  [/not to be null|must not be null|of required type .* was not provided/, 'must not be missing'],
  [/got invalid value/, 'does not have the expected form'],
];

/**
 * A sentence for a value that does not fit the schema ("5" or 3.5 for a level), or null when the message is about something else.
 * The value itself is never repeated: it may be a vote.
 */
export function coercionSentence(message: string): string | null {
  const unknown = /^Variable "\$\w+" got invalid value .*; Field "(\w+)" is not defined by type/s.exec(message);
  if (unknown) return `The input has a field ${nameOrNothing(unknown[1] ?? '')}that is not known here.`;
  const missing = /Field "([\w.]+)" of required type .* was not provided/.exec(message);
  const [, expected] = KINDS.find(([form]) => form.test(message)) ?? [];
  if (!expected) return null;
  return asSentence(`${missing?.[1] ? plainWords(missing[1]) : placeIn(message)} ${expected}`);
}

const nameOrNothing = (name: string) => (/^[a-z][a-z\d]*$/i.test(name) ? `${plainWords(name)} ` : '');

// Written by graphql-js as: Variable "$input" got invalid value 3.5 at "input.votes[2].level"; Int cannot represent ...
function placeIn(message: string): string {
  const at = / at "([\w.[\]]+)";/.exec(message)?.[1];
  const variable = /Variable "\$(\w+)"/.exec(message)?.[1];
  const path = (at ?? variable ?? '').replace(/\[(\d+)\]/g, '.$1').replace(/^input\./, '');
  return path === '' ? 'a value' : plainWords(path);
}
