import type { EvidenceBoardQuery, StatementProofQuery } from '../../gql/graphql';

/** The parts of the answers, named for the components that show them. */
export type BoardAssessment = NonNullable<EvidenceBoardQuery['assessment']>;
export type BoardStatement = BoardAssessment['statements'][number];
export type BoardMember = NonNullable<EvidenceBoardQuery['city']>['members'][number];
export type ProofAssessment = NonNullable<StatementProofQuery['assessment']>;
export type ProofStatement = NonNullable<ProofAssessment['statement']>;
export type Proof = ProofStatement['evidence'][number];
export type ProposedLevel = ProofStatement['proposals'][number];

export interface StatementIds {
  cityId: string;
  assessmentId: string;
  statementId: string;
}
