import type { StatementState } from './statement-state';
import type { OwnVoteRow, PanelRow, RoundRow, RoundStatementRow, SettlementRow, VotingRow } from './voting.store';
import type { StoredResult } from './stored-result';

/** A round with what it is about. */
export interface RoundView extends RoundRow {
  readonly statements: readonly RoundStatementRow[];
}

/** Where one statement stands. */
export interface StatementVoting {
  readonly state: Exclude<StatementState, 'notApplicable'>;
  readonly votesCast: number;
  readonly ownVote: OwnVoteRow | null;
  /** Of the last closed round; null while the statement is being judged. */
  readonly result: StoredResult | null;
  /** Of the closed rounds before, oldest first. */
  readonly earlierResults: readonly StoredResult[];
  readonly settlement: SettlementRow | null;
}

/** An assessment's voting, arranged: everything that a screen shows of it comes from here, without another question to the database. */
export class VotingView {
  /** In their order of opening. */
  readonly rounds: readonly RoundView[];
  readonly openRound: RoundView | null;
  private readonly byStatement = new Map<string, { row: RoundStatementRow; round: RoundRow }[]>();
  private readonly settlements: ReadonlyMap<string, SettlementRow>;
  private readonly ownVotes: ReadonlyMap<string, OwnVoteRow>;

  constructor(private readonly row: VotingRow) {
    const ofRound = new Map<string, RoundStatementRow[]>(row.rounds.map(({ id }) => [id, []]));
    for (const statement of row.statements) ofRound.get(statement.roundId)?.push(statement);
    this.rounds = row.rounds.map((round) => ({ ...round, statements: ofRound.get(round.id) ?? [] }));
    this.openRound = this.rounds.find(({ closedAt }) => closedAt === null) ?? null;
    for (const round of this.rounds) {
      for (const statement of round.statements) {
        const known = this.byStatement.get(statement.statementId) ?? [];
        this.byStatement.set(statement.statementId, [...known, { row: statement, round }]);
      }
    }
    this.settlements = new Map(row.settlements.map((settlement) => [settlement.statementId, settlement]));
    this.ownVotes = new Map(row.ownVotes.map((vote) => [`${vote.roundId} ${vote.statementId}`, vote]));
  }

  get settledIds(): ReadonlySet<string> {
    return new Set(this.settlements.keys());
  }

  get settled(): readonly SettlementRow[] {
    return this.row.settlements;
  }

  get panel(): readonly PanelRow[] {
    return this.row.panel;
  }

  statement(statementId: string): StatementVoting {
    const held = this.byStatement.get(statementId) ?? [];
    const last = held.at(-1);
    const settlement = this.settlements.get(statementId) ?? null;
    if (!last) return { state: settlement ? 'settled' : 'waiting', votesCast: 0, ownVote: null, result: null, earlierResults: [], settlement };
    const open = last.round.closedAt === null;
    const results = held.flatMap(({ row, round }) => (round.closedAt !== null && row.result ? [row.result] : []));
    return {
      state: open ? 'open' : settlement ? 'settled' : 'revealed',
      votesCast: last.row.votesCast,
      ownVote: this.ownVotes.get(`${last.round.id} ${statementId}`) ?? null,
      result: open ? null : (results.at(-1) ?? null),
      earlierResults: open ? results : results.slice(0, -1),
      settlement,
    };
  }

  /** How many statements of a round a person is asked to judge. */
  asked(round: RoundView, areaIds: readonly string[] | null, areaOf: (statementId: string) => string | undefined): number {
    return round.statements.filter(({ applicable, statementId }) => {
      const area = areaOf(statementId);
      return applicable && area !== undefined && (areaIds === null || areaIds.includes(area));
    }).length;
  }

  /** How many votes a person has cast in a round, as far as this viewer may know. */
  judged(round: RoundRow, personId: string): number {
    return this.row.judged.find((one) => one.roundId === round.id && one.personId === personId)?.judged ?? 0;
  }

  votesCast(round: RoundView): number {
    return round.statements.reduce((sum, { votesCast }) => sum + votesCast, 0);
  }

  votesExpected(round: RoundView, areaOf: (statementId: string) => string | undefined): number {
    return this.panel.reduce((sum, { areaIds }) => sum + this.asked(round, areaIds, areaOf), 0);
  }
}
