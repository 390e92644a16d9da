import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsBoolean, IsDate, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { Id, Line, Optional, Prose } from '../../platform/validation';
import { LEVEL_MESSAGE, LONGEST_STATEMENT_ID } from './vote.inputs';

const MOST_STATEMENTS = 500;

@InputType()
export class OpenRoundInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  cityId: string;

  @Field(() => ID)
  @Id()
  assessmentId: string;

  @Field(() => [ID], { nullable: true, description: 'null: what the rounds before have left unsettled; where they left nothing, all that are applicable and not settled.' })
  @Optional()
  @IsString({ each: true })
  @MaxLength(LONGEST_STATEMENT_ID, { each: true, message: '$property holds something that is not the id of a statement' })
  @ArrayUnique({ message: '$property names a statement twice' })
  @ArrayMaxSize(MOST_STATEMENTS, { message: `$property must not name more than ${MOST_STATEMENTS} statements` })
  @ArrayMinSize(1, { message: '$property must name at least one statement' })
  statementIds?: string[] | null;

  @Field(() => Date, { nullable: true, description: 'The round closes by itself at this time.' })
  @Optional()
  @IsDate()
  closesAt?: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'false: nobody gets a mail, because all are in one room. Default true.' })
  @Optional()
  @IsBoolean()
  tell?: boolean | null;
}

@InputType()
export class CloseRoundInput {
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
export class DecideStatementInput {
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
  @Line(1, LONGEST_STATEMENT_ID)
  statementId: string;

  @Field(() => Int)
  @Max(7, LEVEL_MESSAGE)
  @Min(0, LEVEL_MESSAGE)
  @IsInt(LEVEL_MESSAGE)
  level: number;

  @Field({ description: 'May be empty only where the rule proposes the level: a stable dissent at its own.' })
  @Prose(0, 2000)
  reason: string;
}
