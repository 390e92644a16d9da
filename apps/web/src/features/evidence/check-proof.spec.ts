import { checkProof } from './check-proof';
import type { ProofDraft } from './use-add-proof';
import { webAddress } from './web-address';

const draft: ProofDraft = { kind: 'link', file: null, title: 'Strategy 2030', url: 'https://city.example/strategy', note: '', visibility: 'panel', validUntil: '', statementIds: ['a'] };

test('a link with a title can be sent', () => {
  expect(checkProof(draft)).toEqual({});
});

test('an address that is copied from www. on is completed, and nothing else is touched', () => {
  expect(checkProof({ ...draft, url: ' www.city.example/plan ' })).toEqual({});
  expect(['www.city.example/plan', 'http://www.city.example', 'javascript:www.x'].map(webAddress)).toEqual(['https://www.city.example/plan', 'http://www.city.example', 'javascript:www.x']);
});

test.each(['', 'city.example', 'javascript:alert(1)', 'ftp://city.example'])('the web address "%s" is refused', (url) => {
  expect(checkProof({ ...draft, url }).url).toMatch(/https/);
});

test('a file above 10 MB is refused before it is sent', () => {
  const file = new File(['x'], 'big.pdf');
  Object.defineProperty(file, 'size', { value: 10 * 1_048_576 + 1 });
  expect(checkProof({ ...draft, kind: 'file', file }).file).toMatch(/larger than 10 MB/);
});

test('an empty file and a missing file are told apart', () => {
  expect(checkProof({ ...draft, kind: 'file', file: new File([], 'empty.txt') }).file).toBe('This file is empty.');
  expect(checkProof({ ...draft, kind: 'file' }).file).toBe('Please choose a file.');
});

test('a note needs a text, and every proof a title', () => {
  expect(checkProof({ ...draft, kind: 'note', title: ' ' })).toEqual({ title: expect.any(String), note: expect.any(String) });
});
