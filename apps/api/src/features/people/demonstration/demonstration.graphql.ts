import type { CityRole, StakeholderGroup } from '@citymark/access';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Id } from '../../../platform/validation';
import { CityRoles, StakeholderGroups } from '../city/role.graphql';

@ObjectType({ description: 'Somebody who does not exist, and whom anybody may be in a demonstration.' })
export class FictionalPerson {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field({ description: 'Operates the installation.' })
  operator: boolean;

  @Field(() => ID, { nullable: true, description: 'The fictional city they belong to.' })
  cityId: string | null;

  @Field(() => String, { nullable: true })
  cityName: string | null;

  @Field(() => CityRoles, { nullable: true, description: 'The strongest of their roles.' })
  role: CityRole | null;

  @Field(() => StakeholderGroups, { nullable: true })
  group: StakeholderGroup | null;

  @Field(() => Boolean, { nullable: true })
  internal: boolean | null;
}

@InputType()
export class SignInToDemonstrationInput {
  @Field(() => ID)
  @Id()
  personId: string;
}
