import type { PriorityLevel } from '@citymark/scoring';
import { Injectable } from '@nestjs/common';
import { denied, refuse } from '../../platform/domain-error';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import { ReadTargets } from './read-targets';
import { figuresOf, resultsOf } from './as-is';
import { saveTarget } from './target.store';
import { targetProblems } from './target-problems';
import { TARGET_REFUSALS } from './targets.refusals';

export interface SetTargetCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly subDomainId: string;
  readonly priority: PriorityLevel;
  readonly importance: number;
  readonly level: number;
  readonly due: string;
  readonly reason?: string | null;
}

@Injectable()
export class SetTarget {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
    private readonly reading: ReadTargets,
  ) {}

  set(viewer: CurrentViewer, input: SetTargetCommand) {
    const { requestId, cityId, assessmentId, subDomainId, priority, importance, level, due } = input;
    const reason = input.reason ?? '';
    return this.unitOfWork.inTransaction(viewer, { operation: 'setTarget', requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireLocked(tx, viewer, cityId, assessmentId, 'target.set');
      if (viewer.personId === null) throw denied('signed-out');
      const figures = figuresOf(assessment.model.pack, resultsOf(await this.reading.outcomesIn(tx, assessment)));
      const figure = figures.subDomains.find(({ id }) => id === subDomainId);
      if (!figure) throw refuse(TARGET_REFUSALS, 'unknown-sub-domain', { id: subDomainId }, 'subDomainId');
      if (!(figure.applicable > 0)) throw refuse(TARGET_REFUSALS, 'nothing-applies', {}, 'subDomainId');
      const problems = targetProblems({ asIs: figure.mean, level, due, reason }, tx.now);
      if (problems.length > 0) throw refuse(TARGET_REFUSALS, 'target-not-possible', { sentences: problems.join(' ') });
      await saveTarget(tx, { cityId, assessmentId, subDomainId, priority, importance, level, due, reason, setBy: viewer.personId, setAt: tx.now });
      tx.record({ kind: 'target.set', cityId, data: { assessmentId, subDomainId, priority, importance, level, due } });
      return { cityId, assessmentId, subDomainId };
    });
  }
}
