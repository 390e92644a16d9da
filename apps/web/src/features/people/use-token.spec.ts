import { tokenIn } from './use-token';

test('the secret after the # is read with and without its name', () => {
  expect(tokenIn('#abc_DEF-1')).toBe('abc_DEF-1');
  expect(tokenIn('#token=abc')).toBe('abc');
});

test.each([[''], ['#'], ['#a b'], ['#<script>'], ['#%E0%A4%A']])('%p holds no secret', (hash) => {
  expect(tokenIn(hash)).toBe('');
});
