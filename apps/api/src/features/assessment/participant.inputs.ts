import type { StakeholderGroup } from '@citymark/access';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsEnum, IsString, MaxLength } from 'class-validator';
import { Id, Optional } from '../../platform/validation';
import { StakeholderGroups } from '../people/city/role.graphql';

const MOST_AREAS = 50;
const LONGEST_AREA_ID = 80;

@InputType()
export class JoinAsStakeholderInput {
  @Field(() => ID)
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  cityId: string;

  @Field(() => ID)
  @Id()
  assessmentId: string;

  @Field(() => StakeholderGroups)
  @IsEnum(StakeholderGroups)
  group: StakeholderGroup;

  @Field(() => [String], { nullable: true, description: 'null: all areas.' })
  @Optional()
  @ArrayMinSize(1, { message: '$property must name at least one area, or be left out for all of them' })
  @ArrayMaxSize(MOST_AREAS, { message: `$property must name at most ${MOST_AREAS} areas` })
  @IsString({ each: true })
  @MaxLength(LONGEST_AREA_ID, { each: true, message: '$property holds something that is not the id of an area' })
  areaIds?: string[] | null;
}
