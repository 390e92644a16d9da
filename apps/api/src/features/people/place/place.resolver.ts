import { Args, Query, Resolver } from '@nestjs/graphql';
import { Can } from '../../../platform/authorise';
import { Gazetteer, type PlaceFound } from './gazetteer';
import { Place, SearchPlacesArgs } from './place.graphql';

@Resolver()
export class PlaceResolver {
  constructor(private readonly gazetteer: Gazetteer) {}

  @Can('place.search')
  @Query(() => [Place], { description: 'At most 20 places, biggest first.' })
  searchPlaces(@Args() { text, country }: SearchPlacesArgs): Promise<readonly PlaceFound[]> {
    return this.gazetteer.search(text, country ?? null);
  }
}
