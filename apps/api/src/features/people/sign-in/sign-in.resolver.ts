import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/authorise';
import { DONE, Done } from '../../../platform/done';
import { FromContext, RequestContext } from '../../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../../platform/viewer';
import { Sessions } from '../account/sessions';
import { ConfirmSecondFactor } from './confirm-second-factor';
import { Doorway } from './doorway';
import { FirstRun } from './first-run';
import { LINK_SENT_SENTENCE, RequestSignInLink } from './request-sign-in-link';
import { signInAnswer } from './sign-in-answer.graphql';
import {
  CompleteFirstRunInput,
  ConfirmSecondFactorInput,
  LinkSent,
  RequestSignInLinkInput,
  RequestSignInLinkResult,
  SignInResult,
  SignInWithLinkInput,
  SignInWithPasswordInput,
  SignOutInput,
  SignOutResult,
} from './sign-in.graphql';
import { SignInWithLink } from './sign-in-with-link';
import { SignInWithPassword } from './sign-in-with-password';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly firstRun: FirstRun,
    private readonly requestLink: RequestSignInLink,
    private readonly withLink: SignInWithLink,
    private readonly withPassword: SignInWithPassword,
    private readonly secondFactor: ConfirmSecondFactor,
    private readonly sessions: Sessions,
    private readonly doorway: Doorway,
  ) {}

  @Public()
  @Mutation(() => SignInResult, { description: 'Makes the first operator, with the link that the installation printed.' })
  async completeFirstRun(@Args('input') input: CompleteFirstRunInput, @FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext) {
    return signInAnswer(await this.doorway.enter(context, viewer, await this.firstRun.complete(viewer, input)));
  }

  @Public()
  @Mutation(() => RequestSignInLinkResult, { description: 'Sends a sign-in link by mail, if the address may sign in.' })
  async requestSignInLink(@Args('input') input: RequestSignInLinkInput, @FromViewer() viewer: CurrentViewer): Promise<LinkSent> {
    await this.requestLink.request(viewer, input.email, input.next ?? null);
    return { sentence: LINK_SENT_SENTENCE };
  }

  @Public()
  @Mutation(() => SignInResult, { description: 'Signs in with the link of a mail.' })
  async signInWithLink(@Args('input') input: SignInWithLinkInput, @FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext) {
    return signInAnswer(await this.doorway.enter(context, viewer, await this.withLink.signIn(viewer, input.token)));
  }

  @Public()
  @Mutation(() => SignInResult, { description: 'Signs in with address and password.' })
  async signInWithPassword(@Args('input') input: SignInWithPasswordInput, @FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext) {
    return signInAnswer(await this.doorway.enter(context, viewer, await this.withPassword.signIn(viewer, input.email, input.password)));
  }

  @Public()
  @Mutation(() => SignInResult, { description: 'The second step of signing in, for those who have set up a second factor.' })
  async confirmSecondFactor(@Args('input') input: ConfirmSecondFactorInput, @FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext) {
    return signInAnswer(await this.doorway.enter(context, viewer, await this.secondFactor.confirm(viewer, input.code)));
  }

  @Public()
  @Mutation(() => SignOutResult, { description: 'Ends the session of this device.' })
  async signOut(@Args('input') _input: SignOutInput, @FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext): Promise<Done> {
    await this.sessions.signOut(viewer);
    this.doorway.leave(context, viewer);
    return DONE;
  }
}
