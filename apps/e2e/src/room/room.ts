import type { Page } from 'playwright-core';
import { apiOf, Browsers } from '../journey/browsers';
import { signInByMail } from '../journey/start-assessment';
import { HttpPerson } from '../server/http-person';
import { Installation } from '../server/installation';
import { asOwner } from '../server/own-database';
import { AT_THE_LAPTOP, levelOf, ON_THE_PHONE, PANEL, reasonOf, STORIES } from './ballots';

const LEADER = { name: 'Lea Lind', email: 'lea@room.example' };

/** A city whose leader sits at a desk, one stakeholder at a laptop and one with a phone; ten more judge through the API. */
export class Room {
  cityId = '';
  assessmentId = '';
  statementIds: string[] = [];
  texts: string[] = [];
  /** Everybody of the panel over HTTP, in its order; the two with windows judge in them. */
  readonly people: HttpPerson[];

  private constructor(
    private readonly installation: Installation,
    readonly browsers: Browsers,
    readonly leader: Page,
    readonly laptop: Page,
    readonly phone: Page,
  ) {
    this.people = PANEL.map(({ email }) => new HttpPerson(installation.address, email));
  }

  static async open(): Promise<Room> {
    const installation = await Installation.begin();
    const browsers = new Browsers(installation.address);
    return new Room(installation, browsers, await browsers.window('leader', 'desktop'), await browsers.window('laptop', 'laptop'), await browsers.window('phone', 'phone'));
  }

  async end(): Promise<void> {
    await this.browsers.close();
    await this.installation.end();
  }

  get base(): string {
    return `/cities/${this.cityId}/a/${this.assessmentId}`;
  }

  get ids() {
    return { cityId: this.cityId, assessmentId: this.assessmentId };
  }

  /** Rows of the database, as its owner sees them. */
  rows<R extends object>(sql: string): Promise<R[]> {
    return asOwner(this.installation.database.url, async (owner) => (await owner.query(sql, [this.cityId])).rows as R[]);
  }

  /** The city, its panel, and the five statements of the first sub-domain with a proposed level. */
  async furnish(): Promise<void> {
    await signInByMail(this.leader, LEADER);
    const api = apiOf(this.leader);
    this.cityId = (await api.run<{ id: string }>('createCity', { name: 'Room (fictional)', country: 'NL', population: 90_000, placeId: null }, '... on City { id }')).id;
    const { modelPacks } = await api.ask<{ modelPacks: { id: string; areas: { subDomains: { statements: { id: string; text: string }[] }[] }[] }[] }>('{ modelPacks { id areas { subDomains { statements { id text } } } } }');
    const statements = modelPacks[0]?.areas[0]?.subDomains[0]?.statements ?? [];
    [this.statementIds, this.texts] = [statements.map(({ id }) => id), statements.map(({ text }) => text)];
    const startDate = new Date().toISOString().slice(0, 10);
    this.assessmentId = (await api.run<{ id: string }>('startAssessment', { cityId: this.cityId, name: 'Room', modelPackId: modelPacks[0]?.id, startDate, minutesPerStatement: 3 }, '... on Assessment { id }')).id;
    for (const [index, { email, name, group }] of PANEL.entries()) {
      await api.run('invite', { ...this.ids, email, name, role: 'stakeholder', group, internal: group === 'administration' }, '... on Invitation { id }');
      await this.people[index]?.acceptInvitation(name);
    }
    await this.goOn('collecting');
    for (const statementId of this.statementIds) await api.run('proposeLevel', { ...this.ids, statementId, level: 4, reason: 'From the annual report.' }, '... on StatementBoard { id }');
    await this.goOn('voting');
  }

  /** The link of the newest mail to somebody of the panel. */
  async votingLink(person: number): Promise<string> {
    const { outbox } = await apiOf(this.leader).ask<{ outbox: { recipient: string; body: string }[] }>('{ outbox { recipient body } }');
    const link = outbox.find(({ recipient }) => recipient === PANEL[person]?.email)?.body.match(/\/v#\S+/)?.[0];
    if (!link) throw new Error(`${PANEL[person]?.email ?? ''} has no mail with a voting link.`);
    return link;
  }

  /** The votes of everybody who has no window. */
  async voteThroughTheApi(round: 1 | 2): Promise<void> {
    const roundId = await this.openRoundId();
    for (const [person, { api }] of this.people.entries()) {
      if (person === ON_THE_PHONE || person === AT_THE_LAPTOP) continue;
      const votes = STORIES.map((_, statement) => {
        const level = levelOf(person, statement, round);
        return { statementId: this.statementIds[statement], level, confidence: 'high', reason: reasonOf(level) };
      });
      await api.run('castVotes', { ...this.ids, roundId, votes }, '... on Assessment { id }');
    }
  }

  async ask<T>(by: { ask: <R>(query: string, variables: Record<string, unknown>) => Promise<R> }, selection: string): Promise<T> {
    const query = `query ($cityId: ID!, $assessmentId: ID!) { assessment(cityId: $cityId, id: $assessmentId) { ${selection} } }`;
    return (await by.ask<{ assessment: T }>(query, this.ids)).assessment;
  }

  private async openRoundId(): Promise<string> {
    return (await this.ask<{ openRound: { id: string } }>(apiOf(this.leader), 'openRound { id }')).openRound.id;
  }

  private goOn(to: string) {
    return apiOf(this.leader).run('advanceAssessment', { cityId: this.cityId, id: this.assessmentId, to }, '... on Assessment { id }');
  }
}
