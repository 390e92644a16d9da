import { graphql } from '../../gql';

export const TargetsPageQuery = graphql(`
  query TargetsPage($cityId: ID!, $assessmentId: ID!) {
    session { person { id } cities { id myRoles } }
    assessment(cityId: $cityId, id: $assessmentId) {
      id name phase publishedAt
      pack { areas { id name subDomains { id name } } }
      rollUp { overall { id mean } areas { id mean } }
      targets { subDomainId asIs proposedPriority because factors { id value sentence } set priority importance level due reason gap }
    }
  }
`);

export const SetTargetMutation = graphql(`
  mutation SetTarget($input: SetTargetInput!) {
    setTarget(input: $input) {
      __typename
      ... on Target { subDomainId set priority level }
      ... on Refusal { code sentence field }
    }
  }
`);

export const ChangeTargetsMutation = graphql(`
  mutation ChangeTargets($input: ChangeTargetsInput!) {
    changeTargets(input: $input) {
      __typename
      ... on TargetsChanged { targets { subDomainId set priority level due } }
      ... on Refusal { code sentence field }
    }
  }
`);
