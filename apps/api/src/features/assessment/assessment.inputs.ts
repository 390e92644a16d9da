import type { Phase } from '@citymark/access';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, Max, Min } from 'class-validator';
import { Day } from '../../platform/day.scalar';
import { DayText, Id, Line, Optional, Prose } from '../../platform/validation';
import { Phases } from './phase.graphql';

@InputType()
export class StartAssessmentInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  cityId: string;

  @Field()
  @Line(1, 120)
  name: string;

  @Field(() => ID)
  @Id()
  modelPackId: string;

  @Field(() => Day)
  @DayText()
  startDate: string;

  @Field(() => Int)
  @IsInt()
  @Min(1, { message: '$property must be at least 1' })
  @Max(60, { message: '$property must be at most 60' })
  minutesPerStatement: number;
}

@InputType()
export class ChangePlanInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  cityId: string;

  @Field(() => ID)
  @Id()
  assessmentId: string;

  @Field(() => Day, { description: 'A Saturday or Sunday is taken as the Monday after it.' })
  @DayText()
  startDate: string;

  @Field(() => Int)
  @IsInt()
  @Min(5, { message: '$property must be at least 5' })
  @Max(60, { message: '$property must be at most 60' })
  workingDays: number;

  @Field(() => Int)
  @IsInt()
  @Min(1, { message: '$property must be at least 1' })
  @Max(60, { message: '$property must be at most 60' })
  minutesPerStatement: number;
}

@InputType()
export class AdvanceAssessmentInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  cityId: string;

  @Field(() => ID)
  @Id()
  id: string;

  @Field(() => Phases)
  @IsEnum(Phases)
  to: Phase;

  @Field(() => String, { nullable: true, description: 'Needed for going back; everybody in the city can read it.' })
  @Optional()
  @Prose(0, 2000)
  reason?: string | null;
}
