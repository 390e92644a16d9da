import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../../platform/refusal';
import { Line } from '../../../platform/validation';

@InputType()
export class EnterByVotingLinkInput {
  @Field({ description: 'What stands behind the # of the link.' })
  @Line(1, 200)
  token: string;
}

@ObjectType({ description: 'The assessment that a voting link opened.' })
export class VotingEntry {
  @Field(() => ID)
  cityId: string;

  @Field(() => ID)
  assessmentId: string;
}

export const EnterByVotingLinkResult = resultOf('EnterByVotingLinkResult', () => VotingEntry);
