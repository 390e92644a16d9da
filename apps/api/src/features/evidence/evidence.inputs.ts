import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { Day } from '../../platform/day.scalar';
import { DayText, Id, Line, Optional, Prose, WebAddress } from '../../platform/validation';
import type { EvidenceKindName, VisibilityName } from './evidence.entity';
import { EvidenceKind, Visibility } from './evidence.graphql';

const MOST_STATEMENTS = 100;
const LONGEST_STATEMENT_ID = 200;

@InputType()
export class AddEvidenceInput {
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
  @IsString({ each: true })
  @MaxLength(LONGEST_STATEMENT_ID, { each: true })
  @ArrayUnique({ message: '$property names a statement twice' })
  @ArrayMaxSize(MOST_STATEMENTS, { message: `$property must not name more than ${MOST_STATEMENTS} statements` })
  @ArrayMinSize(1, { message: '$property must name at least one statement' })
  statementIds: string[];

  @Field(() => EvidenceKind)
  @IsIn(Object.values(EvidenceKind))
  kind: EvidenceKindName;

  @Field()
  @Line(1, 200)
  title: string;

  @Field(() => String, { nullable: true })
  @Optional()
  @WebAddress()
  url?: string | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Prose(1, 5000)
  note?: string | null;

  @Field(() => ID, { nullable: true })
  @Optional()
  @Id()
  uploadId?: string | null;

  @Field(() => Visibility)
  @IsIn(Object.values(Visibility))
  visibility: VisibilityName;

  @Field(() => Day, { nullable: true })
  @Optional()
  @DayText()
  validUntil?: string | null;
}

@InputType()
export class WithdrawEvidenceInput {
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
export class RestoreEvidenceInput extends WithdrawEvidenceInput {}

@InputType()
export class ProposeLevelInput {
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
  @IsString()
  @MaxLength(LONGEST_STATEMENT_ID)
  statementId: string;

  @Field(() => Int)
  @Max(7, { message: '$property must be a whole number from 0 to 7' })
  @Min(0, { message: '$property must be a whole number from 0 to 7' })
  @IsInt({ message: '$property must be a whole number from 0 to 7' })
  level: number;

  @Field()
  @Prose(1, 2000)
  reason: string;
}
