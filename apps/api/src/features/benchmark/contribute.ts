import { can } from '@citymark/access';
import { countryProfile, populationBand } from '@citymark/benchmark';
import { Injectable } from '@nestjs/common';
import { denied, refuse } from '../../platform/domain-error';
import { newId } from '../../platform/id';
import { InstallationSecret } from '../../platform/secret';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import type { AssessmentKey } from '../assessment/assessment-key';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { BENCHMARK_REFUSALS } from './benchmark.refusals';
import * as store from './contribution.store';
import type { OwnContribution } from './own-contribution';

interface AssessmentInput {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
}

/** A city's opt-in to the benchmark, area by area, and its withdrawal. */
@Injectable()
export class Contribute {
  constructor(
    private readonly work: UnitOfWork,
    private readonly assessments: AssessmentAccess,
    private readonly secret: InstallationSecret,
  ) {}

  async join(viewer: CurrentViewer, input: AssessmentInput & { areaIds: readonly string[] }): Promise<AssessmentKey> {
    const { cityId, assessmentId } = input;
    return this.work.inTransaction(viewer, { operation: 'contribute', requestId: input.requestId, input, cityId }, async (tx) => {
      const assessment = await this.assessments.requireLocked(tx, viewer, cityId, assessmentId, 'benchmark.contribute');
      if (assessment.publishedAt === null) throw refuse(BENCHMARK_REFUSALS, 'no-report');
      const areaIds = chosenAreas(assessment, input.areaIds);
      const [live] = await store.contributionsOf(tx, [assessment]);
      if (live) throw refuse(BENCHMARK_REFUSALS, 'already-contributed');
      const period = assessment.publishedAt.getUTCFullYear();
      if (await store.hasContributedIn(tx, cityId, period)) throw refuse(BENCHMARK_REFUSALS, 'once-a-period', { period });
      const city = await store.cityProfile(tx, cityId);
      const personId = viewer.personId;
      if (!city || personId === null) throw denied('not-in-city');
      const levels = await store.settledLevels(tx, assessment);
      const inChosenAreas = [...assessment.model.places].filter(([, place]) => areaIds.includes(place.area.id)).map(([id]) => id);
      const country = countryProfile(city.country);
      await store.insertContribution(tx, {
        cityId,
        id: newId(),
        assessmentId,
        key: this.opaque('city', cityId),
        epoch: await store.epochOf(tx, assessment),
        period,
        controllers: city.leaders.map((leader) => this.opaque('controller', leader)),
        region: country?.region ?? null,
        incomeGroup: country?.incomeGroup ?? null,
        populationBand: populationBand(city.population),
        packHash: assessment.packHash,
        areaIds,
        levels: Object.fromEntries(inChosenAreas.map((id) => [id, levels.get(id) ?? null])),
        consentedBy: personId,
      });
      tx.record({ kind: 'benchmark-joined', cityId, data: { assessmentId, areaIds } });
      return { cityId, id: assessmentId };
    });
  }

  async withdraw(viewer: CurrentViewer, input: AssessmentInput): Promise<void> {
    const { cityId, assessmentId } = input;
    await this.work.inTransaction(viewer, { operation: 'withdrawContribution', requestId: input.requestId, input, cityId }, async (tx) => {
      await this.assessments.requireLocked(tx, viewer, cityId, assessmentId, 'benchmark.contribute');
      if (!(await store.withdraw(tx, { cityId, id: assessmentId }))) throw refuse(BENCHMARK_REFUSALS, 'not-contributed');
      tx.record({ kind: 'benchmark-left', cityId, data: { assessmentId } });
      return null;
    });
  }

  /** The live contribution of each assessment, in their order; null where there is none or the viewer may not know. */
  contributionsOf(viewer: CurrentViewer, keys: readonly AssessmentKey[]): Promise<(OwnContribution | null)[]> {
    return this.work.reading(viewer, async (tx) => {
      const rows = await store.contributionsOf(tx, keys);
      return rows.map((row, index) => (can(accessViewer(viewer, keys[index]?.cityId ?? null), 'assessment.read').allowed ? row : null));
    });
  }

  // Keyed with the installation's secret: whoever reads the pool cannot try out city ids.
  private opaque(kind: string, id: string): string {
    return this.secret.mark(`benchmark ${kind}`, id).toString('base64url');
  }
}

function chosenAreas(assessment: LoadedAssessment, asked: readonly string[]): string[] {
  const known = assessment.model.pack.areas.map((area) => area.id);
  const unknown = asked.find((id) => !known.includes(id));
  if (unknown !== undefined) throw refuse(BENCHMARK_REFUSALS, 'unknown-area', { area: unknown.slice(0, 60) }, 'areaIds');
  return known.filter((id) => asked.includes(id));
}
