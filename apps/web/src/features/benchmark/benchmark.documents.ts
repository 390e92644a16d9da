import { graphql } from '../../gql';

export const ComparePageQuery = graphql(`
  query ComparePage($cityId: ID!, $assessmentId: ID!) {
    session { person { id } cities { id myRoles } }
    assessment(cityId: $cityId, id: $assessmentId) {
      id name phase
      pack { areas { id name subDomains { id name } } }
      rollUp { areas { id mean } subDomains { id mean } }
      contribution { id areaIds consentedAt }
    }
  }
`);

export const PeersQuery = graphql(`
  query Peers($cityId: ID!, $assessmentId: ID!, $filter: PeerFilterInput!) {
    comparison(cityId: $cityId, assessmentId: $assessmentId, filter: $filter) {
      sentence
      release { id number publishedAt }
      filters { region incomeGroup populationBand label }
      figures { kind id shown count median lowerQuartile upperQuartile sentence synthetic }
    }
  }
`);

export const ContributeMutation = graphql(`
  mutation Contribute($input: ContributeInput!) {
    contribute(input: $input) {
      __typename
      ... on Contribution { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const WithdrawContributionMutation = graphql(`
  mutation WithdrawContribution($input: WithdrawContributionInput!) {
    withdrawContribution(input: $input) {
      __typename
      ... on Done { done }
      ... on Refusal { code sentence field }
    }
  }
`);

export const OperatorPageQuery = graphql(`
  query OperatorPage {
    releases { id number publishedAt digest }
    pool { waiting synthetic sentence }
  }
`);

export const PublishReleaseMutation = graphql(`
  mutation PublishRelease($input: PublishReleaseInput!) {
    publishRelease(input: $input) {
      __typename
      ... on ReleaseOutcome { sentence release { id number } }
      ... on Refusal { code sentence field }
    }
  }
`);

export const LoadSyntheticPeersMutation = graphql(`
  mutation LoadSyntheticPeers($input: LoadSyntheticPeersInput!) {
    loadSyntheticPeers(input: $input) {
      __typename
      ... on PoolState { waiting synthetic sentence }
      ... on Refusal { code sentence field }
    }
  }
`);
