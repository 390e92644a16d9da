import { Args, Query, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/authorise';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { SearchAssessment } from './search-assessment';
import { Found, SearchArgs } from './search.graphql';

@Resolver()
export class SearchResolver {
  constructor(private readonly searching: SearchAssessment) {}

  @Can('assessment.search')
  @Query(() => Found, { nullable: true, description: 'Statements, proof and people of an assessment by what is written about them; null when it is absent or hidden.' })
  search(@FromViewer() viewer: CurrentViewer, @Args() { cityId, assessmentId, text }: SearchArgs) {
    return this.searching.search(viewer, { cityId, assessmentId, text });
  }
}
