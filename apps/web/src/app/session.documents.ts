import { graphql } from '../gql';

export const SessionQuery = graphql(`
  query CurrentSession {
    installation { name version needsFirstRun localOutbox publicUrl }
    session {
      secondFactorPending byLink
      person { id name needsName email operator hasPassword hasSecondFactor }
      cities { id name countryName myRoles assessments { id name phase } }
    }
  }
`);

export const SignOutMutation = graphql(`
  mutation SignOut($input: SignOutInput!) {
    signOut(input: $input) {
      __typename
      ... on Done { done }
      ... on Refusal { code sentence field }
    }
  }
`);
