import { ACTIONS } from './invented-plan.mjs';
import { DIVIDED, NOT_APPLICABLE, proposedLevel, spread, TOO_FEW, voteOf } from './invented-levels.mjs';
import { Person } from './person.mjs';

const PANEL = [
  ['administration', 'Ines Calder'],
  ['administration', 'Tom Aldous'],
  ['administration', 'Mira Stenholm'],
  ['citizens', 'Joan Petrie'],
  ['citizens', 'Samuel Okoro'],
  ['citizens', 'Lena Fischer'],
  ['academia', 'Prof. Hugo Brandt'],
  ['business', 'Aisha Rahman'],
];
const PROOF = ['Minutes of the council of 14 October', 'Programme report 2026', 'Survey of residents, autumn 2026', 'Map of the network', 'Contract with the regional association'];
/** Stays open to the end, for the minority report. */
const NEVER_DECIDED = 3;

const dayFromNow = (/** @type {number} */ days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A city that does not exist, taken from phase to phase through the real API. */
export class InventedCity {
  /** @type {Person[]} */
  evidencers = [];
  /** @type {Person[]} */
  panel = [];
  cityId = '';
  assessmentId = '';
  /** @type {string[]} */
  statementIds = [];

  /**
   * @param {string} address
   * @param {string} [name]
   */
  constructor(address, name = 'Northhaven (fictional)') {
    this.address = address;
    this.name = name;
    this.leader = this.#somebody('leader');
  }

  get key() {
    return { cityId: this.cityId, assessmentId: this.assessmentId };
  }

  /** A city, its first assessment and everybody who works on it. */
  async begin() {
    await this.leader.signIn('Clara Whitmore');
    const { id } = await this.leader.run('createCity', { name: this.name, country: 'NL', population: 212_000, placeId: null }, '... on City { id }');
    this.cityId = id;
    const { modelPacks } = await this.leader.ask('{ modelPacks { id builtIn } }');
    const modelPackId = modelPacks.find((/** @type {{ builtIn: boolean }} */ { builtIn }) => builtIn).id;
    const input = { cityId: id, name: 'Assessment 2026', modelPackId, startDate: dayFromNow(-9), minutesPerStatement: 3 };
    this.assessmentId = (await this.leader.run('startAssessment', input, '... on Assessment { id }')).id;
    const { assessment } = await this.leader.ask('query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { statements { statementId } } }', { cityId: id, id: this.assessmentId });
    this.statementIds = assessment.statements.map((/** @type {{ statementId: string }} */ { statementId }) => statementId);
    for (const name of ['Peter Lindqvist', 'Nora Byrne']) this.evidencers.push(await this.#invite(name, { role: 'evidencer' }));
    for (const [group, name = ''] of PANEL) {
      this.panel.push(await this.#invite(name, { role: 'stakeholder', assessmentId: this.assessmentId, group, internal: group === 'administration' }));
    }
    const waiting = { cityId: id, email: this.#address('b.moreau'), name: 'Benoît Moreau', role: 'stakeholder', assessmentId: this.assessmentId, group: 'utilities', internal: false };
    await this.leader.run('invite', waiting, '... on Invitation { id }');
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
   * Proposals for the first statements of the model, some with proof.
   * @param {number} from
   * @param {number} to
   */
  async collect(from, to) {
    for (let position = from; position < to; position++) {
      const statementId = this.#statement(position);
      if (NOT_APPLICABLE.has(position)) {
        await this.leader.run('excludeStatement', { ...this.key, statementId, reason: 'The region runs this for all of its cities.' }, '... on StatementBoard { id }');
        continue;
      }
      const evidencer = this.#of(this.evidencers, position % 2);
      if (spread(position, 5) < 2) {
        const title = PROOF[position % PROOF.length] ?? '';
        const proof = { ...this.key, statementIds: [statementId], kind: 'link', title, url: 'https://northhaven.example/documents', visibility: 'panel', validUntil: dayFromNow(400) };
        await evidencer.run('addEvidence', proof, '... on Evidence { id }');
      }
      const proposal = { ...this.key, statementId, level: proposedLevel(position), reason: 'From the programme reports and talks with three departments.' };
      await evidencer.run('proposeLevel', proposal, '... on StatementBoard { id }');
    }
  }

  /** @param {string} to */
  async advance(to) {
    await this.leader.run('advanceAssessment', { cityId: this.cityId, id: this.assessmentId, to }, '... on Assessment { phase }');
  }

  async openRound() {
    return (await this.leader.run('openRound', { ...this.key, statementIds: null, closesAt: null }, '... on Round { id statementIds }')).id;
  }

  /**
   * The votes of some of the panel.
   * @param {string} roundId
   * @param {number} from
   * @param {number} to
   */
  async vote(roundId, from, to) {
    for (let voter = from; voter < to; voter++) {
      const votes = this.statementIds.flatMap((statementId, position) =>
        NOT_APPLICABLE.has(position) ? [] : [{ statementId, ...voteOf(position, voter, PANEL[voter]?.[0] ?? 'other') }],
      );
      await this.#of(this.panel, voter).run('castVotes', { ...this.key, roundId, votes }, '... on Assessment { id }');
    }
  }

  /** @param {string} roundId */
  async closeRound(roundId) {
    await this.leader.run('closeRound', { ...this.key, roundId }, '... on Assessment { id }');
  }

  /** The leader decides what stays open after the talk, but for a few. */
  async decide() {
    const query = 'query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { statements { statementId state } } }';
    const { assessment } = await this.leader.ask(query, { cityId: this.cityId, id: this.assessmentId });
    const open = assessment.statements.filter((/** @type {{ state: string }} */ { state }) => state === 'revealed');
    for (const { statementId } of open.slice(NEVER_DECIDED)) {
      const level = Math.max(0, proposedLevel(this.statementIds.indexOf(statementId)) - 1);
      const reason = 'After the talk on Thursday: it works in the centre, the northern districts follow next year.';
      await this.leader.run('decideStatement', { ...this.key, statementId, level, reason }, '... on StatementBoard { id }');
    }
    return open.length;
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
      const target = { ...this.key, subDomainId, priority: proposedPriority, importance: 3 + (index % 3), level, due: dayFromNow(700), reason: null };
      await this.leader.run('setTarget', target, '... on Target { subDomainId }');
    }
  }

  async planActions() {
    /** @type {string[]} */
    const ids = [];
    for (const { name, owner, cost, days, from, to, status, investment, partners, uplifts, after = [] } of ACTIONS) {
      const action = {
        ...this.key,
        name,
        owner,
        costLow: cost[0],
        costHigh: cost[1],
        effortDays: days,
        startQuarter: from,
        endQuarter: to,
        status,
        investment,
        partners,
        uplifts: Object.entries(uplifts).map(([statementId, uplift]) => ({ statementId, uplift })),
        dependsOn: after.map((index) => ids[index]),
      };
      ids.push((await this.leader.run('addAction', action, '... on Action { id }')).id);
    }
  }

  async publish() {
    await this.leader.run('publishReport', this.key, '... on Report { id }');
  }

  async contribute() {
    const areaIds = ['leadership-governance', 'partnership-citizens', 'use-of-data', 'ict-infrastructure'];
    await this.leader.run('contribute', { ...this.key, areaIds }, '... on Contribution { id }');
  }

  /** A statement on which the panel was divided, one with too few votes, and an ordinary one. */
  get telling() {
    return { divided: this.#statement([...DIVIDED][2] ?? 0), tooFew: this.#statement([...TOO_FEW][0] ?? 0), ordinary: this.#statement(0) };
  }

  /** @param {string} name @param {Record<string, unknown>} invitation */
  async #invite(name, invitation) {
    const person = this.#somebody(name.toLowerCase().replace(/[^a-z]+/g, '.'));
    await this.leader.run('invite', { cityId: this.cityId, email: person.email, name, ...invitation }, '... on Invitation { id }');
    await person.acceptInvitation(name);
    return person;
  }

  /** @param {string} mailbox */
  #somebody(mailbox) {
    return new Person(this.address, this.#address(mailbox));
  }

  /** @param {string} mailbox */
  #address(mailbox) {
    return `${mailbox}@${this.name.toLowerCase().replace(/[^a-z]+.*/, '')}.example`;
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
