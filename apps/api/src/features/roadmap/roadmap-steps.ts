import { can } from '@citymark/access';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/transaction';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { NextStepProbes, URGENCY, type UrgentStep } from '../assessment/next-step-probes';
import { hasAction } from './action.store';

/** Between the targets and the report, which can be published without a single action: nobody else would say that something is missing. */
const AFTER_THE_TARGETS = URGENCY.workOfThisPhase - 5;

/** Tells those who lead that results are to become actions. */
@Injectable()
export class RoadmapSteps implements OnModuleInit {
  constructor(private readonly steps: NextStepProbes) {}

  onModuleInit(): void {
    this.steps.registerNextSteps((tx, viewer, assessment) => this.measure(tx, viewer, assessment));
  }

  private async measure(tx: Tx, viewer: CurrentViewer, assessment: LoadedAssessment): Promise<UrgentStep[]> {
    if (!can(accessViewer(viewer, assessment.cityId), 'roadmap.edit', assessment).allowed || (await hasAction(tx, assessment))) return [];
    const sentence = 'Build the roadmap: there is no action yet that would take the city to its targets.';
    return [{ id: 'build-roadmap', sentence, route: 'roadmap', done: null, total: null, urgency: AFTER_THE_TARGETS }];
  }
}
