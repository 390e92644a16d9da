import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module';
import { PeopleModule } from '../people/people.module';
import { EvidenceModule } from '../evidence/evidence.module';
import { CastVotes } from './cast-votes';
import { ChangeFeed } from './change-feed';
import { ChangeResolver } from './change.resolver';
import { CloseRound } from './close-round';
import { DecideStatement } from './decide-statement';
import { ManageVotingLinks } from './manage-voting-links';
import { OpenRound } from './open-round';
import { AssessmentProgressResolver, PreviousLevelResolver } from './progress.resolver';
import { ReadProgress } from './read-progress';
import { ReadVotingLinks } from './read-voting-links';
import { ReadVoting } from './read-voting';
import { ReadOwedWork } from './reminders/read-owed-work';
import { ReminderClock } from './reminders/reminder-clock';
import { ReminderResolver } from './reminders/reminder.resolver';
import { SendReminders } from './reminders/send-reminders';
import { RoundClock } from './round-clock';
import { StatementVotingResolver } from './statement-voting.resolver';
import { AssessmentVotingResolver, ParticipantVotingResolver } from './voting-fields.resolver';
import { TellPanel } from './tell-panel';
import { VotingGates } from './voting-gates';
import { ParticipantLinkResolver } from './voting-link-fields.resolver';
import { VotingLoaders } from './voting-loaders';
import { VotingResolver } from './voting.resolver';
import { VotingSteps } from './voting-steps';

const VERBS = [ManageVotingLinks, OpenRound, CloseRound, CastVotes, DecideStatement, SendReminders];
const RESOLVERS = [VotingResolver, ParticipantLinkResolver, ChangeResolver, AssessmentVotingResolver, StatementVotingResolver, ParticipantVotingResolver, AssessmentProgressResolver, PreviousLevelResolver, ReminderResolver];

@Module({
  imports: [PeopleModule, AssessmentModule, EvidenceModule],
  providers: [ChangeFeed, RoundClock, ReminderClock, ReadOwedWork, ReadVotingLinks, ReadVoting, ReadProgress, TellPanel, VotingLoaders, ...VERBS, VotingGates, VotingSteps, ...RESOLVERS],
  exports: [ReadVoting, VotingLoaders],
})
export class VotingModule {}
