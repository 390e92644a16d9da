import { graphql } from '../../gql';

export const SearchPlacesQuery = graphql(`
  query SearchPlaces($text: String!, $country: String) {
    searchPlaces(text: $text, country: $country) { id name country countryName population region }
  }
`);

export const CreateCityMutation = graphql(`
  mutation CreateCity($input: CreateCityInput!) {
    createCity(input: $input) {
      __typename
      ... on City { id name }
      ... on Refusal { code sentence field }
    }
  }
`);

export const UpdateCityMutation = graphql(`
  mutation UpdateCity($input: UpdateCityInput!) {
    updateCity(input: $input) {
      __typename
      ... on City { id name population }
      ... on Refusal { code sentence field }
    }
  }
`);

export const CityPageQuery = graphql(`
  query CityPage($id: ID!) {
    city(id: $id) {
      id name countryName population createdAt myRoles
      members { personId roles }
      invitations { id state }
      assessments { id name phase startDate publishedAt nextSteps { id sentence route done total } }
    }
  }
`);

export const PeoplePageQuery = graphql(`
  query PeoplePage($id: ID!) {
    city(id: $id) {
      id name myRoles
      members { personId name email roles joinedAt }
      invitations { id email name role group internal areaIds state sentAt expiresAt }
      assessments { id name phase pack { id areas { id name } } myParticipation { personId group } participants { personId group internal areaIds votingLink { state sentAt expiresAt lastUsedAt } } }
    }
  }
`);

export const InviteMutation = graphql(`
  mutation Invite($input: InviteInput!) {
    invite(input: $input) {
      __typename
      ... on Invitation { id email state }
      ... on Refusal { code sentence field }
    }
  }
`);

export const WithdrawInvitationMutation = graphql(`
  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) {
      __typename
      ... on Invitation { id state }
      ... on Refusal { code sentence field }
    }
  }
`);

export const ResendInvitationMutation = graphql(`
  mutation ResendInvitation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      __typename
      ... on Invitation { id state sentAt }
      ... on Refusal { code sentence field }
    }
  }
`);

export const SendVotingLinkMutation = graphql(`
  mutation SendVotingLink($input: SendVotingLinkInput!) {
    sendVotingLink(input: $input) {
      __typename
      ... on Assessment { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const WithdrawVotingLinkMutation = graphql(`
  mutation WithdrawVotingLink($input: WithdrawVotingLinkInput!) {
    withdrawVotingLink(input: $input) {
      __typename
      ... on Assessment { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const EndMembershipMutation = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) {
      __typename
      ... on City { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const HandOverMutation = graphql(`
  mutation HandOver($input: HandOverInput!) {
    handOver(input: $input) {
      __typename
      ... on City { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const JoinAsStakeholderMutation = graphql(`
  mutation JoinAsStakeholder($input: JoinAsStakeholderInput!) {
    joinAsStakeholder(input: $input) {
      __typename
      ... on Participant { personId group }
      ... on Refusal { code sentence field }
    }
  }
`);

export const RestoreInvitationMutation = graphql(`
  mutation RestoreInvitation($input: RestoreInvitationInput!) {
    restoreInvitation(input: $input) {
      __typename
      ... on Invitation { id state }
      ... on Refusal { code sentence field }
    }
  }
`);

export const ChangeInvitationMutation = graphql(`
  mutation ChangeInvitation($input: ChangeInvitationInput!) {
    changeInvitation(input: $input) {
      __typename
      ... on Invitation { id group internal areaIds }
      ... on Refusal { code sentence field }
    }
  }
`);
