import type { AgendaBoardQuery, StatementVotesQuery } from '../../gql/graphql';

/** The parts of the answers, named for the components that show them. */
export type AgendaAssessment = NonNullable<AgendaBoardQuery['assessment']>;
export type AgendaStatement = AgendaAssessment['statements'][number];
export type AgendaEntry = AgendaAssessment['agenda'][number];
export type AgendaRound = NonNullable<AgendaAssessment['openRound']>;
export type VotingAssessment = NonNullable<StatementVotesQuery['assessment']>;
export type VotingStatement = NonNullable<VotingAssessment['statement']>;
export type Result = NonNullable<VotingStatement['result']>;
