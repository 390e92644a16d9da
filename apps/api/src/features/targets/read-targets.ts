import { can } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { RequestContext } from '../../platform/request-context';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import type { AssessmentKey } from '../assessment/assessment-key';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { figuresOf, resultsOf } from './as-is';
import type { Outcome } from './outcome';
import { findOutcomes } from './outcome.store';
import { targetsOf } from './propose-targets';
import { findTargets, type TargetRow } from './target.store';
import type { RollUpView, TargetView } from './target-view';

interface TargetState {
  readonly outcomes: readonly Outcome[];
  readonly targets: readonly TargetRow[];
}

const NOTHING: TargetState = { outcomes: [], targets: [] };

/** The as-is state and the targets, as far as the viewer may see them. */
@Injectable()
export class ReadTargets {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async rollUp(context: RequestContext, viewer: CurrentViewer, assessment: LoadedAssessment): Promise<RollUpView> {
    const { outcomes } = await this.state(context, viewer, assessment);
    return figuresOf(assessment.model.pack, resultsOf(outcomes), assessment.weights);
  }

  async targets(context: RequestContext, viewer: CurrentViewer, assessment: LoadedAssessment): Promise<TargetView[]> {
    const { outcomes, targets } = await this.state(context, viewer, assessment);
    return targetsOf(assessment.model.pack, outcomes, targets);
  }

  async outcomes(context: RequestContext, viewer: CurrentViewer, assessment: LoadedAssessment): Promise<readonly Outcome[]> {
    return (await this.state(context, viewer, assessment)).outcomes;
  }

  /** For services of this and later features, inside their transaction; the caller has loaded the assessment with the viewer's rights. */
  async outcomesIn(tx: Tx, { cityId, id }: LoadedAssessment): Promise<Outcome[]> {
    return findOutcomes(tx, [{ cityId, id }]);
  }

  async targetsIn(tx: Tx, assessment: LoadedAssessment, outcomes: readonly Outcome[]): Promise<TargetView[]> {
    const { cityId, id } = assessment;
    return targetsOf(assessment.model.pack, outcomes, await findTargets(tx, [{ cityId, id }]));
  }

  private state(context: RequestContext, viewer: CurrentViewer, { cityId, id }: AssessmentKey): Promise<TargetState> {
    return context.batch('targets.state', (keys: readonly AssessmentKey[]) => this.load(viewer, keys)).load({ cityId, id });
  }

  private async load(viewer: CurrentViewer, keys: readonly AssessmentKey[]): Promise<TargetState[]> {
    const visible = keys.filter(({ cityId, id }) => isUUID(cityId) && isUUID(id) && can(accessViewer(viewer, cityId), 'target.read').allowed);
    if (visible.length === 0) return keys.map(() => NOTHING);
    const loaded = await this.unitOfWork.reading(viewer, async (tx) => ({
      outcomes: await findOutcomes(tx, visible),
      targets: await findTargets(tx, visible),
    }));
    return keys.map((key) => ({
      outcomes: loaded.outcomes.filter((row) => isOf(row, key)),
      targets: loaded.targets.filter((row) => isOf(row, key)),
    }));
  }
}

const isOf = (row: { cityId: string; assessmentId: string }, { cityId, id }: AssessmentKey) => row.cityId === cityId && row.assessmentId === id;
