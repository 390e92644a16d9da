import { can } from '@citymark/access';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/transaction';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { NextStepProbes, URGENCY, type UrgentStep } from '../assessment/next-step-probes';
import { hasEverContributed } from './contribution.store';

/** Tells those who lead that there is a benchmark, until the city has taken part once: who left it is not asked again. */
@Injectable()
export class BenchmarkSteps implements OnModuleInit {
  constructor(private readonly steps: NextStepProbes) {}

  onModuleInit(): void {
    this.steps.registerNextSteps((tx, viewer, assessment) => this.measure(tx, viewer, assessment));
  }

  private async measure(tx: Tx, viewer: CurrentViewer, assessment: LoadedAssessment): Promise<UrgentStep[]> {
    if (assessment.phase !== 'published' || !can(accessViewer(viewer, assessment.cityId), 'benchmark.contribute', assessment).allowed) return [];
    if (await hasEverContributed(tx, assessment.cityId)) return [];
    const sentence = 'See how the city stands beside others: read what joining the benchmark means.';
    return [{ id: 'join-benchmark', sentence, route: 'compare', done: null, total: null, urgency: URGENCY.whenThereIsTime }];
  }
}
