import { Failure } from '../../app/failure';
import { KeptWords, type Message, type SendWords } from './kept-words';

const unreachable = new Failure('unreachable', 'No connection.');
const ANA = { personId: 'ana', name: 'Ana Núñez' };

function drawer() {
  const kept = new Map<string, string>();
  return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) };
}

/** Fails as often as told, then acknowledges; notes every attempt. */
function line(failures: number) {
  const attempts: Message[] = [];
  const send: SendWords = (message) => {
    attempts.push(message);
    return attempts.length > failures ? Promise.resolve({ said: true }) : Promise.reject(unreachable);
  };
  return { attempts, send };
}

test('what is written outlives a reload', () => {
  const place = drawer();
  new KeptWords('a', place, line(0).send).write('Half a sen', [ANA]);
  expect(new KeptWords('a', place, line(0).send).snapshot().words).toEqual({ body: 'Half a sen', chosen: [ANA], requestId: null });
  expect(new KeptWords('b', place, line(0).send).snapshot().words.body).toBe('');
});

test('words that got no answer are kept, and sent again under the same request id, also after a reload', async () => {
  const place = drawer();
  const { attempts, send } = line(2);
  const words = new KeptWords('a', place, send);
  words.write('Where is it, @Ana Núñez?', [ANA]);
  expect(await words.send()).toBe(false);
  expect(words.snapshot().problem).toBe(unreachable);
  expect(await words.send()).toBe(false);
  const reloaded = new KeptWords('a', place, send);
  expect(await reloaded.send()).toBe(true);
  expect(attempts).toHaveLength(3);
  expect(new Set(attempts.map(({ requestId }) => requestId)).size).toBe(1);
  expect(attempts[2]).toMatchObject({ body: 'Where is it, @Ana Núñez?', mentions: ['ana'] });
  expect(place.kept.size).toBe(0);
  expect(reloaded.snapshot()).toMatchObject({ words: { body: '', requestId: null }, said: true });
  reloaded.write('N');
  expect(reloaded.snapshot().said).toBe(false);
});

test('other words are another message, and a mention that was taken out is not sent', async () => {
  const { attempts, send } = line(1);
  const words = new KeptWords('a', drawer(), send);
  words.write('One, @Ana Núñez.', [ANA]);
  await words.send();
  words.write('Two.');
  await words.send();
  expect(attempts.map(({ body, mentions }) => [body, mentions])).toEqual([['One, @Ana Núñez.', ['ana']], ['Two.', []]]);
  expect(attempts[0]?.requestId).not.toBe(attempts[1]?.requestId);
});

test('what is refused stays on the form with the reason, and is no message that waits', async () => {
  const words = new KeptWords('a', drawer(), () => Promise.resolve({ said: false, sentence: 'The round is open: talk again after the reveal.' }));
  words.write('Well.');
  expect(await words.send()).toBe(false);
  expect(words.snapshot()).toMatchObject({ words: { body: 'Well.', requestId: null }, refused: 'The round is open: talk again after the reveal.', sending: false });
});

test('nothing is not sent, and nothing is sent twice at once', async () => {
  const { attempts, send } = line(0);
  const words = new KeptWords('a', drawer(), send);
  words.write(' \n ');
  expect(await words.send()).toBe(false);
  words.write('Once.');
  expect(await Promise.all([words.send(), words.send()])).toEqual([true, false]);
  expect(attempts).toHaveLength(1);
});

test('where nothing can be kept, one writes and sends all the same', async () => {
  const full = { getItem: () => '{"body":', setItem: () => { throw new Error('no room'); }, removeItem: () => { throw new Error('no'); } };
  for (const place of [full, null]) {
    const words = new KeptWords('a', place, line(0).send);
    words.write('Still here.');
    expect(words.snapshot().words.body).toBe('Still here.');
    expect(await words.send()).toBe(true);
  }
});

test('an edit begins with the words as they stand, and keeps nothing while they are unchanged', () => {
  const place = drawer();
  const first = { body: 'As it stands.', chosen: [], requestId: null };
  const words = new KeptWords('edit', place, line(0).send, first);
  words.write('As it stood.');
  expect(place.kept.size).toBe(1);
  words.write('As it stands.');
  expect(place.kept.size).toBe(0);
  words.write('Other.');
  words.clear();
  expect(words.snapshot().words).toEqual(first);
});
