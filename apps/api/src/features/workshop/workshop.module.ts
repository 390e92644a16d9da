import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module';
import { PeopleModule } from '../people/people.module';
import { VotingModule } from '../voting/voting.module';
import { JoinWorkshop } from './join-workshop';
import { LeadWorkshop } from './lead-workshop';
import { ReadWorkshops } from './read-workshops';
import { WorkshopResolver } from './workshop.resolver';

@Module({
  imports: [PeopleModule, AssessmentModule, VotingModule],
  providers: [LeadWorkshop, JoinWorkshop, ReadWorkshops, WorkshopResolver],
})
export class WorkshopModule {}
