import type { PriorityLevel } from '@citymark/scoring';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day } from '../../platform/day.scalar';
import { resultOf } from '../../platform/refusal';

export enum PriorityName {
  low = 'low',
  medium = 'medium',
  high = 'high',
  critical = 'critical',
}

registerEnumType(PriorityName, { name: 'Priority', description: 'How urgently the city wants to move a sub-domain.' });

@ObjectType({ description: 'The figures of a sub-domain, an area or the whole.' })
export class NodeFigure {
  @Field(() => ID)
  id: string;

  @Field(() => Float, { nullable: true, description: 'Mean level 0 to 7; null while incomplete.' })
  mean: number | null;

  @Field({ description: 'At least 80 % of what applies is settled, so there is a figure.' })
  complete: boolean;

  @Field(() => Int)
  settled: number;

  @Field(() => Int)
  applicable: number;

  @Field(() => Int)
  total: number;

  @Field(() => [Int], { description: 'Settled statements at each level, 0 to 7.' })
  distribution: readonly number[];
}

@ObjectType({ description: 'The settled levels, rolled up: sub-domains, areas, the whole.' })
export class RollUp {
  @Field(() => NodeFigure)
  overall: NodeFigure;

  @Field(() => [NodeFigure])
  areas: readonly NodeFigure[];

  @Field(() => [NodeFigure])
  subDomains: readonly NodeFigure[];
}

@ObjectType({ description: 'One factor of a proposed priority.' })
export class PriorityFactor {
  @Field({ description: 'gap, importance, peers or dissent.' })
  id: string;

  @Field(() => Float, { description: 'The multiplier; 1 is neutral.' })
  value: number;

  @Field()
  sentence: string;
}

@ObjectType({ description: 'Where a sub-domain is to be, and how urgently; one for each sub-domain, set or not.' })
export class Target {
  @Field(() => ID)
  subDomainId: string;

  @Field(() => Float, { nullable: true, description: 'The mean of its settled statements; null while incomplete.' })
  asIs: number | null;

  @Field(() => PriorityName)
  proposedPriority: PriorityLevel;

  @Field({ description: 'Why this priority is proposed, as one sentence.' })
  because: string;

  @Field(() => [PriorityFactor], { description: 'How the proposal came about: the product of these.' })
  factors: readonly PriorityFactor[];

  @Field()
  set: boolean;

  @Field(() => PriorityName, { nullable: true, description: "The leader's decision." })
  priority: PriorityLevel | null;

  @Field(() => Int, { description: '1 (little) to 5 (most); 3 while nothing is set.' })
  importance: number;

  @Field(() => Float, { nullable: true, description: 'In whole or half levels.' })
  level: number | null;

  @Field(() => Day, { nullable: true })
  due: string | null;

  @Field()
  reason: string;

  @Field(() => Float, { nullable: true, description: 'Levels from the as-is to the target.' })
  gap: number | null;
}

@ObjectType({ description: 'The targets after several were changed at once.' })
export class TargetsChanged {
  @Field(() => [Target], { description: 'One for each sub-domain, set or not.' })
  targets: readonly Target[];
}

export const SetTargetResult = resultOf('SetTargetResult', () => Target);
export const ChangeTargetsResult = resultOf('ChangeTargetsResult', () => TargetsChanged);
