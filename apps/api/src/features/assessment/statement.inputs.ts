import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsString, MaxLength } from 'class-validator';
import { Id, Line, Optional, Prose } from '../../platform/validation';

/** More than any model has. */
const MOST_STATEMENTS = 500;
/** A sub-domain's id, a dot, and a slug, each as long as packs allow. */
const LONGEST_STATEMENT_ID = 161;

@InputType()
export class AssignStatementsInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  cityId: string;

  @Field(() => ID)
  @Id()
  assessmentId: string;

  @Field(() => [ID])
  @ArrayMinSize(1, { message: '$property must name at least one statement' })
  @ArrayMaxSize(MOST_STATEMENTS, { message: `$property must name at most ${MOST_STATEMENTS} statements` })
  @IsString({ each: true })
  @MaxLength(LONGEST_STATEMENT_ID, { each: true, message: '$property holds something that is not the id of a statement' })
  statementIds: string[];

  @Field(() => ID, { nullable: true, description: 'null: nobody.' })
  @Optional()
  @Id()
  personId?: string | null;
}

@InputType()
export class IncludeStatementInput {
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
}

@InputType()
export class ExcludeStatementInput {
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

  @Field({ description: 'Why the statement does not apply to the city; everybody sees it.' })
  @Prose(1, 2000)
  reason: string;
}
