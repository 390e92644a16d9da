import { graphql } from '../../gql';

/** Everything that judging needs, in one answer: with it a phone can go on without a connection. */
export const BallotQuery = graphql(`
  query Ballot($cityId: ID!, $assessmentId: ID!) {
    assessment(cityId: $cityId, id: $assessmentId) {
      id name phase
      myParticipation { areaIds }
      openRound { id number closesAt statementIds }
      pack { areas { id name subDomains { id name } } scale { level name } }
      statements {
        statementId areaId subDomainId applicable
        statement { text why levels { level text } }
        proposal { level reason withoutProof stale }
        evidence { id kind title url note downloadPath counter expired }
        myVote { level cannotJudge confidence reason castAt }
      }
    }
  }
`);

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
    roundNumber votes cannotJudge counts median agreement shareWithinOne disagreementIndex outcome sentences
    conditions { id held measured threshold sentence }
    groups { group votes median counts }
    reasons { level reason }
    upperLevel settledLevel
  }
`);

export const CastVoteMutation = graphql(`
  mutation CastVote($input: CastVoteInput!) {
    castVote(input: $input) {
      __typename
      ... on StatementBoard { id statementId myVote { level cannotJudge confidence reason castAt } }
      ... on Refusal { code sentence field }
    }
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
