import { Injectable } from '@nestjs/common';
import { denied, notFound, refuse } from '../../platform/domain-error';
import { newId } from '../../platform/id';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { makeJoinCode } from './join-code';
import { WORKSHOP_REFUSALS } from './workshop.refusals';
import { addNote, addWorkshop, findOpenStatements, findWorkshop, hasRunning, markEnded, setStatement, setTimer } from './workshop.store';

interface OfAssessment {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
}

interface OfWorkshop extends OfAssessment {
  readonly workshopId: string;
}

const SECOND_MS = 1000;

/** What a facilitator does in front of the room. Rounds are opened, closed and settled as everywhere else. */
@Injectable()
export class LeadWorkshop {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
  ) {}

  start(viewer: CurrentViewer, input: OfAssessment) {
    return this.locked(viewer, 'startWorkshop', input, async (tx, assessment, personId) => {
      if (await hasRunning(tx, assessment)) throw refuse(WORKSHOP_REFUSALS, 'workshop-running');
      const workshop = { id: newId(), code: makeJoinCode(), startedBy: personId };
      await addWorkshop(tx, assessment, workshop);
      return { kind: 'workshop.started', id: workshop.id };
    });
  }

  /** Puts a statement before the room, or none. One that is being judged stays until it is revealed. */
  show(viewer: CurrentViewer, input: OfWorkshop & { readonly statementId?: string | null }) {
    const { statementId = null } = input;
    return this.running(viewer, 'showInWorkshop', input, async (tx, assessment) => {
      if (statementId !== null && !assessment.model.places.has(statementId)) throw refuse(WORKSHOP_REFUSALS, 'statement-unknown', { id: statementId }, 'statementId');
      const judged = await findOpenStatements(tx, assessment);
      if (judged.length === 1 && judged[0] !== statementId) throw refuse(WORKSHOP_REFUSALS, 'statement-judged');
      await setStatement(tx, input.cityId, input.workshopId, statementId);
      return 'workshop.shown';
    });
  }

  setTimer(viewer: CurrentViewer, input: OfWorkshop & { readonly seconds?: number | null }) {
    return this.running(viewer, 'setWorkshopTimer', input, async (tx) => {
      const { seconds = null } = input;
      await setTimer(tx, input.cityId, input.workshopId, seconds === null ? null : new Date(tx.now.getTime() + seconds * SECOND_MS));
      return 'workshop.timed';
    });
  }

  note(viewer: CurrentViewer, input: OfWorkshop & { readonly note: string }) {
    return this.running(viewer, 'noteInWorkshop', input, async (tx, _assessment, writtenBy) => {
      await addNote(tx, input.cityId, { id: newId(), workshopId: input.workshopId, text: input.note, writtenBy });
      return 'workshop.noted';
    });
  }

  end(viewer: CurrentViewer, input: OfWorkshop) {
    return this.running(viewer, 'endWorkshop', input, async (tx) => {
      await markEnded(tx, input.cityId, input.workshopId);
      return 'workshop.ended';
    });
  }

  private running(viewer: CurrentViewer, operation: string, input: OfWorkshop, work: (tx: Tx, assessment: LoadedAssessment, personId: string) => Promise<string>) {
    return this.locked(viewer, operation, input, async (tx, assessment, personId) => {
      const workshop = await findWorkshop(tx, assessment, input.workshopId);
      if (!workshop) throw notFound();
      if (workshop.endedAt !== null) throw refuse(WORKSHOP_REFUSALS, 'workshop-over', {}, 'workshopId');
      return { kind: await work(tx, assessment, personId), id: workshop.id };
    });
  }

  private locked(
    viewer: CurrentViewer,
    operation: string,
    input: OfAssessment,
    work: (tx: Tx, assessment: LoadedAssessment, personId: string) => Promise<{ kind: string; id: string }>,
  ) {
    const { cityId, assessmentId, requestId } = input;
    return this.unitOfWork.inTransaction(viewer, { operation, requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireLocked(tx, viewer, cityId, assessmentId, 'workshop.lead');
      if (viewer.personId === null) throw denied('signed-out');
      const { kind, id } = await work(tx, assessment, viewer.personId);
      tx.record({ kind, cityId, data: { assessmentId, workshopId: id } });
      return { cityId, id: assessmentId };
    });
  }
}
