import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Done } from '../../../platform/done';
import { resultOf } from '../../../platform/refusal';
import { Id, Line, Optional } from '../../../platform/validation';
import { Password } from './password.validation';

@ObjectType({ description: 'The person who is signed in.' })
export class Person {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  email: string;

  @Field({ description: 'The person has not said their name yet, and is called by a part of their address.' })
  needsName: boolean;

  @Field({ description: 'Looks after the installation; sees no city.' })
  operator: boolean;

  @Field()
  hasPassword: boolean;

  @Field()
  hasSecondFactor: boolean;
}

@ObjectType({ description: 'A device on which the person is signed in.' })
export class Device {
  @Field(() => ID)
  id: string;

  @Field({ description: 'For example: Firefox on Linux.' })
  device: string;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date)
  lastSeenAt: Date;

  @Field({ description: 'The device that asks.' })
  current: boolean;
}

@ObjectType({ description: 'What an authenticator app needs; shown once.' })
export class SecondFactorSetup {
  @Field()
  secret: string;

  @Field({ description: 'For a QR code.' })
  uri: string;
}

@ObjectType({ description: 'Codes to write down, each good for one sign-in; shown once.' })
export class RecoveryCodes {
  @Field(() => [String])
  codes: string[];
}

@InputType()
export class EndSessionInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  id: string;
}

@InputType()
export class EndOtherSessionsInput {
  @Field(() => ID)
  @Id()
  requestId: string;
}

@InputType()
export class SetPasswordInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => String, { nullable: true, description: 'The password until now, if there is one.' })
  @Optional()
  @Password()
  current?: string | null;

  @Field()
  @Password()
  password: string;
}

@InputType()
export class StartSecondFactorInput {
  @Field(() => ID)
  @Id()
  requestId: string;
}

@InputType()
export class EnableSecondFactorInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field()
  @Line(1, 40)
  code: string;
}

@InputType()
export class DisableSecondFactorInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field({ description: 'Of the authenticator app, or a recovery code.' })
  @Line(1, 40)
  code: string;
}

@InputType()
export class RenamePersonInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field()
  @Line(1, 120)
  name: string;
}

export const EndSessionResult = resultOf('EndSessionResult', () => Done);
export const EndOtherSessionsResult = resultOf('EndOtherSessionsResult', () => Done);
export const SetPasswordResult = resultOf('SetPasswordResult', () => Done);
export const StartSecondFactorResult = resultOf('StartSecondFactorResult', () => SecondFactorSetup);
export const EnableSecondFactorResult = resultOf('EnableSecondFactorResult', () => RecoveryCodes);
export const DisableSecondFactorResult = resultOf('DisableSecondFactorResult', () => Done);
export const RenamePersonResult = resultOf('RenamePersonResult', () => Person);
