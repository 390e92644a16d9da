import { firstToSpeak } from './first-to-speak';

test('the highest and the lowest explain first, and a single voter is not called many', () => {
  expect(firstToSpeak([0, 1, 0, 0, 3, 0, 2, 0])).toEqual({ lowest: 1, highest: 6, sentence: 'Those who voted 6 and whoever voted 1 explain first. Then everybody.' });
});

test('where everybody is close, nobody must explain', () => {
  expect(firstToSpeak([0, 0, 0, 4, 3, 0, 0, 0])).toBeNull();
  expect(firstToSpeak([0, 0, 0, 0, 0, 0, 0, 0])).toBeNull();
});

test('with too few votes to show there is nothing to say', () => {
  expect(firstToSpeak(null)).toBeNull();
});
