import { graphql } from '../../gql';

export const OutboxQuery = graphql(`
  query OutboxPage {
    outbox { id recipient subject body createdAt sentAt }
  }
`);

export const DevicesQuery = graphql(`
  query AccountDevices {
    devices { id device createdAt lastSeenAt current }
  }
`);

export const RenamePersonMutation = graphql(`
  mutation RenamePerson($input: RenamePersonInput!) {
    renamePerson(input: $input) {
      __typename
      ... on Person { id name }
      ... on Refusal { code sentence field }
    }
  }
`);

export const SetPasswordMutation = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) {
      __typename
      ... on Done { done }
      ... on Refusal { code sentence field }
    }
  }
`);

export const StartSecondFactorMutation = graphql(`
  mutation StartSecondFactor($input: StartSecondFactorInput!) {
    startSecondFactor(input: $input) {
      __typename
      ... on SecondFactorSetup { secret uri }
      ... on Refusal { code sentence field }
    }
  }
`);

export const EnableSecondFactorMutation = graphql(`
  mutation EnableSecondFactor($input: EnableSecondFactorInput!) {
    enableSecondFactor(input: $input) {
      __typename
      ... on RecoveryCodes { codes }
      ... on Refusal { code sentence field }
    }
  }
`);

export const DisableSecondFactorMutation = graphql(`
  mutation DisableSecondFactor($input: DisableSecondFactorInput!) {
    disableSecondFactor(input: $input) {
      __typename
      ... on Done { done }
      ... on Refusal { code sentence field }
    }
  }
`);

export const EndSessionMutation = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      __typename
      ... on Done { done }
      ... on Refusal { code sentence field }
    }
  }
`);

export const EndOtherSessionsMutation = graphql(`
  mutation EndOtherSessions($input: EndOtherSessionsInput!) {
    endOtherSessions(input: $input) {
      __typename
      ... on Done { done }
      ... on Refusal { code sentence field }
    }
  }
`);
