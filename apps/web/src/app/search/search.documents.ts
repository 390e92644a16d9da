import { graphql } from '../../gql';

export const SearchQuery = graphql(`
  query SearchAssessment($cityId: ID!, $assessmentId: ID!, $text: String!) {
    search(cityId: $cityId, assessmentId: $assessmentId, text: $text) {
      statements { statementId text subDomainName }
      proof { id kind title statementId statementText }
      people { personId name roles }
    }
  }
`);
