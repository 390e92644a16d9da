import type { PriorityLevel } from '@citymark/scoring';
import { Injectable } from '@nestjs/common';
import { denied, refuse } from '../../platform/domain-error';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { figuresOf, resultsOf } from './as-is';
import { ReadTargets } from './read-targets';
import type { NodeFigureView } from './target-view';
import { deleteTargets, saveTarget } from './target.store';
import { targetProblems } from './target-problems';
import { TARGET_REFUSALS } from './targets.refusals';

export interface WantedTarget {
  readonly subDomainId: string;
  readonly priority: PriorityLevel;
  readonly importance: number;
  readonly level: number;
  readonly due: string;
  readonly reason?: string | null;
}

interface AssessmentCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
}

export type SetTargetCommand = AssessmentCommand & WantedTarget;

export interface ChangeTargetsCommand extends AssessmentCommand {
  readonly set: readonly WantedTarget[];
  readonly remove: readonly string[];
}

@Injectable()
export class SetTarget {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
    private readonly reading: ReadTargets,
  ) {}

  set(viewer: CurrentViewer, input: SetTargetCommand) {
    const { requestId, cityId, assessmentId, subDomainId } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'setTarget', requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireLocked(tx, viewer, cityId, assessmentId, 'target.set');
      await this.save(tx, viewer, assessment, await this.figuresIn(tx, assessment), input);
      return { cityId, assessmentId, subDomainId };
    });
  }

  /** Many at once: the undo of setting many is this too. */
  change(viewer: CurrentViewer, input: ChangeTargetsCommand) {
    const { requestId, cityId, assessmentId, set, remove } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'changeTargets', requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireLocked(tx, viewer, cityId, assessmentId, 'target.set');
      const named = [...set.map(({ subDomainId }) => subDomainId), ...remove];
      const twice = named.find((id, index) => named.indexOf(id) !== index);
      if (twice !== undefined) throw refuse(TARGET_REFUSALS, 'named-twice', { id: twice });
      const figures = await this.figuresIn(tx, assessment);
      const unknown = remove.find((id) => !figures.some((figure) => figure.id === id));
      if (unknown !== undefined) throw refuse(TARGET_REFUSALS, 'unknown-sub-domain', { id: unknown.slice(0, 120) }, 'remove');
      for (const target of set) await this.save(tx, viewer, assessment, figures, target);
      for (const subDomainId of await deleteTargets(tx, assessment, remove)) {
        tx.record({ kind: 'target.removed', cityId, data: { assessmentId, subDomainId } });
      }
      return { cityId, assessmentId };
    });
  }

  private async figuresIn(tx: Tx, assessment: LoadedAssessment): Promise<readonly NodeFigureView[]> {
    return figuresOf(assessment.model.pack, resultsOf(await this.reading.outcomesIn(tx, assessment)), assessment.weights).subDomains;
  }

  private async save(tx: Tx, viewer: CurrentViewer, { cityId, id: assessmentId }: LoadedAssessment, figures: readonly NodeFigureView[], wanted: WantedTarget): Promise<void> {
    if (viewer.personId === null) throw denied('signed-out');
    const { subDomainId, priority, importance, level, due } = wanted;
    const reason = wanted.reason ?? '';
    const figure = figures.find(({ id }) => id === subDomainId);
    if (!figure) throw refuse(TARGET_REFUSALS, 'unknown-sub-domain', { id: subDomainId }, 'subDomainId');
    if (!(figure.applicable > 0)) throw refuse(TARGET_REFUSALS, 'nothing-applies', {}, 'subDomainId');
    const problems = targetProblems({ asIs: figure.mean, level, due, reason }, tx.now);
    if (problems.length > 0) throw refuse(TARGET_REFUSALS, 'target-not-possible', { sentences: problems.join(' ') });
    await saveTarget(tx, { cityId, assessmentId, subDomainId, priority, importance, level, due, reason, setBy: viewer.personId, setAt: tx.now });
    tx.record({ kind: 'target.set', cityId, data: { assessmentId, subDomainId, priority, importance, level, due } });
  }
}
