import { graphql } from '../../gql';

export const RoadmapPageQuery = graphql(`
  query RoadmapPage($cityId: ID!, $assessmentId: ID!) {
    session { person { id } cities { id myRoles } }
    assessment(cityId: $cityId, id: $assessmentId) {
      id name phase
      pack { areas { id name subDomains { id name statements { id text } } } }
      statements { statementId settlement { level } }
      rollUp { overall { id mean } areas { id mean } subDomains { id mean } }
      targets { subDomainId level }
      roadmapCost { low high }
      actions { id name owner costLow costHigh effortDays startQuarter endQuarter status investment partners uplifts { statementId uplift } dependsOn }
    }
  }
`);

export const ProjectionQuery = graphql(`
  query RoadmapProjection($cityId: ID!, $assessmentId: ID!, $by: String!) {
    assessment(cityId: $cityId, id: $assessmentId) {
      id
      projection(by: $by) { overall { id mean } areas { id mean } subDomains { id mean } }
    }
  }
`);

export const AddActionMutation = graphql(`
  mutation AddAction($input: AddActionInput!) {
    addAction(input: $input) {
      __typename
      ... on Action { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const UpdateActionMutation = graphql(`
  mutation UpdateAction($input: UpdateActionInput!) {
    updateAction(input: $input) {
      __typename
      ... on Action { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const RemoveActionMutation = graphql(`
  mutation RemoveAction($input: RemoveActionInput!) {
    removeAction(input: $input) {
      __typename
      ... on Done { done }
      ... on Refusal { code sentence field }
    }
  }
`);
