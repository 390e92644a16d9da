import { graphql } from '../gql';

export const StartPageQuery = graphql(`
  query StartPage {
    session {
      cities {
        id name countryName myRoles
        assessments { id name phase nextSteps { id sentence route done total } }
      }
    }
  }
`);
