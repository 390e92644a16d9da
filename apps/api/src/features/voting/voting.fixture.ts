import { anInvited, aCity, request, type CityOfTest, type CityWishes, type Person } from '../../../test/world';
import type { TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { EvidenceModule } from '../evidence/evidence.module';
import { AssessmentModule } from '../assessment/assessment.module';
import { ModelModule } from '../model/model.module';
import { PeopleModule } from '../people/people.module';
import { VotingModule } from './voting.module';

/** The features that voting stands on, and voting. */
export const UP_TO_VOTING = [PeopleModule, ModelModule, AssessmentModule, EvidenceModule, VotingModule];

export const RESULT = `roundNumber votes cannotJudge counts median agreement shareWithinOne disagreementIndex outcome sentences notes upperLevel settledLevel
  conditions { id held measured threshold sentence } groups { group votes median counts } reasons { level reason }`;
export const BOARD = `id statementId assessmentId cityId areaId subDomainId applicable notApplicableReason statement { id text why evidence levels { level text } } assignedTo { personId name email roles }
  evidence { id kind title url note fileName mediaType size sha256 downloadPath visibility counter validUntil expired addedBy addedAt statementIds } evidenceCount
  proposal { id level reason by at withoutProof stale } proposals { id level reason by at withoutProof stale }
  state votesCast myVote { level cannotJudge confidence reason castAt } result { ${RESULT} } earlierResults { ${RESULT} }
  settlement { kind level median reason by at roundNumber }`;

export interface ResultOfTest {
  readonly roundNumber: number;
  readonly votes: number;
  readonly cannotJudge: number;
  readonly counts: number[] | null;
  readonly median: number | null;
  readonly agreement: number | null;
  readonly shareWithinOne: number | null;
  readonly disagreementIndex: number | null;
  readonly outcome: string;
  readonly sentences: string[];
  readonly notes: string[] | null;
  readonly upperLevel: number | null;
  readonly settledLevel: number | null;
  readonly conditions: { id: string; held: boolean; measured: number | null }[];
  readonly groups: { group: string; votes: number | null; median: number | null; counts: number[] | null }[];
  readonly reasons: { level: number; reason: string }[];
}

export interface BoardOfTest {
  readonly statementId: string;
  readonly areaId: string;
  readonly state: string;
  readonly votesCast: number;
  readonly myVote: { level: number | null; cannotJudge: boolean; confidence: string; reason: string } | null;
  readonly result: ResultOfTest | null;
  readonly earlierResults: ResultOfTest[];
  readonly settlement: { kind: string; level: number; median: number | null; reason: string; by: string | null; roundNumber: number | null } | null;
}

export interface RefusalOfTest {
  readonly __typename: string;
  readonly code: string;
  readonly sentence: string;
  readonly field: string | null;
}

export type Ballot = readonly [level: number | null, reason?: string, confidence?: string];

/** A city whose panel is voting. */
export class Panel {
  private constructor(
    readonly app: TestApp,
    readonly city: CityOfTest,
    readonly boards: readonly BoardOfTest[],
  ) {}

  static async of(app: TestApp, wishes: CityWishes): Promise<Panel> {
    const city = await aCity(app, { evidencers: 1, ...wishes });
    const { leader, cityId, assessmentId } = city;
    if ((wishes.stakeholders ?? 0) === 0) await anInvited(app, leader, { cityId, role: 'stakeholder', assessmentId, group: 'other', internal: false });
    await leader.mutate('advanceAssessment', { requestId: request(), cityId, id: assessmentId, to: 'collecting' }, '... on Assessment { id }');
    const boards = await boardsOf(leader, cityId, assessmentId);
    const first = boards[0]?.statementId;
    await leader.mutate('proposeLevel', { requestId: request(), cityId, assessmentId, statementId: first, level: 2, reason: 'Budgeted.' }, '... on StatementBoard { id }');
    await leader.mutate('advanceAssessment', { requestId: request(), cityId, id: assessmentId, to: 'voting' }, '... on Assessment { id }');
    return new Panel(app, city, boards);
  }

  /** The nth statement of the model. */
  statement(index: number): string {
    const board = this.boards[index];
    if (!board) throw new Error(`there is no statement ${index}`);
    return board.statementId;
  }

  person(index: number): Person {
    const person = this.city.stakeholders[index];
    if (!person) throw new Error(`there is no stakeholder ${index}`);
    return person;
  }

  /** Another one who leads the city. */
  deputy(): Promise<Person> {
    const { leader, cityId } = this.city;
    return anInvited(this.app, leader, { cityId, role: 'deputy' });
  }

  input(more: Record<string, unknown>): Record<string, unknown> {
    return { requestId: request(), cityId: this.city.cityId, assessmentId: this.city.assessmentId, ...more };
  }

  async open(statementIds: readonly string[] | null): Promise<string> {
    return (await this.city.leader.mutate<{ id: string }>('openRound', this.input({ statementIds }), '... on Round { id }')).id;
  }

  /** The ballots of the stakeholders, in turn; undefined abstains. */
  async vote(roundId: string, statementId: string, ballots: readonly (Ballot | undefined)[]): Promise<void> {
    for (const [index, ballot] of ballots.entries()) {
      if (!ballot) continue;
      const [level, reason = '', confidence = 'high'] = ballot;
      await this.person(index).mutate('castVote', this.input({ roundId, statementId, level, reason, confidence }), '... on StatementBoard { id }');
    }
  }

  async close(roundId: string): Promise<void> {
    await this.city.leader.mutate('closeRound', this.input({ roundId }), '... on Assessment { id }');
  }

  /** One whole round on one statement. */
  async judge(statementId: string, ballots: readonly (Ballot | undefined)[]): Promise<BoardOfTest> {
    const round = await this.open([statementId]);
    await this.vote(round, statementId, ballots);
    await this.close(round);
    return this.board(statementId);
  }

  async board(statementId: string, as: TestClient = this.city.leader): Promise<BoardOfTest> {
    const board = (await boardsOf(as, this.city.cityId, this.city.assessmentId)).find((one) => one.statementId === statementId);
    if (!board) throw new Error(`${statementId} is not on the board`);
    return board;
  }

  async decide(statementId: string, level: number, reason = ''): Promise<BoardOfTest | RefusalOfTest> {
    return answerOf(this.city.leader, 'decideStatement', this.input({ statementId, level, reason }), `... on StatementBoard { ${BOARD} }`);
  }
}

export async function boardsOf(as: TestClient, cityId: string, id: string): Promise<BoardOfTest[]> {
  const query = `query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { statements { ${BOARD} } } }`;
  return (await as.expect<{ assessment: { statements: BoardOfTest[] } }>(query, { cityId, id })).assessment.statements;
}

/** What a mutation answers: its success or its refusal. */
export async function answerOf<T = RefusalOfTest>(as: TestClient, name: string, input: Record<string, unknown>, selection = ''): Promise<T & RefusalOfTest> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${selection} ... on Refusal { code sentence field } } }`;
  const data = await as.expect<Record<string, T & RefusalOfTest>>(query, { input });
  const answer = data[name];
  if (!answer) throw new Error(`${name} gave no answer`);
  return answer;
}
