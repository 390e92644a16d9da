import type { StakeholderGroup } from '@citymark/access';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../platform/refusal';
import { StakeholderGroups } from '../people/city/role.graphql';

@ObjectType({ description: 'Somebody who can be mentioned: of the city’s team, or of the panel.' })
export class Mentionable {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;
}

@ObjectType({ description: 'What a comment said before it was edited.' })
export class EarlierText {
  @Field()
  body: string;

  @Field()
  writtenAt: Date;
}

@ObjectType({ description: 'What somebody says about a statement, under their name.' })
export class Comment {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  authorId: string;

  @Field({ description: 'The name of who wrote it.' })
  author: string;

  @Field(() => StakeholderGroups, { nullable: true, description: 'For which the author takes part; null: of the city’s team.' })
  group: StakeholderGroup | null;

  @Field(() => String, { nullable: true, description: 'null: it was removed.' })
  body: string | null;

  @Field()
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  editedAt: Date | null;

  @Field(() => Date, { nullable: true })
  removedAt: Date | null;

  @Field({ description: 'The viewer may bring it back.' })
  restorable: boolean;

  @Field(() => [EarlierText], { description: 'Oldest first; none once it is removed.' })
  earlierTexts: readonly EarlierText[];

  @Field(() => [Mentionable])
  mentions: readonly Mentionable[];
}

@ObjectType({ description: 'A conversation about one statement.' })
export class Thread {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  statementId: string;

  @Field(() => ID)
  startedBy: string;

  @Field(() => Date, { nullable: true })
  resolvedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The name of who resolved it.' })
  resolvedBy: string | null;

  @Field(() => [Comment], { description: 'Oldest first.' })
  comments: readonly Comment[];
}

export const AddCommentResult = resultOf('AddCommentResult', () => Thread);
export const EditCommentResult = resultOf('EditCommentResult', () => Thread);
export const RemoveCommentResult = resultOf('RemoveCommentResult', () => Thread);
export const RestoreCommentResult = resultOf('RestoreCommentResult', () => Thread);
export const ResolveThreadResult = resultOf('ResolveThreadResult', () => Thread);
export const ReopenThreadResult = resultOf('ReopenThreadResult', () => Thread);
