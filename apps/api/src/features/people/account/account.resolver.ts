import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Public } from '../../../platform/authorise';
import { DONE, Done } from '../../../platform/done';
import { FromContext, RequestContext } from '../../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../../platform/viewer';
import { Doorway } from '../sign-in/doorway';
import { Session } from '../sign-in/sign-in.graphql';
import { sessionOf } from '../sign-in/sign-in-answer.graphql';
import { Account, type OwnPerson } from './account';
import {
  Device,
  DisableSecondFactorInput,
  DisableSecondFactorResult,
  EnableSecondFactorInput,
  EnableSecondFactorResult,
  EndOtherSessionsInput,
  EndOtherSessionsResult,
  EndSessionInput,
  EndSessionResult,
  Person,
  RenamePersonInput,
  RenamePersonResult,
  SetPasswordInput,
  SetPasswordResult,
  StartSecondFactorInput,
  StartSecondFactorResult,
} from './person.graphql';
import { SecondFactorSettings } from './second-factor-settings';
import { Sessions, type DeviceInUse } from './sessions';
import { SetPassword } from './set-password';

@Resolver(() => Session)
export class AccountResolver {
  constructor(
    private readonly account: Account,
    private readonly sessions: Sessions,
    private readonly password: SetPassword,
    private readonly secondFactor: SecondFactorSettings,
    private readonly doorway: Doorway,
  ) {}

  @Public()
  @Query(() => Session, { nullable: true, description: 'null when signed out.' })
  session(@FromViewer() viewer: CurrentViewer): Session | null {
    return sessionOf(viewer);
  }

  @ResolveField(() => Person)
  person(@FromViewer() viewer: CurrentViewer): Promise<OwnPerson> {
    return this.account.own(viewer);
  }

  @Can('session.own')
  @Query(() => [Device], { description: 'Where the person is signed in, latest first.' })
  devices(@FromViewer() viewer: CurrentViewer): Promise<DeviceInUse[]> {
    return this.sessions.devices(viewer);
  }

  @Can('session.own')
  @Mutation(() => EndSessionResult, { description: 'Signs one device out.' })
  async endSession(@Args('input') input: EndSessionInput, @FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext): Promise<Done> {
    await this.sessions.endOne(viewer, input.id);
    if (input.id === viewer.sessionId) this.doorway.leave(context, viewer);
    return DONE;
  }

  @Can('session.own')
  @Mutation(() => EndOtherSessionsResult, { description: 'Signs every other device out.' })
  async endOtherSessions(@Args('input') _input: EndOtherSessionsInput, @FromViewer() viewer: CurrentViewer): Promise<Done> {
    await this.sessions.endOthers(viewer);
    return DONE;
  }

  @Can('session.own')
  @Mutation(() => SetPasswordResult, { description: 'Sets or changes the password, and signs every other device out.' })
  async setPassword(@Args('input') input: SetPasswordInput, @FromViewer() viewer: CurrentViewer): Promise<Done> {
    await this.password.set(viewer, input.current ?? null, input.password);
    return DONE;
  }

  @Can('session.own')
  @Mutation(() => StartSecondFactorResult, { description: 'Gives a secret for an authenticator app; nothing changes until it is enabled.' })
  startSecondFactor(@Args('input') _input: StartSecondFactorInput, @FromViewer() viewer: CurrentViewer) {
    return this.secondFactor.start(viewer);
  }

  @Can('session.own')
  @Mutation(() => EnableSecondFactorResult, { description: 'Switches the second factor on, with a first code of the app.' })
  async enableSecondFactor(@Args('input') input: EnableSecondFactorInput, @FromViewer() viewer: CurrentViewer) {
    return { codes: await this.secondFactor.enable(viewer, input.code) };
  }

  @Can('session.own')
  @Mutation(() => DisableSecondFactorResult, { description: 'Switches the second factor off, with a code.' })
  async disableSecondFactor(@Args('input') input: DisableSecondFactorInput, @FromViewer() viewer: CurrentViewer): Promise<Done> {
    await this.secondFactor.disable(viewer, input.code);
    return DONE;
  }

  @Can('session.own')
  @Mutation(() => RenamePersonResult, { description: 'Changes the name by which others see the person.' })
  async renamePerson(@Args('input') input: RenamePersonInput, @FromViewer() viewer: CurrentViewer): Promise<OwnPerson> {
    await this.account.rename(viewer, { requestId: input.requestId, name: input.name });
    return this.account.own(viewer);
  }
}
