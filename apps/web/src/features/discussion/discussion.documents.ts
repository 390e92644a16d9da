import { graphql } from '../../gql';

export const StatementThreadsQuery = graphql(`
  query StatementThreads($cityId: ID!, $assessmentId: ID!, $statementId: ID!) {
    assessment(cityId: $cityId, id: $assessmentId) {
      id phase
      mentionable { personId name }
      statement(id: $statementId) {
        statementId state
        threads {
          id startedBy resolvedAt resolvedBy
          comments {
            id authorId author group body createdAt editedAt removedAt restorable
            earlierTexts { body writtenAt }
            mentions { personId name }
          }
        }
      }
    }
  }
`);

export const AddCommentMutation = graphql(`
  mutation AddComment($input: AddCommentInput!) {
    addComment(input: $input) {
      __typename
      ... on Thread { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const EditCommentMutation = graphql(`
  mutation EditComment($input: EditCommentInput!) {
    editComment(input: $input) {
      __typename
      ... on Thread { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const RemoveCommentMutation = graphql(`
  mutation RemoveComment($input: RemoveCommentInput!) {
    removeComment(input: $input) {
      __typename
      ... on Thread { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const RestoreCommentMutation = graphql(`
  mutation RestoreComment($input: RestoreCommentInput!) {
    restoreComment(input: $input) {
      __typename
      ... on Thread { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const ResolveThreadMutation = graphql(`
  mutation ResolveThread($input: ResolveThreadInput!) {
    resolveThread(input: $input) {
      __typename
      ... on Thread { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const ReopenThreadMutation = graphql(`
  mutation ReopenThread($input: ReopenThreadInput!) {
    reopenThread(input: $input) {
      __typename
      ... on Thread { id }
      ... on Refusal { code sentence field }
    }
  }
`);
