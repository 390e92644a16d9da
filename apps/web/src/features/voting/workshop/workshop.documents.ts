import { graphql } from '../../../gql';

export const WorkshopQuery = graphql(`
  query Workshop($cityId: ID!, $assessmentId: ID!) {
    assessment(cityId: $cityId, id: $assessmentId) {
      id name phase
      openRound { id number statementIds votesCast votesExpected }
      pack { areas { id name subDomains { id name } } scale { level name } }
      agenda { statementId sentence }
      workshops { id code statementId timerEndsAt startedAt endedAt joined joinedNames minutes { at kind statementId sentence } }
      statements {
        statementId subDomainId applicable state votesCast
        statement { text why }
        proposal { level reason }
        settlement { level kind }
        result { roundNumber votes median outcome sentences counts settledLevel upperLevel groups { group votes median counts } }
      }
    }
  }
`);

export const WorkshopPhoneQuery = graphql(`
  query WorkshopPhone($cityId: ID!, $assessmentId: ID!) {
    assessment(cityId: $cityId, id: $assessmentId) {
      id name phase
      workshops { id statementId timerEndsAt endedAt joinedByMe }
      statements { statementId statement { text } }
    }
  }
`);

export const StartWorkshopMutation = graphql(`
  mutation StartWorkshop($input: StartWorkshopInput!) {
    startWorkshop(input: $input) {
      __typename
      ... on Assessment { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const ShowInWorkshopMutation = graphql(`
  mutation ShowInWorkshop($input: ShowInWorkshopInput!) {
    showInWorkshop(input: $input) {
      __typename
      ... on Assessment { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const SetWorkshopTimerMutation = graphql(`
  mutation SetWorkshopTimer($input: SetWorkshopTimerInput!) {
    setWorkshopTimer(input: $input) {
      __typename
      ... on Assessment { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const NoteInWorkshopMutation = graphql(`
  mutation NoteInWorkshop($input: NoteInWorkshopInput!) {
    noteInWorkshop(input: $input) {
      __typename
      ... on Assessment { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const EndWorkshopMutation = graphql(`
  mutation EndWorkshop($input: EndWorkshopInput!) {
    endWorkshop(input: $input) {
      __typename
      ... on Assessment { id }
      ... on Refusal { code sentence field }
    }
  }
`);

export const JoinWorkshopMutation = graphql(`
  mutation JoinWorkshop($input: JoinWorkshopInput!) {
    joinWorkshop(input: $input) {
      __typename
      ... on WorkshopJoined { cityId assessmentId }
      ... on Refusal { code sentence field }
    }
  }
`);
