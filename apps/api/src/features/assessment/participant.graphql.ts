import type { StakeholderGroup } from '@citymark/access';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../platform/refusal';
import { StakeholderGroups } from '../people/city/role.graphql';

@ObjectType({ description: 'A person who judges in an assessment, for one group.' })
export class Participant {
  /** Where they take part: for the fields that voting adds, not in the schema. */
  cityId: string;
  assessmentId: string;

  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field(() => StakeholderGroups)
  group: StakeholderGroup;

  @Field({ description: 'Belongs to the administration.' })
  internal: boolean;

  @Field(() => [String], { nullable: true, description: 'null: all areas.' })
  areaIds: readonly string[] | null;
}

export const JoinAsStakeholderResult = resultOf('JoinAsStakeholderResult', () => Participant);
