import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsNumber, Max, Min, ValidateNested } from 'class-validator';
import { Id, Line, Optional } from '../../platform/validation';

const MOST_WEIGHTS = 500;
const LONGEST_ID = 80;
const [LEAST_WEIGHT, GREATEST_WEIGHT] = [0.1, 10];
const WEIGHT_MESSAGE = { message: `$property must be a number from ${LEAST_WEIGHT} to ${GREATEST_WEIGHT}` };

@InputType()
export class WeightInput {
  @Field(() => ID, { description: 'Of an area or a sub-domain.' })
  @Line(1, LONGEST_ID)
  id: string;

  @Field(() => Float)
  @Max(GREATEST_WEIGHT, WEIGHT_MESSAGE)
  @Min(LEAST_WEIGHT, WEIGHT_MESSAGE)
  @IsNumber({}, WEIGHT_MESSAGE)
  weight: number;
}

@InputType()
export class ChooseRuleInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  cityId: string;

  @Field(() => ID)
  @Id()
  assessmentId: string;

  @Field(() => ID)
  @Line(1, LONGEST_ID)
  ruleId: string;

  @Field(() => [WeightInput], { nullable: true, description: 'null: as they are. What is not named weighs 1.' })
  @Optional()
  @ArrayMaxSize(MOST_WEIGHTS, { message: `$property must not hold more than ${MOST_WEIGHTS} weights` })
  @ValidateNested({ each: true })
  @Type(() => WeightInput)
  weights?: WeightInput[] | null;
}
