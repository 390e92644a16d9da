import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { FictionalPerson } from '../people/demonstration/demonstration.graphql';
import { ReadAssessment } from './read-assessment';

/** In a demonstration: what each of its people would find to do, read with the rights that they would have. */
@Resolver(() => FictionalPerson)
export class FictionalNextResolver {
  constructor(private readonly reading: ReadAssessment) {}

  @ResolveField(() => String, { nullable: true, description: 'What they find to do in the newest assessment of their city; null when that is nothing.' })
  async next(@FromViewer() viewer: CurrentViewer, @Parent() { id, cityId, role }: FictionalPerson): Promise<string | null> {
    if (cityId === null || role === null) return null;
    const they: CurrentViewer = { ...viewer, personId: id, operator: false, rolesByCity: new Map([[cityId, [role]]]) };
    const newest = (await this.reading.ofCities(they, [cityId]))[0]?.[0];
    if (!newest) return null;
    return (await this.reading.nextSteps(they, [newest]))[0]?.[0]?.sentence ?? null;
  }
}
