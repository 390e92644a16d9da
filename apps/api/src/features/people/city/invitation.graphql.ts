import type { CityRole, StakeholderGroup } from '@citymark/access';
import { applyDecorators } from '@nestjs/common';
import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, Matches } from 'class-validator';
import { resultOf } from '../../../platform/refusal';
import { EmailAddress, Id, Line, Optional } from '../../../platform/validation';
import { SecondFactorNeeded, Session } from '../sign-in/sign-in.graphql';
import { CityRoles, StakeholderGroups } from './role.graphql';

const Areas = () =>
  applyDecorators(
    Matches(/^[a-z][a-z\d-]{0,63}$/, { each: true, message: '$property holds something that is not the id of an area' }),
    ArrayUnique({ message: '$property holds an area twice' }),
    ArrayMaxSize(20, { message: '$property holds too many areas' }),
    ArrayMinSize(1, { message: '$property must not be empty: leave it out for all areas' }),
    IsArray(),
  );

const InvitationState = { sent: 'sent', opened: 'opened', accepted: 'accepted', withdrawn: 'withdrawn', expired: 'expired' } as const;
registerEnumType(InvitationState, { name: 'InvitationState' });

@ObjectType({ description: 'An address that was asked to take a role in a city.' })
export class Invitation {
  @Field(() => ID)
  id: string;

  @Field()
  email: string;

  @Field()
  name: string;

  @Field(() => CityRoles)
  role: CityRole;

  @Field(() => StakeholderGroups, { nullable: true })
  group: StakeholderGroup | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the stakeholder belongs to the administration.' })
  internal: boolean | null;

  @Field(() => [String], { nullable: true, description: 'The areas to judge; null: all.' })
  areaIds: readonly string[] | null;

  @Field(() => InvitationState)
  state: keyof typeof InvitationState;

  @Field(() => Date)
  sentAt: Date;

  @Field(() => Date)
  expiresAt: Date;
}

@ObjectType({ description: 'What the holder of an invitation sees before accepting it.' })
export class InvitationPreview {
  @Field()
  cityName: string;

  @Field(() => CityRoles)
  role: CityRole;

  @Field(() => StakeholderGroups, { nullable: true })
  group: StakeholderGroup | null;

  @Field()
  email: string;

  @Field()
  name: string;

  @Field()
  invitedBy: string;

  @Field({ description: 'open, withdrawn, accepted or expired.' })
  state: string;
}

@ObjectType({ description: 'The person is a member now, and signed in.' })
export class InvitationAccepted {
  @Field(() => Session)
  session: Session;

  @Field(() => ID)
  cityId: string;

  @Field(() => ID, { nullable: true })
  assessmentId: string | null;
}

@ArgsType()
export class InvitationPreviewArgs {
  @Field()
  @Line(1, 200)
  token: string;
}

@InputType()
export class AcceptInvitationInput {
  @Field()
  @Line(1, 200)
  token: string;

  @Field()
  @Line(1, 120)
  name: string;
}

@InputType()
export class InviteInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  cityId: string;

  @Field()
  @EmailAddress()
  email: string;

  @Field(() => String, { nullable: true })
  @Optional()
  @Line(0, 120)
  name?: string | null;

  @Field(() => CityRoles)
  @IsIn(Object.values(CityRoles))
  role: CityRole;

  @Field(() => ID, { nullable: true, description: 'For stakeholders.' })
  @Optional()
  @Id()
  assessmentId?: string | null;

  @Field(() => StakeholderGroups, { nullable: true, description: 'For stakeholders.' })
  @Optional()
  @IsIn(Object.values(StakeholderGroups))
  group?: StakeholderGroup | null;

  @Field(() => Boolean, { nullable: true, description: 'For stakeholders.' })
  @Optional()
  @IsBoolean()
  internal?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'For stakeholders who are to judge some areas only.' })
  @Optional()
  @Areas()
  areaIds?: string[] | null;
}

@InputType()
export class WithdrawInvitationInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  cityId: string;

  @Field(() => ID)
  @Id()
  id: string;
}

@InputType()
export class ResendInvitationInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  cityId: string;

  @Field(() => ID)
  @Id()
  id: string;
}

@InputType()
export class RestoreInvitationInput extends WithdrawInvitationInput {}

@InputType()
export class ChangeInvitationInput extends WithdrawInvitationInput {
  @Field(() => StakeholderGroups)
  @IsIn(Object.values(StakeholderGroups))
  group: StakeholderGroup;

  @Field(() => Boolean)
  @IsBoolean()
  internal: boolean;

  @Field(() => [String], { nullable: true, description: 'The areas to judge; null: all.' })
  @Optional()
  @Areas()
  areaIds?: string[] | null;
}

export const AcceptInvitationResult = resultOf('AcceptInvitationResult', () => InvitationAccepted, () => SecondFactorNeeded);
export const InviteResult = resultOf('InviteResult', () => Invitation);
export const WithdrawInvitationResult = resultOf('WithdrawInvitationResult', () => Invitation);
export const ResendInvitationResult = resultOf('ResendInvitationResult', () => Invitation);
export const RestoreInvitationResult = resultOf('RestoreInvitationResult', () => Invitation);
export const ChangeInvitationResult = resultOf('ChangeInvitationResult', () => Invitation);
