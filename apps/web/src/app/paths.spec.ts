import { paths, safeNext } from './paths';

test.each([['/cities/1'], ['/'], ['/cities/1/people?x=1']])('%s is followed after signing in', (next) => {
  expect(safeNext(next)).toBe(next);
});

test.each([['//evil.example'], ['/\\evil.example'], ['https://evil.example'], ['javascript:alert(1)'], [''], [undefined], [7], ['/a\\b'], ['/a\nb']])(
  '%p is not followed after signing in',
  (next) => {
    expect(safeNext(next)).toBe('/');
  },
);

test('ids are escaped in addresses', () => {
  expect(paths.people('a/b')).toBe('/cities/a%2Fb/people');
});

test('a next step with a route that is not known leads to the overview', () => {
  expect(paths.nextStep('c', 'a', 'vote')).toBe('/cities/c/a/a/vote');
  expect(paths.nextStep('c', 'a', 'people')).toBe('/cities/c/people');
  expect(paths.nextStep('c', 'a', 'elsewhere')).toBe('/cities/c/a/a');
});
