import { graphql } from '../../gql';

export const RequestSignInLinkMutation = graphql(`
  mutation RequestSignInLink($input: RequestSignInLinkInput!) {
    requestSignInLink(input: $input) {
      __typename
      ... on LinkSent { sentence }
      ... on Refusal { code sentence field }
    }
  }
`);

export const SignInWithLinkMutation = graphql(`
  mutation SignInWithLink($input: SignInWithLinkInput!) {
    signInWithLink(input: $input) {
      __typename
      ... on SignedIn { session { person { id needsName } } }
      ... on SecondFactorNeeded { sentence }
      ... on Refusal { code sentence field }
    }
  }
`);

export const SignInWithPasswordMutation = graphql(`
  mutation SignInWithPassword($input: SignInWithPasswordInput!) {
    signInWithPassword(input: $input) {
      __typename
      ... on SignedIn { session { person { id } } }
      ... on SecondFactorNeeded { sentence }
      ... on Refusal { code sentence field }
    }
  }
`);

export const ConfirmSecondFactorMutation = graphql(`
  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
    confirmSecondFactor(input: $input) {
      __typename
      ... on SignedIn { session { person { id } } }
      ... on SecondFactorNeeded { sentence }
      ... on Refusal { code sentence field }
    }
  }
`);

export const CompleteFirstRunMutation = graphql(`
  mutation CompleteFirstRun($input: CompleteFirstRunInput!) {
    completeFirstRun(input: $input) {
      __typename
      ... on SignedIn { session { person { id } } }
      ... on SecondFactorNeeded { sentence }
      ... on Refusal { code sentence field }
    }
  }
`);

export const InvitationPreviewQuery = graphql(`
  query InvitationPreview($token: String!) {
    invitationPreview(token: $token) { cityName role group email name invitedBy state }
  }
`);

export const AcceptInvitationMutation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on InvitationAccepted { cityId assessmentId session { person { id } } }
      ... on SecondFactorNeeded { sentence }
      ... on Refusal { code sentence field }
    }
  }
`);
