import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { resultOf } from '../../platform/refusal';
import { Assessment } from '../assessment/assessment.graphql';

export const MinuteKinds = { opened: 'opened', revealed: 'revealed', settled: 'settled', note: 'note' } as const;
export type MinuteKind = (typeof MinuteKinds)[keyof typeof MinuteKinds];
registerEnumType(MinuteKinds, { name: 'MinuteKind', description: 'What a line of the minutes is about.' });

@ObjectType({ description: 'A line of a workshop’s minutes.' })
export class WorkshopMinute {
  @Field(() => Date)
  at: Date;

  @Field(() => MinuteKinds)
  kind: MinuteKind;

  @Field(() => ID, { nullable: true, description: 'null: about several statements, or none.' })
  statementId: string | null;

  @Field()
  sentence: string;
}

@ObjectType({ description: 'People in one room, with one screen: what is on it, and what came of it. Votes are those of the rounds.' })
export class Workshop {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'With which people in the room join; for those who lead, while it runs.' })
  code: string | null;

  @Field(() => ID, { nullable: true, description: 'What is before the room now.' })
  statementId: string | null;

  @Field(() => Date, { nullable: true })
  timerEndsAt: Date | null;

  @Field()
  startedAt: Date;

  @Field(() => Date, { nullable: true })
  endedAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many joined; for those who lead.' })
  joined: number | null;

  @Field({ description: 'Whether the viewer joined it.' })
  joinedByMe: boolean;

  @Field(() => [String], { description: 'Who joined; for those who lead.' })
  joinedNames: readonly string[];

  @Field(() => [WorkshopMinute], { description: 'In the order of time.' })
  minutes: readonly WorkshopMinute[];
}

@ObjectType({ description: 'Where the workshop is that one joined.' })
export class WorkshopJoined {
  @Field(() => ID)
  cityId: string;

  @Field(() => ID)
  assessmentId: string;
}

export const StartWorkshopResult = resultOf('StartWorkshopResult', () => Assessment);
export const ShowInWorkshopResult = resultOf('ShowInWorkshopResult', () => Assessment);
export const SetWorkshopTimerResult = resultOf('SetWorkshopTimerResult', () => Assessment);
export const NoteInWorkshopResult = resultOf('NoteInWorkshopResult', () => Assessment);
export const EndWorkshopResult = resultOf('EndWorkshopResult', () => Assessment);
export const JoinWorkshopResult = resultOf('JoinWorkshopResult', () => WorkshopJoined);
