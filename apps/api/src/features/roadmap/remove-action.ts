import { Injectable } from '@nestjs/common';
import { notFound, refuse } from '../../platform/domain-error';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import { deleteAction } from './action.store';
import { ReadRoadmap } from './read-roadmap';
import { ROADMAP_REFUSALS } from './roadmap.refusals';

export interface RemoveActionCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly id: string;
}

@Injectable()
export class RemoveAction {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
    private readonly reading: ReadRoadmap,
  ) {}

  async remove(viewer: CurrentViewer, input: RemoveActionCommand): Promise<void> {
    const { requestId, cityId, assessmentId, id } = input;
    await this.unitOfWork.inTransaction(viewer, { operation: 'removeAction', requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireLocked(tx, viewer, cityId, assessmentId, 'roadmap.edit');
      const actions = await this.reading.actionsIn(tx, assessment);
      const removed = actions.find((action) => action.id === id);
      if (!removed) throw notFound();
      const dependents = actions.filter(({ dependsOn }) => dependsOn.includes(id));
      if (dependents.length > 0) {
        throw refuse(ROADMAP_REFUSALS, 'action-needed-by-others', { names: dependents.map(({ name }) => `"${name}"`).join(', ') });
      }
      await deleteAction(tx, assessment, id);
      tx.record({ kind: 'action.removed', cityId, data: { assessmentId, id, name: removed.name } });
      return null;
    });
  }
}
