import type { Confidence } from '@citymark/consensus';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { Id, Line, Optional, Prose } from '../../platform/validation';
import { Confidences } from './voting.graphql';

const MOST_VOTES = 100;
export const LONGEST_STATEMENT_ID = 161;
export const LEVEL_MESSAGE = { message: '$property must be a whole number from 0 to 7' };

const LONGEST_DEVICE = 64;

@InputType({ description: 'Which of the votes of one device this is: one with a lower order than another of the same device was given earlier, whenever it arrives.' })
export class SentInput {
  @Field(() => ID, { description: 'Made by the device, the same for all its votes; it names no person.' })
  @Line(1, LONGEST_DEVICE)
  device: string;

  @Field(() => Float, { description: 'A whole number that grows with every vote, such as a clock.' })
  @Max(Number.MAX_SAFE_INTEGER)
  @Min(0)
  @IsInt({ message: '$property must be a whole number' })
  order: number;
}

@InputType()
export class VoteInput {
  @Field(() => ID)
  @Line(1, LONGEST_STATEMENT_ID)
  statementId: string;

  @Field(() => Int, { nullable: true, description: '0 to 7; null: cannot judge.' })
  @Optional()
  @Max(7, LEVEL_MESSAGE)
  @Min(0, LEVEL_MESSAGE)
  @IsInt(LEVEL_MESSAGE)
  level?: number | null;

  @Field(() => Confidences)
  @IsIn(Object.values(Confidences))
  confidence: Confidence;

  @Field(() => String, { nullable: true })
  @Optional()
  @Prose(0, 2000)
  reason?: string | null;

  @Field(() => SentInput, { nullable: true, description: 'Without it votes count in the order in which they arrive.' })
  @Optional()
  @ValidateNested()
  @Type(() => SentInput)
  sent?: SentInput | null;
}

@InputType()
export class CastVoteInput extends VoteInput {
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
  roundId: string;
}

@InputType()
export class CastVotesInput {
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
  roundId: string;

  @Field(() => [VoteInput], { description: 'At most 100; all are counted or none.' })
  @ArrayMinSize(1, { message: '$property must hold at least one vote' })
  @ArrayMaxSize(MOST_VOTES, { message: `$property must not hold more than ${MOST_VOTES} votes` })
  @ValidateNested({ each: true })
  @Type(() => VoteInput)
  votes: VoteInput[];
}
