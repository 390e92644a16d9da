import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Line, Optional } from '../../../platform/validation';

@ObjectType({ description: 'A populated place of the GeoNames gazetteer (CC BY 4.0).' })
export class Place {
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

  @Field(() => String, { nullable: true, description: 'The division of the country, where it has a code of letters.' })
  region: string | null;
}

@ArgsType()
export class SearchPlacesArgs {
  @Field({ description: 'The beginning of the name: at least two characters; accents do not matter.' })
  @Line(0, 100)
  text: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  @Optional()
  @Line(2, 2)
  country?: string | null;
}
