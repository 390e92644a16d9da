import { graphql } from '../../gql';

export const OwedWorkQuery = graphql(`
  query OwedWork($cityId: ID!, $assessmentId: ID!) {
    assessment(cityId: $cityId, id: $assessmentId) {
      id
      owedWork {
        work closesAt
        people { personId name group asked done owed remindedAt canBeReminded }
        groups { group people owing asked done owed }
        areas { areaId name asked done owed }
      }
    }
  }
`);

export const SendRemindersMutation = graphql(`
  mutation SendReminders($input: SendRemindersInput!) {
    sendReminders(input: $input) {
      __typename
      ... on RemindersSent {
        reminded { personId name }
        leftOut { personId name why }
      }
      ... on Refusal { code sentence field }
    }
  }
`);
