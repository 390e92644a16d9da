import { wantedPort } from '../launch/wanted-port.mjs';

test.each([
  [undefined, 3000],
  ['', 3000],
  ['0', 0],
  ['8080', 8080],
  ['65535', 65535],
])('port %p is read as %p', (given, port) => {
  expect(wantedPort(given)).toBe(port);
});

test.each(['abc', '-1', '1.5', '65536', '80 80', 'NaN', '1e3', '999999'])('port %p is refused with a sentence', (given) => {
  expect(() => wantedPort(given)).toThrow('The port (PORT) must be a whole number from 0 to 65535.');
});
