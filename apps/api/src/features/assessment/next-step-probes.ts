import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/transaction';
import type { CurrentViewer } from '../../platform/viewer';
import type { LoadedAssessment } from './loaded-assessment';

export type StepRoute = 'people' | 'plan' | 'evidence' | 'vote' | 'agenda' | 'targets' | 'roadmap' | 'report' | 'compare';

/** How urgent a step is; numbers between are free. */
export const URGENCY = { othersWait: 90, workOfThisPhase: 60, moveOn: 40, whenThereIsTime: 20, nothingToDo: 0 } as const;

export interface UrgentStep {
  readonly id: string;
  readonly sentence: string;
  readonly route: StepRoute;
  readonly done: number | null;
  readonly total: number | null;
  /** Time that the rest is thought to take. */
  readonly minutes?: number | null;
  /** The day by which it is planned to be done. */
  readonly due?: string | null;
  /** 0 to 100, see URGENCY. */
  readonly urgency: number;
}

/** A step as it leaves the house. */
export interface ShownStep extends UrgentStep {
  /** Nothing to do for the viewer now: it says what they wait for. */
  readonly waiting: boolean;
}

export type NextStepProbe = (tx: Tx, viewer: CurrentViewer, assessment: LoadedAssessment) => Promise<readonly UrgentStep[]>;

/** Who knows what the viewer should do next: later features register theirs in their module's onModuleInit. */
@Injectable()
export class NextStepProbes {
  private readonly probes: NextStepProbe[] = [];

  registerNextSteps(probe: NextStepProbe): void {
    this.probes.push(probe);
  }

  /** Most urgent first; equally urgent ones in the order of the features. */
  async steps(tx: Tx, viewer: CurrentViewer, assessment: LoadedAssessment): Promise<ShownStep[]> {
    const steps: UrgentStep[] = [];
    for (const probe of this.probes) steps.push(...(await probe(tx, viewer, assessment)));
    return steps.sort((a, b) => b.urgency - a.urgency).map((step) => ({ ...step, waiting: step.urgency === URGENCY.nothingToDo }));
  }
}
