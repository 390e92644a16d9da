import { graphql } from '../../gql';

export const EnterByVotingLinkMutation = graphql(`
  mutation EnterByVotingLink($input: EnterByVotingLinkInput!) {
    enterByVotingLink(input: $input) {
      __typename
      ... on VotingEntry { cityId assessmentId }
      ... on Refusal { code sentence field }
    }
  }
`);
