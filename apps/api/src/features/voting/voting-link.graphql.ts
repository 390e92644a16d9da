import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { resultOf } from '../../platform/refusal';
import { Id } from '../../platform/validation';
import { Assessment } from '../assessment/assessment.graphql';

export const VotingLinkStates = { open: 'open', expired: 'expired', withdrawn: 'withdrawn' } as const;
export type VotingLinkState = (typeof VotingLinkStates)[keyof typeof VotingLinkStates];
registerEnumType(VotingLinkStates, { name: 'VotingLinkState', description: 'Whether a voting link still works.' });

@ObjectType({ description: 'Somebody’s way in without a password. The link itself is shown to nobody but the person it is mailed to.' })
export class VotingLink {
  @Field(() => VotingLinkStates)
  state: VotingLinkState;

  @Field(() => Date, { description: 'When it was last mailed.' })
  sentAt: Date;

  @Field(() => Date)
  expiresAt: Date;

  @Field(() => Date, { nullable: true })
  lastUsedAt: Date | null;
}

@InputType()
export class SendVotingLinkInput {
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
  personId: string;
}

@InputType()
export class WithdrawVotingLinkInput {
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
  personId: string;
}

export const SendVotingLinkResult = resultOf('SendVotingLinkResult', () => Assessment);
export const WithdrawVotingLinkResult = resultOf('WithdrawVotingLinkResult', () => Assessment);
