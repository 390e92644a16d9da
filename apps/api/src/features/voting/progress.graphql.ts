import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../platform/day.scalar';

@ObjectType({ description: 'What was done on one day (UTC), over the whole assessment. Of votes only how many: no level, no statement, no person.' })
export class ProgressDay {
  @Field(() => Day)
  day: string;

  @Field(() => Int, { description: 'Applicable statements that got their first proposed level.' })
  proposed: number;

  @Field(() => Int, { description: 'Proofs added that the viewer may see and that still stand, counter-evidence left out.' })
  proofs: number;

  @Field(() => Int, { description: 'Votes cast; one that replaces an earlier one of its round is not counted again.' })
  votes: number;

  @Field(() => Int, { description: 'Applicable statements settled; a decision that was changed counts on its last day.' })
  settled: number;
}
