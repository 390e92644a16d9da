import type { CityRole } from '@citymark/access';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../../platform/refusal';
import { Id, Line, Optional } from '../../../platform/validation';
import { Inhabitants } from './inhabitants.validation';
import { CityRoles } from './role.graphql';

@ObjectType({ description: 'A city that assesses itself.' })
export class City {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field({ description: 'ISO 3166-1 alpha-2.' })
  country: string;

  @Field()
  countryName: string;

  @Field(() => Int)
  population: number;

  @Field(() => Date)
  createdAt: Date;
}

@ObjectType({ description: 'A person in a city.' })
export class Member {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true, description: 'For those who lead the city, and for oneself.' })
  email: string | null;

  @Field(() => [CityRoles])
  roles: readonly CityRole[];

  @Field(() => Date)
  joinedAt: Date;
}

@InputType()
export class CreateCityInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field()
  @Line(1, 120)
  name: string;

  @Field({ description: 'ISO 3166-1 alpha-2, in capitals.' })
  @Line(2, 2)
  country: string;

  @Field(() => Int)
  @Inhabitants()
  population: number;

  @Field(() => String, { nullable: true, description: 'The id of a Place.' })
  @Optional()
  @Line(1, 20)
  placeId?: string | null;
}

@InputType()
export class UpdateCityInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  cityId: string;

  @Field()
  @Line(1, 120)
  name: string;

  @Field(() => Int)
  @Inhabitants()
  population: number;
}

@InputType()
export class EndMembershipInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  cityId: string;

  @Field(() => ID)
  @Id()
  personId: string;
}

@InputType()
export class HandOverInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  cityId: string;

  @Field(() => ID)
  @Id()
  personId: string;
}

export const CreateCityResult = resultOf('CreateCityResult', () => City);
export const UpdateCityResult = resultOf('UpdateCityResult', () => City);
export const EndMembershipResult = resultOf('EndMembershipResult', () => City);
export const HandOverResult = resultOf('HandOverResult', () => City);
