import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayNotEmpty, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { Done } from '../../platform/done';
import { resultOf } from '../../platform/refusal';
import { Id, Line, Optional } from '../../platform/validation';

@ObjectType({ description: "A city's opt-in to the benchmark with one assessment." })
export class Contribution {
  @Field(() => ID)
  id: string;

  @Field(() => [String])
  areaIds: string[];

  @Field(() => Date)
  consentedAt: Date;
}

@ObjectType({ description: 'A published release of the benchmark. Nothing in it changes afterwards.' })
export class Release {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => Date)
  publishedAt: Date;

  @Field({ description: 'Hash over its blocks, keyed with the secret of the installation: nobody else can try out guesses on it.' })
  digest: string;
}

@ObjectType({ description: 'What waits for the next release, in bands only.' })
export class PoolState {
  @Field({ description: 'How many contributions of cities wait, as a band.' })
  waiting: string;

  @Field(() => Int, { description: 'How many synthetic contributions were loaded.' })
  synthetic: number;

  @Field()
  sentence: string;
}

@ObjectType({ description: 'What came of publishing.' })
export class ReleaseOutcome {
  @Field(() => Release, { nullable: true })
  release: Release | null;

  @Field()
  sentence: string;
}

@ObjectType({ description: 'A group of peers that can be compared with.' })
export class PeerFilter {
  @Field(() => String, { nullable: true })
  region: string | null;

  @Field(() => String, { nullable: true })
  incomeGroup: string | null;

  @Field(() => String, { nullable: true })
  populationBand: string | null;

  @Field()
  label: string;
}

@InputType()
export class PeerFilterInput {
  @Field(() => String, { nullable: true })
  @Optional()
  @Line(1, 60)
  region: string | null = null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Line(1, 60)
  incomeGroup: string | null = null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Line(1, 60)
  populationBand: string | null = null;
}

@ObjectType({ description: 'What peers say of one area, sub-domain or statement; or that it is not shown, the same for every cause.' })
export class PeerFigure {
  @Field({ description: 'area, sub-domain or statement.' })
  kind: string;

  @Field(() => ID)
  id: string;

  @Field()
  shown: boolean;

  @Field(() => String, { nullable: true, description: 'How many peers, as a band.' })
  count: string | null;

  @Field(() => Float, { nullable: true, description: 'Level 0..7, rounded to 0.5.' })
  median: number | null;

  @Field(() => Float, { nullable: true })
  lowerQuartile: number | null;

  @Field(() => Float, { nullable: true })
  upperQuartile: number | null;

  @Field()
  sentence: string;

  @Field({ description: 'The peers are invented for demonstration.' })
  synthetic: boolean;
}

@ObjectType({ description: "A city's peers, side by side with its own settled levels." })
export class Comparison {
  @Field(() => [PeerFilter])
  filters: PeerFilter[];

  @Field(() => [PeerFigure])
  figures: PeerFigure[];

  @Field(() => Release, { nullable: true })
  release: Release | null;

  @Field()
  sentence: string;
}

@InputType()
export class ContributeInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  cityId: string;

  @Field(() => ID)
  @Id()
  assessmentId: string;

  @Field(() => [String])
  @ArrayNotEmpty({ message: 'areaIds must name at least one area' })
  @ArrayMaxSize(20, { message: 'areaIds names too many areas' })
  @IsString({ each: true })
  @MaxLength(80, { each: true, message: 'areaIds holds something that is not the id of an area' })
  areaIds: string[];
}

@InputType()
export class WithdrawContributionInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  cityId: string;

  @Field(() => ID)
  @Id()
  assessmentId: string;
}

@InputType()
export class PublishReleaseInput {
  @Field(() => ID)
  @Id()
  requestId: string;
}

@InputType()
export class LoadSyntheticPeersInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => Int)
  @IsInt({ message: 'count must be a whole number' })
  @Min(1, { message: 'count must be at least 1' })
  @Max(2000, { message: 'count must be at most 2000' })
  count: number;
}

export const ContributeResult = resultOf('ContributeResult', () => Contribution);
export const WithdrawContributionResult = resultOf('WithdrawContributionResult', () => Done);
export const PublishReleaseResult = resultOf('PublishReleaseResult', () => ReleaseOutcome);
export const LoadSyntheticPeersResult = resultOf('LoadSyntheticPeersResult', () => PoolState);
