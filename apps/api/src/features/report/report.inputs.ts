import { Field, ID, InputType } from '@nestjs/graphql';
import { Id } from '../../platform/validation';

@InputType()
export class PublishReportInput {
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
