import { Failure } from '../../app/failure';
import type { KeptVote } from './kept-vote';
import { memoryDrawer } from './vote-drawer';
import { VoteOutbox, type SendVote } from './vote-outbox';

const PLACE = { cityId: 'riverton', assessmentId: 'a', roundId: 'r1', statementId: 's1' };
const vote = (level: number | null) => ({ level, confidence: 'medium' as const, reason: '' });
const unreachable = new Failure('unreachable', 'No connection.');

function outboxWith(sendVote: SendVote, drawer = memoryDrawer(), personId = 'ana') {
  let now = 0;
  return new VoteOutbox(personId, Promise.resolve(drawer), sendVote, () => (now += 1));
}

/** Fails as often as told, then acknowledges; notes every attempt. */
function line(failures: number) {
  const attempts: KeptVote[] = [];
  const send: SendVote = (one) => {
    attempts.push(one);
    return attempts.length > failures ? Promise.resolve({ counted: true, castAt: 'now' }) : Promise.reject(unreachable);
  };
  return { attempts, send };
}

test('a vote that could not be sent stays kept and goes out again under the same request id', async () => {
  const { attempts, send } = line(2);
  const outbox = outboxWith(send);
  await outbox.keep(PLACE, vote(4));
  await outbox.send();
  expect(outbox.snapshot().kept).toHaveLength(1);
  expect(outbox.snapshot().problem).toBe(unreachable);
  await outbox.send();
  await outbox.send();
  expect(outbox.snapshot().kept).toEqual([]);
  expect(outbox.snapshot().problem).toBeNull();
  expect(attempts).toHaveLength(3);
  expect(new Set(attempts.map(({ requestId }) => requestId)).size).toBe(1);
});

test('the last vote on a statement replaces the kept one and has a request id of its own', async () => {
  const { attempts, send } = line(1);
  const outbox = outboxWith(send);
  await outbox.keep(PLACE, vote(4));
  await outbox.send();
  await outbox.keep(PLACE, vote(null));
  expect(outbox.snapshot().kept.map(({ level }) => level)).toEqual([null]);
  await outbox.send();
  expect(attempts.map(({ level }) => level)).toEqual([4, null]);
  expect(attempts[0]?.requestId).not.toBe(attempts[1]?.requestId);
  expect(outbox.snapshot().kept).toEqual([]);
});

test('a vote changed while the older one is on its way is sent too', async () => {
  const sent: (number | null)[] = [];
  let meanwhile: (() => Promise<void>) | null = null;
  const outbox = outboxWith(async ({ level }) => {
    sent.push(level);
    await meanwhile?.();
    return { counted: true, castAt: 'now' };
  });
  meanwhile = async () => {
    meanwhile = null;
    await outbox.keep(PLACE, vote(6));
  };
  await outbox.keep(PLACE, vote(2));
  await outbox.send();
  expect(outbox.snapshot().kept.map(({ level }) => level)).toEqual([6]);
  await outbox.send();
  expect(sent).toEqual([2, 6]);
  expect(outbox.snapshot().kept).toEqual([]);
});

test('a vote is not forgotten before the server has acknowledged it', async () => {
  let acknowledge: () => void = () => undefined;
  const outbox = outboxWith(() => new Promise((resolve) => (acknowledge = () => resolve({ counted: true, castAt: 'now' }))));
  const counted: string[] = [];
  outbox.onCounted(({ statementId }) => void counted.push(statementId));
  await outbox.keep(PLACE, vote(3));
  const sending = outbox.send();
  await new Promise((resolve) => setTimeout(resolve));
  expect(outbox.snapshot()).toMatchObject({ sending: true, kept: [{ statementId: 's1' }] });
  expect(counted).toEqual([]);
  acknowledge();
  await sending;
  expect(outbox.snapshot()).toMatchObject({ sending: false, kept: [] });
  expect(counted).toEqual(['s1']);
});

test('a refused vote leaves the drawer with the sentence of the server and does not hold up the others', async () => {
  const outbox = outboxWith(({ statementId }) =>
    Promise.resolve(statementId === 's1' ? { counted: false as const, sentence: 'This round is closed.' } : { counted: true as const, castAt: 'now' }),
  );
  await outbox.keep(PLACE, vote(1));
  await outbox.keep({ ...PLACE, statementId: 's2' }, vote(2));
  await outbox.send();
  expect(outbox.snapshot().kept).toEqual([]);
  expect(outbox.snapshot().notCounted).toMatchObject([{ sentence: 'This round is closed.', vote: { statementId: 's1' } }]);
});

test('votes of another person on the same device are never sent', async () => {
  const drawer = memoryDrawer();
  const { attempts, send } = line(1);
  const hers = outboxWith(send, drawer, 'ana');
  await hers.keep(PLACE, vote(5));
  await hers.send();
  const his = outboxWith(send, drawer, 'ben');
  await his.send();
  expect(his.snapshot().kept).toEqual([]);
  expect(attempts.map(({ personId }) => personId)).toEqual(['ana']);
});
