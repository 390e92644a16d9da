import type { CityRole } from '@citymark/access';
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { Line } from '../../platform/validation';
import type { ShownEvidence } from '../evidence/evidence-loaders';
import { EvidenceKind } from '../evidence/evidence.graphql';
import { CityRoles } from '../people/city/role.graphql';

const SHORTEST = 2;
const LONGEST = 100;

@ObjectType({ description: 'A statement that answers a search.' })
export class FoundStatement {
  @Field(() => ID)
  statementId: string;

  @Field()
  text: string;

  @Field()
  subDomainName: string;
}

@ObjectType({ description: 'A proof that answers a search.' })
export class FoundProof {
  @Field(() => ID)
  id: string;

  @Field(() => EvidenceKind)
  kind: ShownEvidence['kind'];

  @Field()
  title: string;

  @Field(() => ID, { description: 'The first of the statements that it serves.' })
  statementId: string;

  @Field()
  statementText: string;
}

@ObjectType({ description: 'A person of the city who answers a search.' })
export class FoundPerson {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field(() => [CityRoles])
  roles: readonly CityRole[];
}

@ObjectType({ description: 'What answers a search, the best first, some of each kind.' })
export class Found {
  @Field(() => [FoundStatement])
  statements: readonly FoundStatement[];

  @Field(() => [FoundProof])
  proof: readonly FoundProof[];

  @Field(() => [FoundPerson])
  people: readonly FoundPerson[];
}

@ArgsType()
export class SearchArgs {
  // Whatever they are: a wrong one is as if there were nothing.
  @Field(() => ID)
  @IsString()
  cityId: string;

  @Field(() => ID)
  @IsString()
  assessmentId: string;

  @Field({ description: 'Beginnings or parts of words; accents and capitals do not matter.' })
  @Line(SHORTEST, LONGEST)
  text: string;
}
