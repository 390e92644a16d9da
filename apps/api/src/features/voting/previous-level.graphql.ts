import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'The level that a statement was settled at in an earlier, published assessment of the city.' })
export class PreviousLevel {
  @Field(() => Int)
  level: number;

  @Field(() => ID)
  assessmentId: string;

  @Field()
  assessmentName: string;

  @Field(() => Date)
  publishedAt: Date;
}
