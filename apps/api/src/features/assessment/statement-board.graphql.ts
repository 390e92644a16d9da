import { Field, ID, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../platform/refusal';
import { Statement } from '../model/model.graphql';
import { Member } from '../people/city/city.graphql';

@ObjectType({ description: 'One statement in one assessment: its text, proof, votes and settlement in one place.' })
export class StatementBoard {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  statementId: string;

  @Field(() => ID)
  assessmentId: string;

  @Field(() => ID)
  cityId: string;

  @Field(() => Statement)
  statement: Statement;

  @Field(() => ID)
  areaId: string;

  @Field(() => ID)
  subDomainId: string;

  @Field(() => Member, { nullable: true, description: 'Who gathers proof for it.' })
  assignedTo: Member | null;

  @Field()
  applicable: boolean;

  @Field(() => String, { nullable: true })
  notApplicableReason: string | null;
}

export const ExcludeStatementResult = resultOf('ExcludeStatementResult', () => StatementBoard);
export const IncludeStatementResult = resultOf('IncludeStatementResult', () => StatementBoard);
