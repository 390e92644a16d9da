import { graphql } from '../../gql';

export const AgendaQuery = graphql(`
  query AgendaBoard($cityId: ID!, $assessmentId: ID!) {
    assessment(cityId: $cityId, id: $assessmentId) {
      id name phase
      pack { areas { id name subDomains { id name } } }
      rule { name sentences }
      openRound { id number openedAt closesAt statementIds votesCast votesExpected }
      rounds { id number openedAt closedAt statementIds votesCast votesExpected }
      participants { personId name group judged owed }
      agenda { statementId rank sentence outcome median counts }
      statements {
        statementId areaId subDomainId applicable state votesCast
        statement { text }
        proposal { level }
        result { outcome median upperLevel settledLevel counts }
        settlement { kind level median reason by at }
      }
    }
  }
`);

export const StatementVotingQuery = graphql(`
  query StatementVotes($cityId: ID!, $assessmentId: ID!, $statementId: ID!) {
    assessment(cityId: $cityId, id: $assessmentId) {
      id phase
      myParticipation { areaIds }
      openRound { id number closesAt statementIds }
      pack { scale { level name } }
      statement(id: $statementId) {
        statementId areaId applicable state votesCast
        statement { levels { level text } }
        proposal { level }
        myVote { level cannotJudge confidence reason castAt }
        settlement { kind level median reason by at roundNumber }
        result { ...Revealed }
        earlierResults { ...Revealed }
      }
    }
  }
  fragment Revealed on RoundResult {
    roundNumber votes cannotJudge counts median agreement shareWithinOne disagreementIndex outcome sentences notes
    conditions { id held measured threshold sentence }
    groups { group votes median counts }
    reasons { level reason }
    upperLevel settledLevel
  }
`);

export const OpenRoundMutation = graphql(`
  mutation OpenRound($input: OpenRoundInput!) {
    openRound(input: $input) {
      __typename
      ... on Round { id number }
      ... on Refusal { code sentence field }
    }
  }
`);

export const CloseRoundMutation = graphql(`
  mutation CloseRound($input: CloseRoundInput!) {
    closeRound(input: $input) {
      __typename
      ... on Assessment { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const DecideStatementMutation = graphql(`
  mutation DecideStatement($input: DecideStatementInput!) {
    decideStatement(input: $input) {
      __typename
      ... on StatementBoard { id state settlement { level kind } }
      ... on Refusal { code sentence field }
    }
  }
`);
