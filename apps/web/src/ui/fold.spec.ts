import { fold, marked } from './fold';

const shown = (text: string, question: string) => marked(text, question).map((one) => (one.marked ? `[${one.text}]` : one.text)).join('');

test.each([
  ['Gdańsk', 'gdansk'],
  ['  Łódź — Wschód ', 'lodz — wschod'],
  ['Straße', 'strasse'],
  ['Saint-Étienne', 'saint etienne'],
  ['O’Brien', "o'brien"],
  ['A\u0301RVI\u0301Z', 'arviz'],
])('%s is typed as %s', (text, typed) => {
  expect(fold(text)).toBe(typed);
});

test.each([
  ['Øresund council', 'ore', '[Øre]sund council'],
  ['Straße', 'ss', 'Stra[ß]e'],
  ['Minutes of the Café', 'cafe min', '[Min]utes of the [Café]'],
  ['E\u0301cole', 'ec', '[E\u0301c]ole'],
  ['Open data is open', 'open', '[Open] data is [open]'],
  ['Nothing here', 'zebra', 'Nothing here'],
  ['🌍 open', 'open', '🌍 [open]'],
])('in “%s” the question “%s” is found: %s', (text, question, expected) => {
  expect(shown(text, question)).toBe(expected);
});
