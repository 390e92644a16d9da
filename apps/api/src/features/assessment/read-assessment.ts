import { can } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, opens, type CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from './assessment-access';
import type { AssessmentKey } from './assessment-key';
import { findAssessments, findAssessmentsOfCities } from './assessment.store';
import type { LoadedAssessment } from './loaded-assessment';
import { NextStepProbes, type ShownStep } from './next-step-probes';
import { findParticipants, type ParticipantRow } from './participant.store';
import { findPhaseChanges, type PhaseChangeRow } from './phase-change.store';
import { findStatements, type StatementRow } from './statement.store';
import { Transitions, type MeasuredTransition } from './transitions';

interface OfAssessment {
  readonly cityId: string;
  readonly assessmentId: string;
}

const reads = (viewer: CurrentViewer, cityId: string) => can(accessViewer(viewer, cityId), 'assessment.read').allowed;

/** What a viewer may see of assessments. Every method answers in the order of its keys, with one set of SQL statements for all of them. */
@Injectable()
export class ReadAssessment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
    private readonly waysOn: Transitions,
    private readonly steps: NextStepProbes,
  ) {}

  /** null: there is none, or the viewer may not see it. */
  async byKeys(viewer: CurrentViewer, keys: readonly AssessmentKey[]): Promise<(LoadedAssessment | null)[]> {
    const visible = visibleKeys(viewer, keys);
    if (visible.length === 0) return keys.map(() => null);
    const loaded = await this.unitOfWork.reading(viewer, (tx) => this.load(tx, visible));
    return keys.map(({ cityId, id }) => loaded.find((one) => one.cityId === cityId && one.id === id) ?? null);
  }

  /** Newest first in each city. */
  async ofCities(viewer: CurrentViewer, cityIds: readonly string[]): Promise<LoadedAssessment[][]> {
    const visible = cityIds.filter((cityId) => isUUID(cityId) && reads(viewer, cityId));
    if (visible.length === 0) return cityIds.map(() => []);
    const loaded = await this.unitOfWork.reading(viewer, async (tx) => this.access.withModels(tx, await findAssessmentsOfCities(tx, visible)));
    return cityIds.map((cityId) => loaded.filter((one) => one.cityId === cityId && opens(viewer, one.id)));
  }

  statements(viewer: CurrentViewer, keys: readonly AssessmentKey[]): Promise<StatementRow[][]> {
    return this.listed(viewer, keys, findStatements);
  }

  /** Leaders see everybody who takes part, others only themselves. */
  async participants(viewer: CurrentViewer, keys: readonly AssessmentKey[]): Promise<ParticipantRow[][]> {
    const everybody = await this.listed(viewer, keys, findParticipants);
    return everybody.map((participants, index) => {
      const leads = can(accessViewer(viewer, keys[index]?.cityId ?? null), 'people.invite').allowed;
      return leads ? participants : participants.filter(({ personId }) => personId === viewer.personId);
    });
  }

  changes(viewer: CurrentViewer, keys: readonly AssessmentKey[]): Promise<PhaseChangeRow[][]> {
    return this.listed(viewer, keys, findPhaseChanges);
  }

  transitions(viewer: CurrentViewer, keys: readonly AssessmentKey[]): Promise<MeasuredTransition[][]> {
    return this.measured(viewer, keys, (tx, assessment) => this.waysOn.transitionsOf(tx, viewer, assessment));
  }

  nextSteps(viewer: CurrentViewer, keys: readonly AssessmentKey[]): Promise<ShownStep[][]> {
    return this.measured(viewer, keys, (tx, assessment) => this.steps.steps(tx, viewer, assessment));
  }

  private async listed<R extends OfAssessment>(
    viewer: CurrentViewer,
    keys: readonly AssessmentKey[],
    find: (tx: Tx, keys: readonly AssessmentKey[]) => Promise<R[]>,
  ): Promise<R[][]> {
    const visible = visibleKeys(viewer, keys);
    const rows = visible.length === 0 ? [] : await this.unitOfWork.reading(viewer, (tx) => find(tx, visible));
    return keys.map(({ cityId, id }) => rows.filter((row) => row.cityId === cityId && row.assessmentId === id));
  }

  private async measured<R>(
    viewer: CurrentViewer,
    keys: readonly AssessmentKey[],
    measure: (tx: Tx, assessment: LoadedAssessment) => Promise<R[]>,
  ): Promise<R[][]> {
    const visible = visibleKeys(viewer, keys);
    if (visible.length === 0) return keys.map(() => []);
    const measured = new Map<string, R[]>();
    await this.unitOfWork.reading(viewer, async (tx) => {
      for (const assessment of await this.load(tx, visible)) measured.set(assessment.id, await measure(tx, assessment));
    });
    return keys.map(({ id }) => measured.get(id) ?? []);
  }

  private async load(tx: Tx, keys: readonly AssessmentKey[]): Promise<LoadedAssessment[]> {
    return this.access.withModels(tx, await findAssessments(tx, keys));
  }
}

const visibleKeys = (viewer: CurrentViewer, keys: readonly AssessmentKey[]) =>
  keys.filter(({ cityId, id }) => isUUID(cityId) && isUUID(id) && opens(viewer, id) && reads(viewer, cityId));
