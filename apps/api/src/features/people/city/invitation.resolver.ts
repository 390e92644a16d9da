import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Public } from '../../../platform/authorise';
import { notFound } from '../../../platform/domain-error';
import { FromContext, RequestContext } from '../../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../../platform/viewer';
import { Doorway } from '../sign-in/doorway';
import { secondFactorNeeded, sessionOf } from '../sign-in/sign-in-answer.graphql';
import { AcceptInvitation } from './accept-invitation';
import { ChangeInvitation } from './change-invitation';
import {
  AcceptInvitationInput,
  AcceptInvitationResult,
  ChangeInvitationInput,
  ChangeInvitationResult,
  InvitationAccepted,
  InvitationPreview,
  InvitationPreviewArgs,
  InviteInput,
  InviteResult,
  ResendInvitationInput,
  ResendInvitationResult,
  RestoreInvitationInput,
  RestoreInvitationResult,
  WithdrawInvitationInput,
  WithdrawInvitationResult,
} from './invitation.graphql';
import { Invite } from './invite';
import { ReadCity, type InvitationView } from './read-city';

@Resolver()
export class InvitationResolver {
  constructor(
    private readonly invitations: Invite,
    private readonly changes: ChangeInvitation,
    private readonly acceptance: AcceptInvitation,
    private readonly read: ReadCity,
    private readonly doorway: Doorway,
  ) {}

  @Public()
  @Query(() => InvitationPreview, { nullable: true, description: 'What an invitation is about, for whoever holds its token.' })
  async invitationPreview(@Args() { token }: InvitationPreviewArgs, @FromViewer() viewer: CurrentViewer): Promise<InvitationPreview | null> {
    const row = await this.acceptance.preview(viewer, token);
    return row && { cityName: row.city_name, role: row.role, group: row.stakeholder_group, email: row.email, name: row.name, invitedBy: row.inviter, state: row.state };
  }

  @Public()
  @Mutation(() => AcceptInvitationResult, { description: 'Takes the role, and signs in: the token proves the address.' })
  async acceptInvitation(@Args('input') input: AcceptInvitationInput, @FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext) {
    const { entry, place } = await this.acceptance.accept(viewer, input.token, input.name);
    const now = entry ? await this.doorway.enter(context, viewer, entry) : await this.doorway.renew(context, viewer);
    return place ? Object.assign(new InvitationAccepted(), { session: sessionOf(now), ...place }) : secondFactorNeeded();
  }

  @Can('people.invite')
  @Mutation(() => InviteResult, { description: 'Asks somebody by mail to take a role.' })
  async invite(@Args('input') input: InviteInput, @FromViewer() viewer: CurrentViewer): Promise<InvitationView> {
    const { requestId, cityId, email, role } = input;
    const { id } = await this.invitations.invite(viewer, {
      requestId,
      cityId,
      email,
      role,
      name: input.name ?? null,
      assessmentId: input.assessmentId ?? null,
      group: input.group ?? null,
      internal: input.internal ?? null,
      areaIds: input.areaIds ?? null,
    });
    return this.answer(viewer, cityId, id);
  }

  @Can('people.invite')
  @Mutation(() => WithdrawInvitationResult, { description: 'Takes an invitation back.' })
  async withdrawInvitation(@Args('input') input: WithdrawInvitationInput, @FromViewer() viewer: CurrentViewer): Promise<InvitationView> {
    const { requestId, cityId, id } = input;
    await this.changes.withdraw(viewer, { requestId, cityId, id });
    return this.answer(viewer, cityId, id);
  }

  @Can('people.invite')
  @Mutation(() => ResendInvitationResult, { description: 'Sends a new link; the old one is dead.' })
  async resendInvitation(@Args('input') input: ResendInvitationInput, @FromViewer() viewer: CurrentViewer): Promise<InvitationView> {
    const { requestId, cityId, id } = input;
    await this.changes.resend(viewer, { requestId, cityId, id });
    return this.answer(viewer, cityId, id);
  }

  @Can('people.invite')
  @Mutation(() => RestoreInvitationResult, { description: 'Takes a withdrawal back: the link works again.' })
  async restoreInvitation(@Args('input') input: RestoreInvitationInput, @FromViewer() viewer: CurrentViewer): Promise<InvitationView> {
    const { requestId, cityId, id } = input;
    await this.changes.restore(viewer, { requestId, cityId, id });
    return this.answer(viewer, cityId, id);
  }

  @Can('people.invite')
  @Mutation(() => ChangeInvitationResult, { description: 'Another group, side or areas for a stakeholder who has not accepted yet.' })
  async changeInvitation(@Args('input') input: ChangeInvitationInput, @FromViewer() viewer: CurrentViewer): Promise<InvitationView> {
    const { requestId, cityId, id, group, internal, areaIds = null } = input;
    await this.changes.changeTerms(viewer, { requestId, cityId, id, group, internal, areaIds });
    return this.answer(viewer, cityId, id);
  }

  private async answer(viewer: CurrentViewer, cityId: string, id: string): Promise<InvitationView> {
    const invitation = await this.read.invitation(viewer, cityId, id);
    if (!invitation) throw notFound();
    return invitation;
  }
}
