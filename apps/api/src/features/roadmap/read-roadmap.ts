import { can } from '@citymark/access';
import { isQuarter, projectLevels, totalCost, type Action } from '@citymark/roadmap';
import type { StatementResult } from '@citymark/scoring';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { refuse } from '../../platform/domain-error';
import type { RequestContext } from '../../platform/request-context';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import type { AssessmentKey } from '../assessment/assessment-key';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { figuresOf, resultsOf } from '../targets/as-is';
import { ReadTargets } from '../targets/read-targets';
import type { RollUpView } from '../targets/target-view';
import { findActions, type ActionRow } from './action.store';
import { ROADMAP_REFUSALS } from './roadmap.refusals';

/** The roadmap of an assessment, as far as the viewer may see it. */
@Injectable()
export class ReadRoadmap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly targets: ReadTargets,
  ) {}

  actions(context: RequestContext, viewer: CurrentViewer, { cityId, id }: AssessmentKey): Promise<readonly ActionRow[]> {
    return context.batch('roadmap.actions', (keys: readonly AssessmentKey[]) => this.load(viewer, keys)).load({ cityId, id });
  }

  async cost(context: RequestContext, viewer: CurrentViewer, key: AssessmentKey): Promise<{ low: number; high: number }> {
    return totalCost(await this.actions(context, viewer, key));
  }

  /** What is expected at the end of a quarter if all actions that end by then deliver. */
  async projection(context: RequestContext, viewer: CurrentViewer, assessment: LoadedAssessment, by: string): Promise<RollUpView> {
    if (!isQuarter(by)) throw refuse(ROADMAP_REFUSALS, 'not-a-quarter', { text: by.slice(0, 20) }, 'by');
    const results = resultsOf(await this.targets.outcomes(context, viewer, assessment));
    const levels = projectLevels(levelsOf(results), await this.actions(context, viewer, assessment), by);
    return figuresOf(assessment.model.pack, results.map((result) => ({ ...result, level: levels[result.statementId] ?? null })), assessment.weights);
  }

  /** For services of this and later features, inside their transaction; the caller has loaded the assessment with the viewer's rights. */
  actionsIn(tx: Tx, { cityId, id }: AssessmentKey): Promise<ActionRow[]> {
    return findActions(tx, [{ cityId, id }]);
  }

  private async load(viewer: CurrentViewer, keys: readonly AssessmentKey[]): Promise<(readonly ActionRow[])[]> {
    const visible = keys.filter(({ cityId, id }) => isUUID(cityId) && isUUID(id) && can(accessViewer(viewer, cityId), 'roadmap.read').allowed);
    if (visible.length === 0) return keys.map(() => []);
    const rows = await this.unitOfWork.reading(viewer, (tx) => findActions(tx, visible));
    return keys.map(({ cityId, id }) => rows.filter((row) => row.cityId === cityId && row.assessmentId === id));
  }
}

/** Levels of the statements that apply; null where none is settled. */
export const levelsOf = (results: readonly StatementResult[]): Record<string, number | null> =>
  Object.fromEntries(results.filter(({ state }) => state !== 'not-applicable').map(({ statementId, level }) => [statementId, level]));

/** An action as libs/roadmap knows it: without the place where it is stored. */
export const plainAction = ({ cityId: _city, assessmentId: _assessment, ...action }: ActionRow): Action => action;
