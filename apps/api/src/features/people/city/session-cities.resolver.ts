import { ResolveField, Resolver } from '@nestjs/graphql';
import { FromViewer, type CurrentViewer } from '../../../platform/viewer';
import { Session } from '../sign-in/sign-in.graphql';
import { City } from './city.graphql';
import { ReadCity, type CityView } from './read-city';

@Resolver(() => Session)
export class SessionCitiesResolver {
  constructor(private readonly read: ReadCity) {}

  @ResolveField(() => [City])
  cities(@FromViewer() viewer: CurrentViewer): Promise<CityView[]> {
    return this.read.mine(viewer);
  }
}
