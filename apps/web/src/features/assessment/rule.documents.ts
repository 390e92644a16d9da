import { graphql } from '../../gql';

export const RulePresetsQuery = graphql(`
  query RulePresets {
    rulePresets { id name sentences source note }
  }
`);

export const ChooseRuleMutation = graphql(`
  mutation ChooseRule($input: ChooseRuleInput!) {
    chooseRule(input: $input) {
      __typename
      ... on Assessment { id rule { id name } }
      ... on Refusal { code sentence field }
    }
  }
`);
