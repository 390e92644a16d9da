import { fewAtOnce } from './at-once.mjs';
import { DEPUTY, EVIDENCERS, INVITED, LEADER, mailboxOf, OBSERVER, PANEL } from './cast.mjs';
import { DIVIDED, NOT_APPLICABLE, proposedLevel, spread, STILL_OWED, TOO_FEW, voteOf } from './invented-levels.mjs';
import { Person } from './person.mjs';
import { planActions } from './plan-actions.mjs';
import { COUNTER_PROOF, PROOF } from './proof.mjs';

const REASONS = ['From the programme reports and talks with three departments.', 'The proof shows it for the centre; the outer districts follow.', 'The department answers for it and measures it twice a year.', 'It is in the budget, and the first results are in.'];
const AREAS = ['leadership-governance', 'partnership-citizens', 'use-of-data', 'ict-infrastructure'];
const VOTE_FIELDS = '... on Assessment { id }';

/** @typedef {import('./invented-levels.mjs').Year} Year */

/** A city that does not exist, and what its people do, through the real API. */
export class InventedCity {
  /** @type {Person[]} */
  evidencers = [];
  /** @type {Person[]} */
  panel = [];
  /** Of the one invitation that nobody has accepted. */
  invitationToken = '';
  cityId = '';
  /** The assessment at hand. */
  assessmentId = '';
  /** @type {Year} */
  year = 'previous';
  /** @type {string[]} */
  statementIds = [];

  /**
   * @param {string} address
   * @param {import('./clock.mjs').Clock} clock
   * @param {string} [name]
   */
  constructor(address, clock, name = 'Northhaven (fictional)') {
    this.address = address;
    this.clock = clock;
    this.name = name;
    this.leader = this.#person(LEADER);
    this.deputy = this.#person(DEPUTY);
    this.observer = this.#person(OBSERVER);
  }

  get key() {
    return { cityId: this.cityId, assessmentId: this.assessmentId };
  }

