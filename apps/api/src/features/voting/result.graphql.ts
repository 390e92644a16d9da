import type { StakeholderGroup } from '@citymark/access';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { StakeholderGroups } from '../people/city/role.graphql';

@ObjectType({ description: 'One condition of the rule, measured on the votes of a statement.' })
export class ConditionResult {
  @Field()
  id: string;

  @Field()
  held: boolean;

  @Field(() => Float, { nullable: true })
  measured: number | null;

  @Field(() => Float)
  threshold: number;

  @Field()
  sentence: string;
}

@ObjectType({ description: 'The votes of one group. Nothing of a group of fewer than 3 votes is shown, nor what would give it away.' })
export class GroupResult {
  @Field(() => StakeholderGroups)
  group: StakeholderGroup;

  @Field(() => Int, { nullable: true })
  votes: number | null;

  @Field(() => Float, { nullable: true })
  median: number | null;

  @Field(() => [Int], { nullable: true, description: 'How many said each level 0..7.' })
  counts: readonly number[] | null;
}

@ObjectType({ description: 'Why somebody voted for a level: without their name or group.' })
export class VoteReason {
  @Field(() => Int)
  level: number;

  @Field()
  reason: string;
}

@ObjectType({ description: 'What came of one round on one statement. With fewer than 5 votes no statistic is shown.' })
export class RoundResult {
  @Field(() => Int)
  roundNumber: number;

  @Field(() => Int, { description: 'Votes with a level.' })
  votes: number;

  @Field(() => Int)
  cannotJudge: number;

  @Field(() => [Int], { nullable: true, description: 'How many said each level 0..7.' })
  counts: readonly number[] | null;

  @Field(() => Float, { nullable: true })
  median: number | null;

  @Field(() => Float, { nullable: true, description: 'Van der Eijk’s A, -1 to 1.' })
  agreement: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of votes within 1 of the median, 0 to 1.' })
  shareWithinOne: number | null;

  @Field(() => Float, { nullable: true, description: 'RAND/UCLA disagreement index on the scale 0..7.' })
  disagreementIndex: number | null;

  @Field({ description: 'consensus, stable-dissent, open or too-few.' })
  outcome: string;

  @Field(() => [String], { description: 'Why, the most telling first.' })
  sentences: readonly string[];

  @Field(() => [String], { nullable: true, description: 'Where measures of the same votes disagree with each other.' })
  notes?: readonly string[];

  @Field(() => [ConditionResult])
  conditions: readonly ConditionResult[];

  @Field(() => [GroupResult])
  groups: readonly GroupResult[];

  @Field(() => [VoteReason])
  reasons: readonly VoteReason[];

  @Field(() => Int, { nullable: true, description: 'The upper of two levels when the median lies between them.' })
  upperLevel: number | null;

  @Field(() => Int, { nullable: true, description: 'The level that consensus or stable dissent settles on.' })
  settledLevel: number | null;
}
