import { graphql } from '../../gql';

export const OverviewQuery = graphql(`
  query AssessmentOverview($cityId: ID!, $assessmentId: ID!) {
    assessment(cityId: $cityId, id: $assessmentId) {
      id name phase startDate publishedAt proofCount
      pack { name version areas { id name subDomains { id name } } scale { level name } }
      plan { phase from to }
      rule { name locked sentences }
      transitions { to back needsReason possible gates { id met sentence } }
      nextSteps { id sentence route done total }
      openRound { id number closesAt votesCast votesExpected }
      participants { personId name group internal areaIds judged owed }
      changes { from to reason by at }
      rollUp { overall { ...Figure } areas { ...Figure } subDomains { ...Figure } }
      statements { statementId areaId subDomainId applicable evidenceCount state proposal { level } settlement { level kind } statement { text } }
    }
  }
  fragment Figure on NodeFigure { id mean complete settled applicable total }
`);

export const PlanQuery = graphql(`
  query AssessmentPlan($cityId: ID!, $assessmentId: ID!) {
    assessment(cityId: $cityId, id: $assessmentId) {
      id name phase startDate minutesPerStatement hoursPerPerson
      plan { phase from to workingDays }
      participants { personId name group internal }
      statements { statementId applicable assignedTo { personId name } }
    }
  }
`);

export const StartChoicesQuery = graphql(`
  query StartChoices($cityId: ID!) {
    city(id: $cityId) { id name }
    modelPacks { id name version state builtIn statementCount publishedAt }
  }
`);

export const StatementTextsQuery = graphql(`
  query StatementTexts($cityId: ID!, $assessmentId: ID!, $statementId: ID!) {
    assessment(cityId: $cityId, id: $assessmentId) {
      id
      pack { name version areas { id name subDomains { id name } } scale { level name definition } }
      statement(id: $statementId) {
        statementId areaId subDomainId applicable notApplicableReason state
        statement { text why levels { level text } evidence sdgTargets iso37120Themes platformPrinciples }
        settlement { level kind }
      }
      statements { statementId }
    }
  }
`);

export const StartAssessmentMutation = graphql(`
  mutation StartAssessment($input: StartAssessmentInput!) {
    startAssessment(input: $input) {
      __typename
      ... on Assessment { id cityId }
      ... on Refusal { code sentence field }
    }
  }
`);

export const AdvanceAssessmentMutation = graphql(`
  mutation AdvanceAssessment($input: AdvanceAssessmentInput!) {
    advanceAssessment(input: $input) {
      __typename
      ... on Assessment { id phase }
      ... on Refusal { code sentence field }
    }
  }
`);