  /** The city and those who work on it from the inside. */
  async found() {
    await this.leader.signIn(LEADER);
    this.cityId = (await this.leader.run('createCity', { name: this.name, country: 'NL', population: 212_000, placeId: null }, '... on City { id }')).id;
    await this.#invite(this.deputy, DEPUTY, { role: 'deputy' });
    for (const name of EVIDENCERS) this.evidencers.push(await this.#invite(this.#person(name), name, { role: 'evidencer' }));
    await this.#invite(this.observer, OBSERVER, { role: 'observer' });
    this.panel = PANEL.map(({ name }) => this.#person(name));
  }

  /**
   * An assessment and its panel.
   * @param {Year} year
   */
  async start(year) {
    this.year = year;
    const { modelPacks } = await this.leader.ask('{ modelPacks { id builtIn } }');
    const modelPackId = modelPacks.find((/** @type {{ builtIn: boolean }} */ { builtIn }) => builtIn).id;
    const input = { cityId: this.cityId, name: `Assessment ${this.clock.now.getUTCFullYear()}`, modelPackId, startDate: this.clock.day(0), minutesPerStatement: 3 };
    this.assessmentId = (await this.leader.run('startAssessment', input, '... on Assessment { id }')).id;
    this.statementIds = (await this.#board('statementId')).map(({ statementId }) => statementId);
    await fewAtOnce([...PANEL.entries()], ([index, { name, group, internal, areaIds = null }]) =>
      this.#invite(this.#of(this.panel, index), name, { role: 'stakeholder', assessmentId: this.assessmentId, group, internal, areaIds }),
    );
    const waiting = { ...INVITED, cityId: this.cityId, email: this.#address(INVITED.name), role: 'stakeholder', assessmentId: this.assessmentId };
    await this.leader.run('invite', waiting, '... on Invitation { id }');
    this.invitationToken = await new Person(this.address, waiting.email).newestToken();
  }

  /** Every statement gets its evidencer, in turn. */
  async assign() {
    for (const [turn, evidencer] of this.evidencers.entries()) {
      const { session } = await evidencer.ask('{ session { person { id } } }');
      const statementIds = this.statementIds.filter((_id, position) => position % this.evidencers.length === turn);
      await this.leader.run('assignStatements', { ...this.key, statementIds, personId: session.person.id }, '... on Assessment { id }');
    }
  }

  /**
   * Proof and proposals for some statements, in the model's order.
   * @param {number} from
   * @param {number} to
   */
  async collect(from, to) {
    await fewAtOnce(PROOF.filter(({ positions: [first = 0] }) => first >= from && first < to), (proof) => this.#prove(this.#of(this.evidencers, proof.by), proof));
    await fewAtOnce(Array.from({ length: to - from }, (_position, index) => from + index), (position) => this.#propose(position));
  }

  /** What people outside the administration hold against the proof. */
  async object() {
    for (const proof of COUNTER_PROOF) await this.#prove(this.#of(this.panel, proof.by), proof);
  }

  /** @param {number} position */
  async #propose(position) {
    const statementId = this.#statement(position);
    if (NOT_APPLICABLE.has(position)) {
      await this.leader.run('excludeStatement', { ...this.key, statementId, reason: 'The region runs this for all of its cities.' }, '... on StatementBoard { id }');
      return;
    }
    if (this.year === 'present' && STILL_OWED.has(position)) return;
    const proposal = { ...this.key, statementId, level: proposedLevel(position, this.year), reason: REASONS[spread(position, REASONS.length)] };
    await this.#of(this.evidencers, position % this.evidencers.length).run('proposeLevel', proposal, '... on StatementBoard { id }');
  }

  /** @param {string} to */
  async advance(to) {
    await this.leader.run('advanceAssessment', { cityId: this.cityId, id: this.assessmentId, to }, '... on Assessment { phase }');
  }

  /**
   * @param {number[] | null} [positions] null: everything that is not settled
   * @param {Date | null} [closesAt]
   * @returns {Promise<{ id: string, number: number, statementIds: string[] }>}
   */
  async openRound(positions = null, closesAt = null) {
    const statementIds = positions?.map((position) => this.#statement(position)) ?? null;
    return this.leader.run('openRound', { ...this.key, statementIds, closesAt }, '... on Round { id number statementIds }');
  }

  /**
   * What one member of the panel judges in a round, in one go.
   * @param {{ id: string, number: number, statementIds: string[] }} round
   * @param {number} voter
   * @param {number} [most]
   */
  async vote(round, voter, most = 100) {
    const { group, areaIds } = this.#of(PANEL, voter);
    const mine = round.statementIds.map((id) => this.statementIds.indexOf(id)).filter((position) => !areaIds || areaIds.includes(AREAS[Math.floor(position / 25)] ?? ''));
    const votes = mine.slice(0, most).map((position) => ({ statementId: this.#statement(position), ...voteOf(position, voter, group, this.year, round.number) }));
    if (votes.length > 0) await this.#of(this.panel, voter).run('castVotes', { ...this.key, roundId: round.id, votes }, VOTE_FIELDS);
  }

  /** @param {{ id: string }} round */
  async closeRound(round) {
    await this.leader.run('closeRound', { ...this.key, roundId: round.id }, '... on Assessment { id }');
  }

  /** Positions of revealed statements that nobody has settled. */
  async unsettled() {
    return (await this.#board('statementId state')).flatMap(({ state }, position) => (state === 'revealed' ? [position] : []));
  }

  /**
   * The leader settles after the talk.
   * @param {number[]} positions
   */
  async decide(positions) {
    for (const position of positions) {
      const level = Math.max(0, proposedLevel(position, this.year) - 1);
      const reason = 'After the talk on Thursday: it works in the centre, the northern districts follow next year.';
      await this.leader.run('decideStatement', { ...this.key, statementId: this.#statement(position), level, reason }, '... on StatementBoard { id }');
    }
  }

  /**
   * Targets of some sub-domains, in the model's order.
   * @param {number} most
   */
  async setTargets(most) {
    const query = 'query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { targets { subDomainId asIs proposedPriority } } }';
    const { assessment } = await this.leader.ask(query, { cityId: this.cityId, id: this.assessmentId });
    for (const [index, { subDomainId, asIs, proposedPriority }] of assessment.targets.slice(0, most).entries()) {
      const level = Math.min(7, Math.ceil(((asIs ?? 2) + 0.5 + spread(index, 4) / 2) * 2) / 2);
      const target = { ...this.key, subDomainId, priority: proposedPriority, importance: 3 + (index % 3), level, due: this.clock.day(700), reason: null };
      await this.leader.run('setTarget', target, '... on Target { subDomainId }');
    }
  }

  async planActions() {
    this.checkIn = await planActions(this.leader, this.key, this.clock.now);
  }

  /** What has become of the actions; there are some once they were planned. */
  checkIn = async () => {};

  /** Whoever was asked and never answered is asked no more. */
  async withdrawUnanswered() {
    const { city } = await this.leader.ask('query ($id: ID!) { city(id: $id) { invitations { id state } } }', { id: this.cityId });
    for (const { id, state } of city.invitations) if (state === 'sent' || state === 'opened') await this.leader.run('withdrawInvitation', { cityId: this.cityId, id }, '... on Invitation { id }');
  }

  async publish() {
    await this.leader.run('publishReport', this.key, '... on Report { id }');
  }

  async contribute() {
    await this.leader.run('contribute', { ...this.key, areaIds: AREAS }, '... on Contribution { id }');
  }

  /** A statement on which the panel was divided, one with too few votes, and an ordinary one. */
  get telling() {
    return { unproved: this.#statement(60), divided: this.#statement([...DIVIDED][2] ?? 0), tooFew: this.#statement([...TOO_FEW][0] ?? 0), ordinary: this.#statement(0) };
  }

  /** @param {Person} who @param {import('./proof.mjs').InventedProof} proof */
  async #prove(who, { title, kind, positions, visibility, validFor, url, note, file }) {
    const uploadId = file ? await who.upload(this.cityId, await file()) : undefined;
    const statementIds = positions.map((position) => this.#statement(position));
    const validUntil = validFor === undefined ? null : this.clock.day(validFor);
    await who.run('addEvidence', { ...this.key, statementIds, kind, title, visibility, validUntil, url, note, uploadId }, '... on Evidence { id }');
  }

  /** @param {Person} person @param {string} name @param {Record<string, unknown>} invitation */
  async #invite(person, name, invitation) {
    await this.leader.run('invite', { cityId: this.cityId, email: person.email, name, ...invitation }, '... on Invitation { id }');
    await person.acceptInvitation(name);
    return person;
  }

  /** @param {string} fields @returns {Promise<{ statementId: string, state: string }[]>} */
  async #board(fields) {
    const query = `query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { statements { ${fields} } } }`;
    return (await this.leader.ask(query, { cityId: this.cityId, id: this.assessmentId })).assessment.statements;
  }

  /** @param {string} name */
  #person(name) {
    return new Person(this.address, this.#address(name));
  }

  /** @param {string} name */
  #address(name) {
    return `${mailboxOf(name)}@${this.name.toLowerCase().replace(/[^a-z]+.*/, '')}.example`;
  }

  /** @param {number} position */
  #statement(position) {
    return this.#of(this.statementIds, position);
  }

  /**
   * @template T
   * @param {readonly T[]} list
   * @param {number} index
   * @returns {T}
   */
  #of(list, index) {
    const one = list[index];
    if (one === undefined) throw new Error(`There is no number ${index}.`);
    return one;
  }
}
