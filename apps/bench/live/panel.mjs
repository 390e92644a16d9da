import { randomUUID } from 'node:crypto';

const AT_ONCE = 4;

/** Somebody who uses Citymark over HTTP and keeps their cookie. */
class Person {
  cookie = '';

  /** @param {string} address @param {string} email */
  constructor(address, email) {
    this.address = address;
    this.email = email;
  }

  /** @param {string} query @param {Record<string, unknown>} [variables] */
  async ask(query, variables = {}) {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(this.cookie ? { cookie: this.cookie } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0] ?? '';
    /** @type {{ data?: any, errors?: { message: string }[] }} */
    const { data, errors = [] } = Object(await response.json());
    if (!data || errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
    return data;
  }

  /** @param {string} name @param {Record<string, unknown>} input @param {string} selection @param {boolean} [keyed] */
  async run(name, input, selection, keyed = true) {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${selection} ... on Refusal { code sentence } } }`;
    const outcome = (await this.ask(query, { input: keyed ? { ...input, requestId: randomUUID() } : input }))[name];
    if (outcome.__typename === 'Refusal') throw new Error(`${name} was refused: ${outcome.sentence}`);
    return outcome;
  }

  /** @param {Map<string, string>} mails */
  token(mails) {
    const token = mails.get(this.email)?.match(/#([\w-]{16,})/)?.[1];
    if (!token) throw new Error(`${this.email} has no mail with a link.`);
    return token;
  }
}

/** The newest mail to each address. @param {Person} person */
async function mailsSeenBy(person) {
  const { outbox } = await person.ask('{ outbox { recipient body } }');
  return new Map(outbox.map((/** @type {{ recipient: string, body: string }} */ { recipient, body }) => [recipient, body]).reverse());
}

/**
 * Does the work for every one of a list, a few at a time; the results are in its order.
 * @template T, R
 * @param {readonly T[]} list
 * @param {(one: T, index: number) => Promise<R>} work
 * @returns {Promise<R[]>}
 */
export async function inTurns(list, work) {
  /** @type {R[]} */
  const results = [];
  for (let from = 0; from < list.length; from += AT_ONCE) results.push(...(await Promise.all(list.slice(from, from + AT_ONCE).map((one, index) => work(one, from + index)))));
  return results;
}

/**
 * A city whose panel of so many people is voting on all statements.
 * @param {string[]} addresses of the processes, used in turn
 * @param {number} size
 */
export async function aPanel(addresses, size) {
  const at = (/** @type {number} */ index) => addresses[index % addresses.length] ?? '';
  const leader = new Person(at(0), 'leader@bench.example');
  await leader.run('requestSignInLink', { email: leader.email }, '... on LinkSent { sentence }', false);
  await leader.run('signInWithLink', { token: leader.token(await mailsSeenBy(leader)) }, '... on SignedIn { session { person { id } } }', false);
  const cityId = (await leader.run('createCity', { name: 'Bench (fictional)', country: 'NL', population: 100_000, placeId: null }, '... on City { id }')).id;
  const { modelPacks } = await leader.ask('{ modelPacks { id } }');
  const start = { cityId, name: 'Bench', modelPackId: modelPacks[0].id, startDate: new Date().toISOString().slice(0, 10), minutesPerStatement: 3 };
  const assessmentId = (await leader.run('startAssessment', start, '... on Assessment { id }')).id;
  const key = { cityId, assessmentId };

  const people = Array.from({ length: size }, (_none, index) => new Person(at(index), `p${index}@bench.example`));
  // The outbox shows the newest hundred mails.
  for (let from = 0; from < size; from += 50) {
    const some = people.slice(from, from + 50);
    await inTurns(some, ({ email }) => leader.run('invite', { ...key, email, name: email, role: 'stakeholder', group: 'citizens', internal: false }, '... on Invitation { id }'));
    const mails = await mailsSeenBy(leader);
    await inTurns(some, (person) => person.run('acceptInvitation', { token: person.token(mails), name: person.email }, '... on InvitationAccepted { cityId }', false));
  }
  await leader.run('advanceAssessment', { cityId, id: assessmentId, to: 'collecting' }, '... on Assessment { id }');

  const { assessment } = await leader.ask('query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { statements { statementId } } }', { cityId, id: assessmentId });
  const statementIds = assessment.statements.map((/** @type {{ statementId: string }} */ { statementId }) => statementId);
  await leader.run('proposeLevel', { ...key, statementId: statementIds[0], level: 2, reason: 'Budgeted.' }, '... on StatementBoard { id }');
  await leader.run('advanceAssessment', { cityId, id: assessmentId, to: 'voting' }, '... on Assessment { id }');
  const roundId = (await leader.run('openRound', { ...key, statementIds: null, closesAt: null }, '... on Round { id }')).id;
  return {
    key,
    people,
    /** The vote that makes it `count` votes in all: everybody in turn, each statement once. @param {number} count */
    async vote(count) {
      const voter = people[(count - 1) % people.length];
      const statementId = statementIds[Math.floor((count - 1) / people.length)];
      await voter?.run('castVote', { ...key, roundId, statementId, level: count % 8, confidence: 'high', reason: '' }, '... on StatementBoard { id }');
    },
  };
}
