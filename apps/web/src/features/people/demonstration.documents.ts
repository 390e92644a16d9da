import { graphql } from '../../gql';

export const DemonstrationQuery = graphql(`
  query Demonstration {
    fictionalPeople { id name operator cityName role group internal next }
  }
`);

export const SignInToDemonstrationMutation = graphql(`
  mutation SignInToDemonstration($input: SignInToDemonstrationInput!) {
    signInToDemonstration(input: $input) {
      __typename
      ... on SignedIn { session { person { id } } }
      ... on SecondFactorNeeded { sentence }
      ... on Refusal { code sentence field }
    }
  }
`);
