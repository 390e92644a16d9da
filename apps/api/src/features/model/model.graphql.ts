import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../platform/refusal';

@ObjectType({ description: 'What one level of the scale means.' })
export class ScaleLevel {
  @Field(() => Int)
  level: number;

  @Field()
  name: string;

  @Field()
  definition: string;
}

@ObjectType({ description: 'What a level looks like for one statement.' })
export class LevelText {
  @Field(() => Int)
  level: number;

  @Field()
  text: string;
}

@ObjectType({ description: 'A statement of good practice: one sentence, one idea.' })
export class Statement {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field({ description: 'Why it matters.' })
  why: string;

  @Field(() => [String], { description: 'The proofs one would expect.' })
  evidence: readonly string[];

  @Field(() => [String])
  sdgTargets: readonly string[];

  @Field(() => [String])
  iso37120Themes: readonly string[];

  @Field(() => [String])
  platformPrinciples: readonly string[];
}

@ObjectType({ description: 'A part of an area: five statements in the built-in model.' })
export class SubDomain {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  description: string;

  @Field(() => [Statement])
  statements: readonly Statement[];
}

@ObjectType({ description: 'One of the areas of the model.' })
export class Area {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  description: string;

  @Field(() => [SubDomain])
  subDomains: readonly SubDomain[];
}

@ObjectType({ description: 'A version of a maturity model: draft, then published (frozen), then retired.' })
export class ModelPack {
  @Field(() => ID)
  id: string;

  @Field({ description: "The model's own id, the same in all its versions." })
  packId: string;

  @Field()
  version: string;

  @Field()
  name: string;

  @Field({ description: 'draft, published or retired.' })
  state: string;

  @Field({ description: 'SHA-256 of the canonical content.' })
  hash: string;

  @Field()
  builtIn: boolean;

  @Field(() => Int)
  statementCount: number;

  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;
}

export const PublishModelPackResult = resultOf('PublishModelPackResult', () => ModelPack);
export const RetireModelPackResult = resultOf('RetireModelPackResult', () => ModelPack);
