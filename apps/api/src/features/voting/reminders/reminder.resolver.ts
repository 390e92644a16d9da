import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../../platform/authorise';
import { FromContext, RequestContext } from '../../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../../platform/viewer';
import type { AssessmentKey } from '../../assessment/assessment-key';
import { Assessment } from '../../assessment/assessment.graphql';
import { AssessmentLoaders } from '../../assessment/assessment-loaders';
import { ReadCity } from '../../people/city/read-city';
import { ReadOwedWork } from './read-owed-work';
import { OwedWork, SendRemindersInput, SendRemindersResult } from './reminder.graphql';
import { SendReminders } from './send-reminders';

@Resolver(() => Assessment)
export class ReminderResolver {
  constructor(
    private readonly reading: ReadOwedWork,
    private readonly sending: SendReminders,
    private readonly assessments: AssessmentLoaders,
    private readonly cities: ReadCity,
  ) {}

  @ResolveField(() => OwedWork, { nullable: true, description: 'For those who lead; null when nothing is asked of anybody now.' })
  owedWork(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() { cityId, id }: Assessment): Promise<OwedWork | null> {
    const load = async (keys: readonly AssessmentKey[]) => {
      const assessments = await Promise.all(keys.map((key) => this.assessments.assessment(context, viewer, key)));
      return this.reading.ofAssessments(viewer, assessments);
    };
    return context.batch('voting.owed-work', load).load({ cityId, id });
  }

  @Can('reminder.send')
  @Mutation(() => SendRemindersResult, { description: 'Mails those who owe something, each with their own link: nobody who owes nothing, and nobody twice within 24 hours.' })
  async sendReminders(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: SendRemindersInput) {
    const { reminded, leftOut, ...key } = await this.sending.send(viewer, input);
    const assessment = await this.assessments.assessment(context, viewer, key);
    const [members = []] = await this.cities.members(viewer, [key.cityId]);
    const people = new Map(members.map(({ personId, name }) => [personId, name]));
    const named = <P extends { personId: string }>(one: P) => ({ ...one, name: people.get(one.personId) ?? '' });
    return { assessment, reminded: reminded.map((personId) => named({ personId })), leftOut: leftOut.map(named) };
  }
}
