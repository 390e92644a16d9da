import { graphql } from '../../gql';

export const AssessmentChangedSubscription = graphql(`
  subscription AssessmentChanged($cityId: ID!, $assessmentId: ID!) {
    assessmentChanged(cityId: $cityId, assessmentId: $assessmentId) {
      topics
      progress { roundId votesCast statements { statementId votesCast } }
    }
  }
`);
