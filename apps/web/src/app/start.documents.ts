import { graphql } from '../gql';

export const StartPageQuery = graphql(`
  query StartPage {
    session {
      cities {
        id name countryName myRoles
        assessments { id name phase plan { phase from to } nextSteps { id sentence route done total minutes due waiting } }
      }
    }
  }
`);
