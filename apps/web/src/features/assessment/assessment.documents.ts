import { graphql } from '../../gql';

export const OverviewQuery = graphql(`
  query AssessmentOverview($cityId: ID!, $assessmentId: ID!, $withTargets: Boolean!, $inviting: Boolean!) {
    city(id: $cityId) @include(if: $inviting) { id invitations { id role state } }
    assessment(cityId: $cityId, id: $assessmentId) {
      id name phase startDate workingDays publishedAt proofCount
      pack { name version areas { id name subDomains { id name } } scale { level name } }
      plan { phase from to workingDays }
      rule { id name hash locked lockedAt termsHash sentences weights { id weight } groups }
      transitions { to back needsReason possible gates { id met warns sentence } }
      nextSteps { id sentence route done total }
      openRound { id number closesAt votesCast votesExpected }
      participants { personId name group internal areaIds judged owed }
      agenda { statementId sentence outcome median counts }
      targets @include(if: $withTargets) { subDomainId level }
      progress { day proposed proofs votes settled }
      changes { from to reason by at }
      rollUp { overall { ...Figure } areas { ...Figure } subDomains { ...Figure } }
      statements {
        statementId areaId subDomainId applicable evidenceCount state votesCast
        statement { text }
        assignedTo { personId name }
        proposal { level withoutProof stale }
        result { outcome median agreement counts }
        settlement { level kind }
        previousLevel { level assessmentName }
      }
    }
  }
  fragment Figure on NodeFigure { id mean complete settled applicable total }
`);

export const PlanQuery = graphql(`
  query AssessmentPlan($cityId: ID!, $assessmentId: ID!) {
    assessment(cityId: $cityId, id: $assessmentId) {
      id name phase startDate workingDays minutesPerStatement hoursPerPerson
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
        previousLevel { level assessmentName publishedAt }
        statement { text why levels { level text } evidence sdgTargets iso37120Themes platformPrinciples }
        settlement { level kind }
      }
      statements { statementId }
    }
  }
`);

export const StatementPeekQuery = graphql(`
  query StatementPeek($cityId: ID!, $assessmentId: ID!, $statementId: ID!) {
    assessment(cityId: $cityId, id: $assessmentId) {
      id
      pack { areas { id name subDomains { id name } } scale { level name } }
      agenda { statementId sentence }
      statement(id: $statementId) {
        statementId subDomainId applicable notApplicableReason state votesCast
        statement { text why levels { level text } }
        assignedTo { name }
        evidence { id title counter }
        proposal { level reason by withoutProof stale }
        myVote { level cannotJudge }
        result { roundNumber votes outcome median counts sentences }
        settlement { level kind reason }
        previousLevel { level assessmentName publishedAt }
      }
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

export const ChangePlanMutation = graphql(`
  mutation ChangePlan($input: ChangePlanInput!) {
    changePlan(input: $input) {
      __typename
      ... on Assessment { id startDate }
      ... on Refusal { code sentence field }
    }
  }
`);
