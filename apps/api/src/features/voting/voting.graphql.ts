import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Confidence } from '@citymark/consensus';
import { resultOf } from '../../platform/refusal';
import { Assessment } from '../assessment/assessment.graphql';
import { StatementBoard } from '../assessment/statement-board.graphql';
import { StatementStates } from './statement-state';
import type { SettlementKindName } from './voting.entity';

export const Confidences = { low: 'low', medium: 'medium', high: 'high' } as const satisfies Record<Confidence, Confidence>;
registerEnumType(Confidences, { name: 'Confidence', description: 'How sure a voter is.' });

registerEnumType(StatementStates, { name: 'StatementState', description: 'Where a statement stands in the voting; waiting: never in a round.' });

export const SettlementKinds = { consensus: 'consensus', stableDissent: 'stable-dissent', leader: 'leader' } as const;
registerEnumType(SettlementKinds, { name: 'SettlementKind', description: 'How a statement was settled.' });

@ObjectType({ description: 'A time in which the panel judges some statements, blind until it is closed.' })
export class Round {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field()
  openedAt: Date;

  @Field(() => Date, { nullable: true, description: 'The round closes by itself at this time.' })
  closesAt: Date | null;

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  @Field(() => [ID])
  statementIds: readonly string[];

  @Field(() => Int)
  votesCast: number;

  @Field(() => Int, { description: 'Participants times the statements that each is asked to judge.' })
  votesExpected: number;
}

@ObjectType({ description: 'The viewer’s own vote.' })
export class MyVote {
  @Field(() => Int, { nullable: true })
  level: number | null;

  @Field()
  cannotJudge: boolean;

  @Field(() => Confidences)
  confidence: Confidence;

  @Field()
  reason: string;

  @Field()
  castAt: Date;
}

@ObjectType({ description: 'The level that a statement was settled at, and how.' })
export class Settlement {
  @Field(() => SettlementKinds)
  kind: SettlementKindName;

  @Field(() => Int)
  level: number;

  @Field(() => Float, { nullable: true })
  median: number | null;

  @Field()
  reason: string;

  @Field(() => String, { nullable: true, description: 'Who decided; nobody did when it is consensus.' })
  by: string | null;

  @Field()
  at: Date;

  @Field(() => Int, { nullable: true })
  roundNumber: number | null;
}

@ObjectType({ description: 'A revealed, unsettled statement that the panel should talk about.' })
export class AgendaItem {
  @Field(() => ID)
  statementId: string;

  @Field(() => Float, { description: 'Higher is earlier.' })
  rank: number;

  @Field({ description: 'Why it is here.' })
  sentence: string;

  @Field()
  outcome: string;

  @Field(() => Float, { nullable: true })
  median: number | null;

  @Field(() => [Int], { nullable: true })
  counts: readonly number[] | null;
}

export const OpenRoundResult = resultOf('OpenRoundResult', () => Round);
export const CloseRoundResult = resultOf('CloseRoundResult', () => Assessment);
export const CastVoteResult = resultOf('CastVoteResult', () => StatementBoard);
export const CastVotesResult = resultOf('CastVotesResult', () => Assessment);
export const DecideStatementResult = resultOf('DecideStatementResult', () => StatementBoard);
