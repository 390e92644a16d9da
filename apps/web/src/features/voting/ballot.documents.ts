import { graphql } from '../../gql';

/** Everything that judging needs but the long texts of the model (`ballot-texts.ts`): with both a phone can go on without a connection. */
export const BallotQuery = graphql(`
  query Ballot($cityId: ID!, $assessmentId: ID!) {
    assessment(cityId: $cityId, id: $assessmentId) {
      id name phase
      myParticipation { areaIds }
      openRound { id number closesAt statementIds }
      plan { phase from to }
      pack { areas { id name subDomains { id name } } scale { level name } }
      statements {
        statementId areaId subDomainId applicable
        statement { text }
        proposal { level reason withoutProof stale }
        evidence { id kind title url note downloadPath counter expired }
        myVote { level cannotJudge confidence reason castAt }
      }
    }
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
