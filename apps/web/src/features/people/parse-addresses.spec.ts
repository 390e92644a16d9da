import { parseAddresses } from './parse-addresses';

const emails = (text: string) => parseAddresses(text).addresses.map(({ email }) => email);

test('addresses on lines, with commas, semicolons and blanks are all found', () => {
  expect(emails('a@x.org\nb@x.org, c@x.org;d@x.org e@x.org\n\n')).toEqual(['a@x.org', 'b@x.org', 'c@x.org', 'd@x.org', 'e@x.org']);
});

test('a name before the address is kept', () => {
  expect(parseAddresses('Ada Moe <ada@x.org>; "Bo Li" <bo@x.org>').addresses).toEqual([
    { email: 'ada@x.org', name: 'Ada Moe' },
    { email: 'bo@x.org', name: 'Bo Li' },
  ]);
});

test('the same address in other letters counts once', () => {
  expect(emails('Ada@x.org\nada@X.org')).toEqual(['Ada@x.org']);
});

test('what is not an address is given back as it was written', () => {
  expect(parseAddresses('ada@x.org, council, bo@x').unclear).toEqual(['council', 'bo@x']);
});
