import type { CityRole } from '@citymark/access';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../../platform/authorise';
import { notFound } from '../../../platform/domain-error';
import { FromContext, RequestContext } from '../../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../../platform/viewer';
import { Doorway } from '../sign-in/doorway';
import { Cities } from './cities';
import {
  City,
  CreateCityInput,
  CreateCityResult,
  EndMembershipInput,
  EndMembershipResult,
  HandOverInput,
  HandOverResult,
  Member,
  UpdateCityInput,
  UpdateCityResult,
} from './city.graphql';
import { Invitation } from './invitation.graphql';
import { Memberships } from './memberships';
import { ReadCity, type CityView, type InvitationView, type MemberView } from './read-city';
import { CityRoles } from './role.graphql';

@Resolver(() => City)
export class CityResolver {
  constructor(
    private readonly cities: Cities,
    private readonly memberships: Memberships,
    private readonly read: ReadCity,
    private readonly doorway: Doorway,
  ) {}

  @Can('city.read')
  @Query(() => City, { nullable: true, description: 'null when it does not exist or one does not belong to it.' })
  city(@Args('id', { type: () => ID }) id: string, @FromViewer() viewer: CurrentViewer): Promise<CityView | null> {
    return this.read.byId(viewer, id);
  }

  @ResolveField(() => [CityRoles])
  myRoles(@Parent() city: City, @FromViewer() viewer: CurrentViewer): readonly CityRole[] {
    return this.read.myRoles(viewer, city.id);
  }

  @ResolveField(() => [Member])
  members(@Parent() city: City, @FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext): Promise<MemberView[]> {
    return context.batch<string, MemberView[]>('people.members', (ids) => this.read.presentMembers(viewer, ids)).load(city.id);
  }

  @ResolveField(() => [Invitation], { description: 'Empty for those who do not lead the city.' })
  invitations(@Parent() city: City, @FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext): Promise<InvitationView[]> {
    return context.batch<string, InvitationView[]>('people.invitations', (ids) => this.read.invitations(viewer, ids)).load(city.id);
  }

  @Can('city.create')
  @Mutation(() => CreateCityResult, { description: 'Adds a city, led by whoever adds it.' })
  async createCity(@Args('input') input: CreateCityInput, @FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext): Promise<CityView> {
    const { requestId, name, country, population, placeId } = input;
    const { cityId } = await this.cities.create(viewer, { requestId, name, country, population, placeId: placeId ?? null });
    return this.answer(await this.doorway.renew(context, viewer), cityId);
  }

  @Can('city.edit')
  @Mutation(() => UpdateCityResult, { description: 'Changes name and population.' })
  async updateCity(@Args('input') input: UpdateCityInput, @FromViewer() viewer: CurrentViewer): Promise<CityView> {
    const { requestId, cityId, name, population } = input;
    await this.cities.update(viewer, { requestId, cityId, name, population });
    return this.answer(viewer, cityId);
  }

  @Can('people.invite')
  @Mutation(() => EndMembershipResult, { description: 'Ends all roles of a member in the city.' })
  async endMembership(@Args('input') input: EndMembershipInput, @FromViewer() viewer: CurrentViewer): Promise<CityView> {
    const { requestId, cityId, personId } = input;
    await this.memberships.end(viewer, { requestId, cityId, personId });
    return this.answer(viewer, cityId);
  }

  // Only the leader may (asked where it is done); the guard lets the deputy that the leader has become repeat the request.
  @Can('city.edit')
  @Mutation(() => HandOverResult, { description: 'Makes another member the leader, and the leader their deputy.' })
  async handOver(@Args('input') input: HandOverInput, @FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext): Promise<CityView> {
    const { requestId, cityId, personId } = input;
    await this.memberships.handOver(viewer, { requestId, cityId, personId });
    return this.answer(await this.doorway.renew(context, viewer), cityId);
  }

  private async answer(viewer: CurrentViewer, cityId: string): Promise<CityView> {
    const city = await this.read.byId(viewer, cityId);
    if (!city) throw notFound();
    return city;
  }
}
