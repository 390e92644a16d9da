import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Done } from '../../../platform/done';
import { resultOf } from '../../../platform/refusal';
import { EmailAddress, Id, Line, Optional } from '../../../platform/validation';
import { Password } from '../account/password.validation';

@ObjectType({ description: 'Who is signed in, and where they belong.' })
export class Session {
  @Field({ description: 'True between the first and the second factor; nothing is shown until then.' })
  secondFactorPending: boolean;

  @Field({ description: 'Came by a voting link: one assessment is open, to judge and to talk, and nothing of the account.' })
  byLink: boolean;
}

@ObjectType({ description: 'The person is signed in.' })
export class SignedIn {
  @Field(() => Session)
  session: Session;
}

@ObjectType({ description: 'A code is needed before the person is signed in.' })
export class SecondFactorNeeded {
  @Field()
  sentence: string;
}

@ObjectType({ description: 'The request was taken; whether the address is known is not told.' })
export class LinkSent {
  @Field()
  sentence: string;
}

@InputType()
export class CompleteFirstRunInput {
  @Field({ description: 'From the link that the installation printed when it started.' })
  @Line(1, 200)
  token: string;

  @Field()
  @Line(1, 120)
  name: string;

  @Field()
  @EmailAddress()
  email: string;

  @Field()
  @Password()
  password: string;
}

@InputType()
export class RequestSignInLinkInput {
  @Field()
  @EmailAddress()
  email: string;

  @Field(() => String, { nullable: true, description: 'A path of this site to go on to.' })
  @Optional()
  @Line(0, 500)
  next?: string | null;
}

@InputType()
export class SignInWithLinkInput {
  @Field()
  @Line(1, 200)
  token: string;
}

@InputType()
export class SignInWithPasswordInput {
  @Field()
  @EmailAddress()
  email: string;

  @Field()
  @Password()
  password: string;
}

@InputType()
export class ConfirmSecondFactorInput {
  @Field({ description: 'Of the authenticator app, or a recovery code.' })
  @Line(1, 40)
  code: string;
}

@InputType()
export class SignOutInput {
  @Field(() => ID)
  @Id()
  requestId: string;
}

export const SignInResult = resultOf('SignInResult', () => SignedIn, () => SecondFactorNeeded);
export const RequestSignInLinkResult = resultOf('RequestSignInLinkResult', () => LinkSent);
export const SignOutResult = resultOf('SignOutResult', () => Done);
