import { graphql } from '../../gql';

export const EvidenceBoardQuery = graphql(`
  query EvidenceBoard($cityId: ID!, $assessmentId: ID!) {
    city(id: $cityId) { id members { personId name roles } }
    assessment(cityId: $cityId, id: $assessmentId) {
      id name phase proofCount
      plan { phase from to }
      pack { areas { id name subDomains { id name } } }
      statements {
        statementId areaId subDomainId applicable evidenceCount state
        statement { text }
        assignedTo { personId name }
        proposal { level withoutProof stale }
      }
    }
  }
`);

export const StatementProofQuery = graphql(`
  query StatementProof($cityId: ID!, $assessmentId: ID!, $statementId: ID!) {
    assessment(cityId: $cityId, id: $assessmentId) {
      id phase
      pack { scale { level name } }
      statement(id: $statementId) {
        statementId areaId subDomainId applicable notApplicableReason state
        assignedTo { personId name }
        statement { text levels { level text } evidence }
        evidence {
          id kind title url note fileName mediaType size sha256 downloadPath visibility counter own validUntil expired addedBy addedAt statementIds
        }
        proposal { id level reason by at withoutProof stale }
        proposals { id level reason by at withoutProof stale }
      }
      statements { statementId subDomainId statement { text } }
    }
  }
`);

export const AddEvidenceMutation = graphql(`
  mutation AddEvidence($input: AddEvidenceInput!) {
    addEvidence(input: $input) {
      __typename
      ... on Evidence { id title }
      ... on Refusal { code sentence field }
    }
  }
`);

export const WithdrawEvidenceMutation = graphql(`
  mutation WithdrawEvidence($input: WithdrawEvidenceInput!) {
    withdrawEvidence(input: $input) {
      __typename
      ... on Evidence { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const RestoreEvidenceMutation = graphql(`
  mutation RestoreEvidence($input: RestoreEvidenceInput!) {
    restoreEvidence(input: $input) {
      __typename
      ... on Evidence { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const ProposeLevelMutation = graphql(`
  mutation ProposeLevel($input: ProposeLevelInput!) {
    proposeLevel(input: $input) {
      __typename
      ... on StatementBoard { id statementId proposal { level withoutProof } }
      ... on Refusal { code sentence field }
    }
  }
`);

export const AssignStatementsMutation = graphql(`
  mutation AssignStatements($input: AssignStatementsInput!) {
    assignStatements(input: $input) {
      __typename
      ... on Assessment { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const ExcludeStatementMutation = graphql(`
  mutation ExcludeStatement($input: ExcludeStatementInput!) {
    excludeStatement(input: $input) {
      __typename
      ... on StatementBoard { id applicable }
      ... on Refusal { code sentence field }
    }
  }
`);

export const IncludeStatementMutation = graphql(`
  mutation IncludeStatement($input: IncludeStatementInput!) {
    includeStatement(input: $input) {
      __typename
      ... on StatementBoard { id applicable }
      ... on Refusal { code sentence field }
    }
  }
`);
