import { Module } from '@nestjs/common';
import { ModelModule } from '../model/model.module';
import { PeopleModule } from '../people/people.module';
import { AdvanceAssessment } from './advance-assessment';
import { AssessmentAccess } from './assessment-access';
import { AssessmentFieldsResolver, CityAssessmentsResolver } from './assessment-fields.resolver';
import { AssessmentLoaders } from './assessment-loaders';
import { AssessmentResolver } from './assessment.resolver';
import { AssignStatements } from './assign-statements';
import { CalendarController } from './calendar.controller';
import { ChangePlan } from './change-plan';
import { ExcludeStatement } from './exclude-statement';
import { ExclusionHolds } from './exclusion-holds';
import { FictionalNextResolver } from './fictional-next.resolver';
import { GateProbes } from './gate-probes';
import { JoinAsStakeholder } from './join-as-stakeholder';
import { LetGo } from './let-go';
import { NextStepProbes } from './next-step-probes';
import { OwnGates } from './own-gates';
import { OwnNextSteps } from './own-next-steps';
import { PackedTexts } from './packed-texts';
import { PanelInvitations } from './panel-invitations';
import { ParticipantResolver } from './participant.resolver';
import { ChooseRule } from './choose-rule';
import { ReadAssessment } from './read-assessment';
import { RuleResolver } from './rule.resolver';
import { StartAssessment } from './start-assessment';
import { StatementBoardResolver } from './statement-board.resolver';
import { TellInvited } from './tell-invited';
import { TextsController } from './texts.controller';
import { Transitions } from './transitions';

const RESOLVERS = [AssessmentResolver, AssessmentFieldsResolver, CityAssessmentsResolver, StatementBoardResolver, ParticipantResolver, FictionalNextResolver, RuleResolver];
const VERBS = [ChooseRule, StartAssessment, AdvanceAssessment, ChangePlan, AssignStatements, ExcludeStatement, JoinAsStakeholder];
const FOR_LATER_FEATURES = [AssessmentAccess, AssessmentLoaders, ReadAssessment, GateProbes, ExclusionHolds, NextStepProbes, Transitions, AdvanceAssessment];

@Module({
  imports: [PeopleModule, ModelModule],
  controllers: [CalendarController, TextsController],
  providers: [...new Set([...FOR_LATER_FEATURES, ...VERBS]), LetGo, OwnGates, OwnNextSteps, PackedTexts, PanelInvitations, TellInvited, ...RESOLVERS],
  exports: FOR_LATER_FEATURES,
})
export class AssessmentModule {}
