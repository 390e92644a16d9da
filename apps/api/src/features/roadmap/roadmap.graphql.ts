import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Done } from '../../platform/done';
import { resultOf } from '../../platform/refusal';

@ObjectType({ description: 'Levels that an action is expected to add to a statement.' })
export class Uplift {
  @Field(() => ID)
  statementId: string;

  @Field(() => Int)
  uplift: number;
}

@ObjectType({ description: "One action of the city's roadmap." })
export class Action {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  owner: string;

  @Field(() => Float, { description: "In whole units of the city's currency." })
  costLow: number;

  @Field(() => Float)
  costHigh: number;

  @Field(() => Int, { description: 'Person-days of work.' })
  effortDays: number;

  @Field({ description: 'As in 2027-Q1.' })
  startQuarter: string;

  @Field()
  endQuarter: string;

  @Field({ description: 'proposed, agreed, under-way, done or dropped.' })
  status: string;

  @Field({ description: 'The investment it needs.' })
  investment: string;

  @Field({ description: 'Who it is better done with.' })
  partners: string;

  @Field(() => [Uplift])
  uplifts: readonly Uplift[];

  @Field(() => [ID], { description: 'Actions that must be done before this one starts.' })
  dependsOn: readonly string[];
}

@ObjectType({ description: "A range of cost in whole units of the city's currency." })
export class CostRange {
  @Field(() => Float)
  low: number;

  @Field(() => Float)
  high: number;
}

export const AddActionResult = resultOf('AddActionResult', () => Action);
export const UpdateActionResult = resultOf('UpdateActionResult', () => Action);
export const RemoveActionResult = resultOf('RemoveActionResult', () => Done);
