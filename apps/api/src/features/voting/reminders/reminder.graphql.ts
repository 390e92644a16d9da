import type { StakeholderGroup } from '@citymark/access';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique } from 'class-validator';
import { resultOf } from '../../../platform/refusal';
import { Id, Ids, Optional } from '../../../platform/validation';
import { Assessment } from '../../assessment/assessment.graphql';
import { StakeholderGroups } from '../../people/city/role.graphql';
import type { Work } from './owed-work';
import type { LeftOutWhy } from './send-reminders';

const MOST_PEOPLE = 500;

export const Works = { votes: 'votes', levels: 'levels' } as const satisfies Record<Work, Work>;
registerEnumType(Works, { name: 'Work', description: 'What people are asked for now: votes of the open round, or levels to propose while proof is gathered.' });

export const LeftOutReasons = { owesNothing: 'owesNothing', remindedToday: 'remindedToday' } as const satisfies Record<LeftOutWhy, LeftOutWhy>;
registerEnumType(LeftOutReasons, { name: 'LeftOutReason', description: 'Why somebody got no reminder.' });

@ObjectType({ description: 'What somebody on the panel, or who gathers proof, still owes.' })
export class OwedByPerson {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field(() => StakeholderGroups, { nullable: true, description: 'null for those who gather proof and do not judge.' })
  group: StakeholderGroup | null;

  @Field(() => Int, { description: 'Statements, those that are done included.' })
  asked: number;

  @Field(() => Int)
  done: number;

  @Field(() => Int)
  owed: number;

  @Field(() => Date, { nullable: true })
  remindedAt: Date | null;

  @Field({ description: 'Owes something, and was not reminded within the last 24 hours.' })
  canBeReminded: boolean;
}

@ObjectType({ description: 'What a group of the panel still owes.' })
export class OwedByGroup {
  @Field(() => StakeholderGroups)
  group: StakeholderGroup;

  @Field(() => Int)
  people: number;

  @Field(() => Int, { description: 'How many of them still owe something.' })
  owing: number;

  @Field(() => Int)
  asked: number;

  @Field(() => Int)
  done: number;

  @Field(() => Int)
  owed: number;
}

@ObjectType({ description: 'What is still owed in an area.' })
export class OwedByArea {
  @Field(() => ID)
  areaId: string;

  @Field()
  name: string;

  @Field(() => Int, { description: 'Votes or levels, those that are in included.' })
  asked: number;

  @Field(() => Int)
  done: number;

  @Field(() => Int)
  owed: number;
}

@ObjectType({ description: 'Who still owes what. It counts who took part, never how.' })
export class OwedWork {
  @Field(() => Works)
  work: Work;

  @Field(() => Date, { nullable: true, description: 'When the open round closes by itself.' })
  closesAt: Date | null;

  @Field(() => [OwedByPerson], { description: 'By name; those who owe nothing any more included.' })
  people: readonly OwedByPerson[];

  @Field(() => [OwedByGroup], { description: 'Empty while proof is gathered.' })
  groups: readonly OwedByGroup[];

  @Field(() => [OwedByArea])
  areas: readonly OwedByArea[];
}

@InputType()
export class SendRemindersInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  cityId: string;

  @Field(() => ID)
  @Id()
  assessmentId: string;

  @Field(() => [ID], { nullable: true, description: 'null: everybody who owes something.' })
  @Optional()
  @Ids()
  @ArrayUnique({ message: '$property names somebody twice' })
  @ArrayMaxSize(MOST_PEOPLE, { message: `$property must not name more than ${MOST_PEOPLE} people` })
  @ArrayMinSize(1, { message: '$property must name at least one person' })
  personIds?: string[] | null;
}

@ObjectType({ description: 'Somebody who was reminded.' })
export class RemindedPerson {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;
}

@ObjectType({ description: 'Somebody who got no reminder, and why.' })
export class LeftOutPerson extends RemindedPerson {
  @Field(() => LeftOutReasons)
  why: LeftOutWhy;
}

@ObjectType({ description: 'Who was reminded and who was left out.' })
export class RemindersSent {
  @Field(() => [RemindedPerson])
  reminded: readonly RemindedPerson[];

  @Field(() => [LeftOutPerson])
  leftOut: readonly LeftOutPerson[];

  @Field(() => Assessment)
  assessment: Assessment;
}

export const SendRemindersResult = resultOf('SendRemindersResult', () => RemindersSent);
