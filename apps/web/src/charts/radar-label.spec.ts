import { shortLines } from './radar-label';

test('a long label is broken between words', () => {
  expect(shortLines('Partnerships and citizen focus')).toEqual(['Partnerships and', 'citizen focus']);
});

test('a word longer than a line stays whole', () => {
  expect(shortLines('Interoperability standards')).toEqual(['Interoperability', 'standards']);
});
