import { validateRoadmap, type Action } from '@citymark/roadmap';
import { Injectable } from '@nestjs/common';
import { denied, notFound, refuse } from '../../platform/domain-error';
import { newId } from '../../platform/id';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { resultsOf } from '../targets/as-is';
import { ReadTargets } from '../targets/read-targets';
import { insertAction, replaceAction } from './action.store';
import { levelsOf, plainAction, ReadRoadmap } from './read-roadmap';
import { ROADMAP_REFUSALS } from './roadmap.refusals';

export interface ActionCommand extends Omit<Action, 'id' | 'investment' | 'partners'> {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly investment?: string | null;
  readonly partners?: string | null;
}

/** Adds and changes actions; whatever is written is held against the whole roadmap first. */
@Injectable()
export class WriteAction {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
    private readonly targets: ReadTargets,
    private readonly reading: ReadRoadmap,
  ) {}

  add(viewer: CurrentViewer, input: ActionCommand) {
    const { requestId, cityId, assessmentId } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'addAction', requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireLocked(tx, viewer, cityId, assessmentId, 'roadmap.edit');
      if (viewer.personId === null) throw denied('signed-out');
      const action = actionOf(newId(), input);
      const others = (await this.reading.actionsIn(tx, assessment)).map(plainAction);
      await this.requireSound(tx, assessment, others, [...others, action], action);
      await insertAction(tx, assessment, action, viewer.personId);
      tx.record({ kind: 'action.added', cityId, data: { assessmentId, id: action.id, name: action.name } });
      return { cityId, assessmentId, id: action.id };
    });
  }

  update(viewer: CurrentViewer, input: ActionCommand & { readonly id: string }) {
    const { requestId, cityId, assessmentId, id } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'updateAction', requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireLocked(tx, viewer, cityId, assessmentId, 'roadmap.edit');
      const before = (await this.reading.actionsIn(tx, assessment)).map(plainAction);
      if (!before.some((action) => action.id === id)) throw notFound();
      const action = actionOf(id, input);
      await this.requireSound(tx, assessment, before, before.map((known) => (known.id === id ? action : known)), action);
      await replaceAction(tx, assessment, action);
      tx.record({ kind: 'action.changed', cityId, data: { assessmentId, id, name: action.name, status: action.status } });
      return { cityId, assessmentId, id };
    });
  }

  /** Only what the change brings is refused: a problem that was there before must not keep anybody from mending another. */
  private async requireSound(tx: Tx, assessment: LoadedAssessment, before: readonly Action[], after: readonly Action[], changed: Action): Promise<void> {
    const results = resultsOf(await this.targets.outcomesIn(tx, assessment));
    const outside = changed.uplifts.find(({ statementId }) => results.some((result) => result.statementId === statementId && result.state === 'not-applicable'));
    if (outside) throw refuse(ROADMAP_REFUSALS, 'statement-does-not-apply', { id: outside.statementId }, 'uplifts');
    const levels = levelsOf(results);
    const known = new Set(validateRoadmap(before, levels));
    const problems = validateRoadmap(after, levels).filter((problem) => !known.has(problem));
    if (problems.length > 0) throw refuse(ROADMAP_REFUSALS, 'roadmap-not-sound', { sentences: problems.join(' ') });
  }
}

function actionOf(id: string, input: ActionCommand): Action {
  const { name, owner, costLow, costHigh, effortDays, startQuarter, endQuarter, status } = input;
  const uplifts = input.uplifts.map(({ statementId, uplift }) => ({ statementId, uplift }));
  const texts = { investment: input.investment ?? '', partners: input.partners ?? '' };
  return { id, name, owner, costLow, costHigh, effortDays, startQuarter, endQuarter, status, uplifts, dependsOn: [...input.dependsOn], ...texts };
}
