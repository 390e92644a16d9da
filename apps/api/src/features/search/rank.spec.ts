import { fold } from '../people/place/fold';
import { bestOf, questionOf, rankOf } from './rank';

const rank = (question: string, ...texts: string[]) => rankOf(questionOf(question), texts.map(fold));

test.each([
  ['open', ['Open data by default'], 0],
  ['OPEN DÁTA', ['Open data by default'], 0],
  ['data def', ['Open data by default'], 1],
  ['def op', ['Open data by default'], 1],
  ['pen', ['Open data by default'], 2],
  ['open sharing', ['Open data by default', 'Open sharing'], 3],
  ['sharing', ['Open data by default', 'Open sharing'], 3],
  ['open zebra', ['Open data by default', 'Open sharing'], null],
  ['saint etienne', ['Saint-Étienne'], 0],
  [' ', ['Open data by default'], null],
])('“%s” in %j has the rank %s', (question, texts, expected) => {
  expect(rank(question, ...texts)).toBe(expected);
});

test('the best come first, equally good ones in their order, and not more than asked for', () => {
  const all = ['A plan', 'Planning', 'The plans', 'Unplanned', 'No', 'Plan B'];
  expect(bestOf(questionOf('plan'), all, (one) => [fold(one)], 4)).toEqual(['Planning', 'Plan B', 'A plan', 'The plans']);
});
