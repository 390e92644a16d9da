import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module';
import { VotingModule } from '../voting/voting.module';
import { AddComment } from './add-comment';
import { ChangeComment } from './change-comment';
import { AssessmentDiscussionResolver, StatementDiscussionResolver } from './discussion-fields.resolver';
import { DiscussionLoaders } from './discussion-loaders';
import { DiscussionResolver } from './discussion.resolver';
import { MentionPeople } from './mention-people';
import { ReadDiscussion } from './read-discussion';
import { ResolveThread } from './resolve-thread';

const VERBS = [AddComment, ChangeComment, ResolveThread];
const RESOLVERS = [DiscussionResolver, StatementDiscussionResolver, AssessmentDiscussionResolver];

@Module({
  imports: [AssessmentModule, VotingModule],
  providers: [ReadDiscussion, DiscussionLoaders, MentionPeople, ...VERBS, ...RESOLVERS],
})
export class DiscussionModule {}
