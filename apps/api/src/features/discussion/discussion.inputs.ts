import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique } from 'class-validator';
import { Id, Ids, Line, Optional, Prose } from '../../platform/validation';

export const LONGEST_COMMENT = 4000;
const MOST_MENTIONS = 20;
const LONGEST_STATEMENT_ID = 161;

@InputType()
export class AddCommentInput {
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

  @Field(() => ID, { nullable: true, description: 'The thread that it answers in; null: it begins a new one.' })
  @Optional()
  @Id()
  threadId?: string | null;

  @Field({ description: 'Everybody who may read the assessment reads it.' })
  @Prose(1, LONGEST_COMMENT)
  body: string;

  @Field(() => [ID], { nullable: true, description: 'People named in it, who get a mail.' })
  @Optional()
  @Ids()
  @ArrayUnique({ message: '$property names somebody twice' })
  @ArrayMaxSize(MOST_MENTIONS, { message: `$property must not name more than ${MOST_MENTIONS} people` })
  mentions?: string[] | null;
}

@InputType()
export class EditCommentInput {
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

  @Field({ description: 'What it said before stays readable.' })
  @Prose(1, LONGEST_COMMENT)
  body: string;

  @Field(() => [ID], { nullable: true, description: 'People named in it; those who were not before get a mail.' })
  @Optional()
  @Ids()
  @ArrayUnique({ message: '$property names somebody twice' })
  @ArrayMaxSize(MOST_MENTIONS, { message: `$property must not name more than ${MOST_MENTIONS} people` })
  mentions?: string[] | null;
}

@InputType({ isAbstract: true })
class NamedInput {
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

@InputType()
export class RemoveCommentInput extends NamedInput {}

@InputType()
export class RestoreCommentInput extends NamedInput {}

@InputType()
export class ResolveThreadInput extends NamedInput {}

@InputType()
export class ReopenThreadInput extends NamedInput {}
