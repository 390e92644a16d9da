import { can, PHASES, transitionsFrom, type Phase } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/transaction';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { GateProbes, type MeasuredGate } from './gate-probes';
import type { LoadedAssessment } from './loaded-assessment';

export interface MeasuredTransition {
  readonly to: Phase;
  readonly back: boolean;
  readonly needsReason: boolean;
  readonly gates: readonly MeasuredGate[];
  /** The viewer may take it, and every gate is met. */
  readonly possible: boolean;
}

@Injectable()
export class Transitions {
  constructor(private readonly gates: GateProbes) {}

  /** The ways on and back from the assessment's phase, each gate measured. */
  async transitionsOf(tx: Tx, viewer: CurrentViewer, assessment: LoadedAssessment): Promise<MeasuredTransition[]> {
    const allowed = can(accessViewer(viewer, assessment.cityId), 'assessment.advance', assessment).allowed;
    const measured: MeasuredTransition[] = [];
    for (const { to, needsReason, gates: conditions } of transitionsFrom(assessment.phase)) {
      const gates = await this.gates.measure(tx, viewer, assessment, conditions);
      const back = PHASES.indexOf(to) < PHASES.indexOf(assessment.phase);
      measured.push({ to, back, needsReason, gates, possible: allowed && gates.every(({ met }) => met) });
    }
    return measured;
  }
}
