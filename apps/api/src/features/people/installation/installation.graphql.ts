import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What anybody may know about this installation.' })
export class Installation {
  @Field()
  name: string;

  @Field()
  version: string;

  @Field({ description: 'There is no operator yet.' })
  needsFirstRun: boolean;

  @Field({ description: 'Mails are not sent but shown, on the machine of the installation.' })
  localOutbox: boolean;

  @Field()
  publicUrl: string;
}

@ObjectType({ description: 'A mail in the local outbox.' })
export class Mail {
  @Field(() => ID)
  id: string;

  @Field()
  recipient: string;

  @Field()
  subject: string;

  @Field()
  body: string;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  sentAt: Date | null;
}
