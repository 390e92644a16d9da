import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsEnum, IsNumber, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Day } from '../../platform/day.scalar';
import { DayText, Id, Line, Optional, Prose } from '../../platform/validation';
import { PriorityName } from './target.graphql';

/** More sub-domains than any model has. */
const MOST_TARGETS = 200;

@InputType()
export class TargetInput {
  @Field(() => ID)
  @Line(1, 120)
  subDomainId: string;

  @Field(() => PriorityName)
  @IsEnum(PriorityName)
  priority: PriorityName;

  @Field(() => Int)
  @Min(1)
  @Max(5)
  importance: number;

  @Field(() => Float)
  @IsNumber({ allowNaN: false, allowInfinity: false })
  level: number;

  @Field(() => Day)
  @DayText()
  due: string;

  @Field(() => String, { nullable: true })
  @Optional()
  @Prose(0, 2000)
  reason?: string | null;
}

@InputType()
export class SetTargetInput extends TargetInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  cityId: string;

  @Field(() => ID)
  @Id()
  assessmentId: string;
}

@InputType()
export class ChangeTargetsInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  cityId: string;

  @Field(() => ID)
  @Id()
  assessmentId: string;

  @Field(() => [TargetInput])
  @IsArray()
  @ArrayMaxSize(MOST_TARGETS)
  @ValidateNested({ each: true })
  @Type(() => TargetInput)
  set: TargetInput[];

  @Field(() => [ID], { description: 'Sub-domains of which the target is taken away.' })
  @IsArray()
  @ArrayMaxSize(MOST_TARGETS)
  @IsString({ each: true })
  @MaxLength(120, { each: true, message: 'remove holds something that is not the id of a sub-domain' })
  remove: string[];
}
