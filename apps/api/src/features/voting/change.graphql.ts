import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ChangeTopics, type ChangeTopic } from './change-topic';

registerEnumType(ChangeTopics, { name: 'ChangeTopic', description: 'What changed; everything: changes may have been missed.' });

@ObjectType({ description: 'How many have judged a statement of the open round.' })
export class StatementProgress {
  @Field(() => ID)
  statementId: string;

  @Field(() => Int)
  votesCast: number;
}

@ObjectType({ description: 'How many votes the open round has by now.' })
export class RoundProgress {
  @Field(() => ID)
  roundId: string;

  @Field(() => Int)
  votesCast: number;

  @Field(() => [StatementProgress], { description: 'Those whose number changed since the last time that this was told.' })
  statements: readonly StatementProgress[];
}

@ObjectType({ description: 'Something in an assessment changed. It names what, and never carries a level: whoever hears it reads with their own rights. The first one names nothing: from then on nothing is missed.' })
export class AssessmentChange {
  @Field(() => [ChangeTopics])
  topics: readonly ChangeTopic[];

  @Field(() => RoundProgress, { nullable: true })
  progress: RoundProgress | null;
}
