import { beginningOf, partsOf, peopleFor, stillMentioned, withMention } from './mention-text';

const PEOPLE = [
  { personId: '1', name: 'Ana Núñez' },
  { personId: '2', name: 'Anand Rao' },
  { personId: '3', name: 'Jean-Luc Bé' },
];

test.each([
  ['Hello @an', 9, { at: 6, typed: 'an' }],
  ['@', 1, { at: 0, typed: '' }],
  ['@Ana Nú', 7, { at: 0, typed: 'Ana Nú' }],
  ['(@an', 4, { at: 1, typed: 'an' }],
  ['Hello @an, well', 9, { at: 6, typed: 'an' }],
  ['a@example.org', 13, null],
  ['@an\nwell', 8, null],
  ['@ an', 4, null],
  ['Hello', 5, null],
])('in %j with the caret at %d the mention being typed is %j', (text, caret, expected) => {
  expect(beginningOf(text, caret)).toEqual(expected);
});

test('people are found by the beginning of any word of their name, without accents', () => {
  const names = (typed: string) => peopleFor(typed, PEOPLE).map(({ name }) => name);
  expect(names('an')).toEqual(['Ana Núñez', 'Anand Rao']);
  expect(names('nun')).toEqual(['Ana Núñez']);
  expect(names('luc')).toEqual(['Jean-Luc Bé']);
  expect(names('and')).toEqual([]);
  expect(names('')).toHaveLength(3);
});

test('the chosen name takes the place of what was typed, with one space after it', () => {
  const anand = PEOPLE[1] as (typeof PEOPLE)[number];
  expect(withMention('Ask @an please', { at: 4, typed: 'an' }, anand)).toEqual({ text: 'Ask @Anand Rao please', caret: 15 });
  expect(withMention('Ask @an', { at: 4, typed: 'an' }, anand)).toEqual({ text: 'Ask @Anand Rao ', caret: 15 });
});

test('a mention that was deleted from the text is none any more', () => {
  expect(stillMentioned('Ask @Ana Núñez', PEOPLE).map(({ personId }) => personId)).toEqual(['1']);
});

test('mentions and web addresses stand apart; the stop after an address does not belong to it', () => {
  expect(partsOf('@Ana Núñez, see https://example.org/a?b=1.', PEOPLE)).toEqual([
    { kind: 'mention', text: '@Ana Núñez' },
    { kind: 'text', text: ', see ' },
    { kind: 'link', text: 'https://example.org/a?b=1' },
    { kind: 'text', text: '.' },
  ]);
});

test('a script is plain text, and so is a name that was not mentioned', () => {
  expect(partsOf('javascript:alert(1) <b>@Anand Rao</b>', [])).toEqual([{ kind: 'text', text: 'javascript:alert(1) <b>@Anand Rao</b>' }]);
});

test('of two names, one the beginning of the other, the longer is marked', () => {
  const people = [{ personId: '1', name: 'Ana' }, { personId: '2', name: 'Ana Bell' }];
  expect(partsOf('@Ana Bell', people)).toEqual([{ kind: 'mention', text: '@Ana Bell' }]);
});

test('signs that mean something to a pattern are plain in a name', () => {
  expect(partsOf('@A.* (B) x', [{ personId: '1', name: 'A.* (B)' }])).toEqual([{ kind: 'mention', text: '@A.* (B)' }, { kind: 'text', text: ' x' }]);
});
