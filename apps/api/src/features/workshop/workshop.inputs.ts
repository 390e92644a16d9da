import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { Id, Line, Optional, Prose } from '../../platform/validation';
import { LONGEST_STATEMENT_ID } from '../voting/vote.inputs';

const LONGEST_TIMER_S = 3600;

@InputType()
export class StartWorkshopInput {
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
export class ShowInWorkshopInput {
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
  workshopId: string;

  @Field(() => ID, { nullable: true, description: 'null: nothing is before the room.' })
  @Optional()
  @Line(1, LONGEST_STATEMENT_ID)
  statementId?: string | null;
}

@InputType()
export class SetWorkshopTimerInput {
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
  workshopId: string;

  @Field(() => Int, { nullable: true, description: 'From now; null stops the timer.' })
  @Optional()
  @Max(LONGEST_TIMER_S, { message: '$property must not be more than an hour' })
  @Min(1, { message: '$property must be at least 1' })
  @IsInt()
  seconds?: number | null;
}

@InputType()
export class NoteInWorkshopInput {
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
  workshopId: string;

  @Field({ description: 'For the minutes, beside the statement that is before the room.' })
  @Prose(1, 2000)
  note: string;
}

@InputType()
export class EndWorkshopInput {
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
  workshopId: string;
}

@InputType()
export class JoinWorkshopInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field({ description: 'As it stands on the screen; case, spaces and dashes do not matter.' })
  @Line(1, 40)
  code: string;
}
