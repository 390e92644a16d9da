import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'The change was made; there is nothing more to tell.' })
export class Done {
  @Field()
  done: boolean;
}

export const DONE: Done = Object.assign(new Done(), { done: true });
