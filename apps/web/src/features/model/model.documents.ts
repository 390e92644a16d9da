import { graphql } from '../../gql';

export const ModelsPageQuery = graphql(`
  query ModelsPage {
    modelPacks { id packId version name state hash builtIn statementCount publishedAt }
  }
`);

export const ModelPageQuery = graphql(`
  query ModelPage($id: ID!) {
    modelPack(id: $id) {
      id packId version name state hash statementCount publishedAt
      scale { level name definition }
      areas {
        id name description
        subDomains {
          id name description
          statements { id text why levels { level text } evidence sdgTargets iso37120Themes platformPrinciples }
        }
      }
    }
  }
`);

export const PublishModelPackMutation = graphql(`
  mutation PublishModelPack($input: PublishModelPackInput!) {
    publishModelPack(input: $input) {
      __typename
      ... on ModelPack { id state hash }
      ... on Refusal { code sentence field }
    }
  }
`);

export const RetireModelPackMutation = graphql(`
  mutation RetireModelPack($input: RetireModelPackInput!) {
    retireModelPack(input: $input) {
      __typename
      ... on ModelPack { id state }
      ... on Refusal { code sentence field }
    }
  }
`);
