import { can } from '@citymark/access';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/transaction';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { GateProbes, type GateMeasurement } from '../assessment/gate-probes';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { NextStepProbes, URGENCY, type UrgentStep } from '../assessment/next-step-probes';
import { hasReport } from './report.store';

const STEP = { route: 'report', done: null, total: null } as const;

/** Measures whether the report is there, and tells people to publish and to read it. */
@Injectable()
export class ReportGate implements OnModuleInit {
  constructor(
    private readonly gates: GateProbes,
    private readonly steps: NextStepProbes,
  ) {}

  onModuleInit(): void {
    this.gates.registerGate('has-report', (tx, _viewer, assessment) => this.measure(tx, assessment));
    this.steps.registerNextSteps((tx, viewer, assessment) => this.nextSteps(tx, viewer, assessment));
  }

  private async measure(tx: Tx, assessment: LoadedAssessment): Promise<GateMeasurement> {
    const met = await hasReport(tx, assessment);
    return { met, sentence: met ? 'The report is published.' : 'The report is not published yet: publishing it moves the assessment on.' };
  }

  private async nextSteps(tx: Tx, viewer: CurrentViewer, assessment: LoadedAssessment): Promise<UrgentStep[]> {
    const asked = accessViewer(viewer, assessment.cityId);
    if (can(asked, 'report.publish', assessment).allowed) {
      const targets = (await this.gates.measure(tx, viewer, assessment, ['has-targets'])).every(({ met }) => met);
      return targets ? [{ id: 'publish-report', sentence: 'All targets are set: read the draft of the report and publish it.', urgency: URGENCY.moveOn, ...STEP }] : [];
    }
    if (assessment.phase !== 'published' || !can(asked, 'report.read').allowed || !(await hasReport(tx, assessment))) return [];
    return [{ id: 'read-report', sentence: 'The report is published: read it.', urgency: URGENCY.whenThereIsTime, ...STEP }];
  }
}
