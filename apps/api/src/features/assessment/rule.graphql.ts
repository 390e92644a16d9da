import type { StakeholderGroup } from '@citymark/access';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../platform/refusal';
import { StakeholderGroups } from '../people/city/role.graphql';
import { Assessment } from './assessment.graphql';

@ObjectType({ description: 'How much an area or a sub-domain counts in the mean; what is not named counts 1.' })
export class Weight {
  @Field(() => ID)
  id: string;

  @Field(() => Float)
  weight: number;
}

@ObjectType({ description: 'When a statement counts as agreed: chosen and hashed before the first round.' })
export class Rule {
  @Field()
  id: string;

  @Field()
  name: string;

  @Field()
  hash: string;

  @Field(() => Int, { description: 'With fewer votes on a statement the verdict is "too few".' })
  minimumVotes: number;

  @Field({ description: 'The first round was opened: the rule cannot change any more.' })
  locked: boolean;

  @Field(() => Date, { nullable: true })
  lockedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the rule, the weights and the groups as they were locked.' })
  termsHash: string | null;

  @Field(() => [String], { description: 'Each condition in words.' })
  sentences: readonly string[];

  @Field(() => [Weight], { description: 'Those that are not 1.' })
  weights: readonly Weight[];

  @Field(() => [StakeholderGroups], { description: 'Whose medians are compared.' })
  groups: readonly StakeholderGroup[];
}

@ObjectType({ description: 'A rule that a leader can choose.' })
export class RulePreset {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  hash: string;

  @Field(() => Int)
  minimumVotes: number;

  @Field(() => [String], { description: 'Each condition in words.' })
  sentences: readonly string[];

  @Field({ description: 'Where it was published.' })
  source: string;

  @Field({ description: 'What to know before choosing it.' })
  note: string;
}

export const ChooseRuleResult = resultOf('ChooseRuleResult', () => Assessment);
