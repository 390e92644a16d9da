import { CreateRoles1795300001000 } from './1795300001000-create-roles';
import { CreatePerson1795300002000 } from './1795300002000-create-person';
import { CreateCity1795300003000 } from './1795300003000-create-city';
import { CreateAuditEvent1795300004000 } from './1795300004000-create-audit-event';
import { CreateIdempotencyKey1795300005000 } from './1795300005000-create-idempotency-key';
import { CreateMail1795300006000 } from './1795300006000-create-mail';
import { CreateModelPack1795300007000 } from './1795300007000-create-model-pack';
import { CreateAssessment1795300008000 } from './1795300008000-create-assessment';
import { CreateEvidence1795300009000 } from './1795300009000-create-evidence';
import { CreateRound1795300010000 } from './1795300010000-create-round';
import { CreateTarget1795300011000 } from './1795300011000-create-target';
import { CreateAction1795300012000 } from './1795300012000-create-action';
import { CreateReport1795300013000 } from './1795300013000-create-report';
import { CreateRelease1795300014000 } from './1795300014000-create-release';
import { CountVotesPerDay1795300015000 } from './1795300015000-count-votes-per-day';
import { AddWithdrawnBy1795300016000 } from './1795300016000-add-withdrawn-by';
import { CreateThread1795300017000 } from './1795300017000-create-thread';
import { CreateDemonstration1795300018000 } from './1795300018000-create-demonstration';
import { CreateVotingLink1795300019000 } from './1795300019000-create-voting-link';
import { CreateWorkshop1795300021000 } from './1795300021000-create-workshop';
import { ChooseRule1795300025000 } from './1795300025000-choose-rule';
import { KeepGroups1795300026000 } from './1795300026000-keep-groups';
import { OrderVotes1795300027000 } from './1795300027000-order-votes';
import { CloseDueRounds1795300028000 } from './1795300028000-close-due-rounds';
import { CreateReminder1795300029000 } from './1795300029000-create-reminder';

/** Every migration, in order; listed by hand so that no glob depends on the build. */
export const MIGRATIONS = [
  CreateRoles1795300001000,
  CreatePerson1795300002000,
  CreateCity1795300003000,
  CreateAuditEvent1795300004000,
  CreateIdempotencyKey1795300005000,
  CreateMail1795300006000,
  CreateModelPack1795300007000,
  CreateAssessment1795300008000,
  CreateEvidence1795300009000,
  CreateRound1795300010000,
  CreateTarget1795300011000,
  CreateAction1795300012000,
  CreateReport1795300013000,
  CreateRelease1795300014000,
  CountVotesPerDay1795300015000,
  AddWithdrawnBy1795300016000,
  CreateThread1795300017000,
  CreateDemonstration1795300018000,
  CreateVotingLink1795300019000,
  CreateWorkshop1795300021000,
  ChooseRule1795300025000,
  KeepGroups1795300026000,
  OrderVotes1795300027000,
  CloseDueRounds1795300028000,
  CreateReminder1795300029000,
];
