import type { Phase } from '@citymark/access';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../platform/day.scalar';
import { resultOf } from '../../platform/refusal';
import { Phases } from './phase.graphql';

@ObjectType({ description: 'When a phase is planned to be: both days included, working days counted.' })
export class PlanStep {
  @Field(() => Phases)
  phase: Phase;

  @Field(() => Day)
  from: string;

  @Field(() => Day)
  to: string;

  @Field(() => Int)
  workingDays: number;
}

@ObjectType({ description: 'A condition of a transition, measured.' })
export class Gate {
  @Field()
  id: string;

  @Field()
  met: boolean;

  @Field({ description: 'It is met, but there is something to know before going on.' })
  warns: boolean;

  @Field()
  sentence: string;
}

@ObjectType({ description: 'A way on or back from the present phase.' })
export class Transition {
  @Field(() => Phases)
  to: Phase;

  @Field()
  back: boolean;

  @Field()
  needsReason: boolean;

  @Field(() => [Gate])
  gates: readonly Gate[];

  @Field({ description: 'Every gate is met and the viewer may take it.' })
  possible: boolean;
}

@ObjectType({ description: 'What the viewer should do next.' })
export class NextStep {
  @Field()
  id: string;

  @Field()
  sentence: string;

  @Field({ description: 'people, plan, evidence, vote, agenda, targets, roadmap, report or compare.' })
  route: string;

  @Field(() => Int, { nullable: true })
  done: number | null;

  @Field(() => Int, { nullable: true })
  total: number | null;

  @Field(() => Int, { nullable: true, description: 'How long the rest is thought to take.' })
  minutes?: number | null;

  @Field(() => Day, { nullable: true, description: 'By when it is planned to be done.' })
  due?: string | null;

  @Field({ description: 'There is nothing to do now; the sentence says what the viewer waits for.' })
  waiting: boolean;
}

@ObjectType({ description: 'One change of phase, with who made it and why.' })
export class PhaseChange {
  @Field(() => Phases)
  from: Phase;

  @Field(() => Phases)
  to: Phase;

  @Field()
  reason: string;

  @Field()
  by: string;

  @Field(() => Date)
  at: Date;
}

@ObjectType({ description: 'One run of a city through its model: from preparing to the published report.' })
export class Assessment {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  cityId: string;

  @Field()
  name: string;

  @Field(() => Phases)
  phase: Phase;

  @Field({ description: 'SHA-256 of the model pack that the assessment is bound to for ever.' })
  packHash: string;

  @Field(() => Day)
  startDate: string;

  @Field(() => Int, { description: 'Planned, from the first day of preparing to the last of setting targets.' })
  workingDays: number;

  @Field(() => Int)
  minutesPerStatement: number;

  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;
}

export const StartAssessmentResult = resultOf('StartAssessmentResult', () => Assessment);
export const ChangePlanResult = resultOf('ChangePlanResult', () => Assessment);
export const AdvanceAssessmentResult = resultOf('AdvanceAssessmentResult', () => Assessment);
export const AssignStatementsResult = resultOf('AssignStatementsResult', () => Assessment);
