import { differences, keyOf, type Acknowledged, type Stored } from './count-check';

const ana: Acknowledged = { person: 'ana', statement: 's1', level: 4 };
const ben: Acknowledged = { person: 'ben', statement: 's1', level: 2 };
const journal = { acknowledged: [{ ...ana, level: 1 }, ana, ben], intended: new Map([[keyOf(ana), 2], [keyOf(ben), 1]]) };
const sound: Stored = {
  votes: [{ ...ana, writes: 2 }, { ...ben, writes: 1 }],
  castByStatement: new Map([['s1', 2]]),
  judgedByPerson: new Map([['ana', 1], ['ben', 1]]),
};

test('what is stored as it was acknowledged, and counted right, has no difference', () => {
  expect(differences(journal, sound)).toEqual([]);
});

test('a planted loss of an acknowledged vote is reported', () => {
  const votes = sound.votes.filter(({ person }) => person !== 'ben');
  expect(differences(journal, { ...sound, votes })).toContain('ben/s1 was acknowledged and is lost.');
});

test('an earlier level that came back is reported', () => {
  const votes = sound.votes.map((vote) => (vote.person === 'ana' ? { ...vote, level: 1 } : vote));
  expect(differences(journal, { ...sound, votes })).toEqual(['ana/s1 was acknowledged as 4 and is 1.']);
});

test('a planted duplicate row is reported', () => {
  expect(differences(journal, { ...sound, votes: [...sound.votes, { ...ben, writes: 1 }] })).toContain('ben/s1 is stored 2 times.');
});

test('a retry that was written a second time is reported', () => {
  const votes = sound.votes.map((vote) => (vote.person === 'ben' ? { ...vote, writes: 2 } : vote));
  expect(differences(journal, { ...sound, votes })).toEqual(['ben/s1 was meant 1 times and written 2 times.']);
});

test('a counter that differs from a recount is reported', () => {
  expect(differences(journal, { ...sound, castByStatement: new Map([['s1', 3]]) })).toEqual(['The counter of statement s1 says 3, a recount 2.']);
  expect(differences(journal, { ...sound, judgedByPerson: new Map([['ana', 1]]) })).toEqual(['The counter of person ben says 0, a recount 1.']);
});
