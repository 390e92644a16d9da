import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/authorise';
import { FromContext, RequestContext } from '../../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../../platform/viewer';
import { Doorway } from '../sign-in/doorway';
import { signInAnswer } from '../sign-in/sign-in-answer.graphql';
import { SignInResult } from '../sign-in/sign-in.graphql';
import { Demonstration } from './demonstration';
import { FictionalPerson, SignInToDemonstrationInput } from './demonstration.graphql';

@Resolver()
export class DemonstrationResolver {
  constructor(
    private readonly fictional: Demonstration,
    private readonly doorway: Doorway,
  ) {}

  @Public()
  @Query(() => [FictionalPerson], { nullable: true, description: 'Whom anybody may be; null where this is no demonstration.' })
  fictionalPeople(@FromViewer() viewer: CurrentViewer) {
    return this.fictional.people(viewer);
  }

  @Public()
  @Mutation(() => SignInResult, { description: 'In a demonstration only: signs in as one of its fictional people.' })
  async signInToDemonstration(@Args('input') input: SignInToDemonstrationInput, @FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext) {
    return signInAnswer(await this.doorway.enter(context, viewer, await this.fictional.signIn(viewer, input.personId)));
  }
}
