import { Field, ID, InputType } from '@nestjs/graphql';
import { Id } from '../../platform/validation';

@InputType()
export class PublishModelPackInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  id: string;
}

@InputType()
export class RetireModelPackInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  id: string;
}
