import { ACTION_STATUSES, type ActionStatus } from '@citymark/roadmap';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, Max, Min, ValidateNested } from 'class-validator';
import { Id, Ids, Line, Optional, Prose } from '../../platform/validation';

/** More would be a mistake, and a burden on everybody who reads the roadmap. */
const MOST_UPLIFTS = 100;
const MOST_DEPENDENCIES = 50;
const MOST_DAYS = 100_000;

@InputType()
export class UpliftInput {
  @Field(() => ID)
  @Line(1, 120)
  statementId: string;

  @Field(() => Int)
  @Min(1)
  @Max(7)
  uplift: number;
}

@InputType()
export class AddActionInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  cityId: string;

  @Field(() => ID)
  @Id()
  assessmentId: string;

  @Field()
  @Line(1, 160)
  name: string;

  @Field()
  @Line(1, 160)
  owner: string;

  @Field(() => Float)
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  costLow: number;

  @Field(() => Float)
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  costHigh: number;

  @Field(() => Int)
  @Min(0)
  @Max(MOST_DAYS)
  effortDays: number;

  @Field()
  @Line(1, 20)
  startQuarter: string;

  @Field()
  @Line(1, 20)
  endQuarter: string;

  @Field(() => String)
  @IsIn(ACTION_STATUSES, { message: `$property must be one of ${ACTION_STATUSES.join(', ')}` })
  status: ActionStatus;

  @Field(() => String, { nullable: true })
  @Optional()
  @Prose(0, 2000)
  investment?: string | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Prose(0, 2000)
  partners?: string | null;

  @Field(() => [UpliftInput])
  @IsArray()
  @ArrayMaxSize(MOST_UPLIFTS)
  @ValidateNested({ each: true })
  @Type(() => UpliftInput)
  uplifts: UpliftInput[];

  @Field(() => [ID])
  @IsArray()
  @ArrayMaxSize(MOST_DEPENDENCIES)
  @Ids()
  dependsOn: string[];
}

@InputType()
export class UpdateActionInput extends AddActionInput {
  @Field(() => ID)
  @Id()
  id: string;
}

@InputType()
export class RemoveActionInput {
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
  @Id()
  id: string;
}
