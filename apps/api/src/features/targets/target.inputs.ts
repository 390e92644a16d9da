import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsNumber, Max, Min } from 'class-validator';
import { Day } from '../../platform/day.scalar';
import { DayText, Id, Line, Optional, Prose } from '../../platform/validation';
import { PriorityName } from './target.graphql';

@InputType()
export class SetTargetInput {
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
