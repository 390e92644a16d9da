import type { GateCondition } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/transaction';
import type { CurrentViewer } from '../../platform/viewer';
import type { LoadedAssessment } from './loaded-assessment';

export interface GateMeasurement {
  readonly met: boolean;
  /** What was measured and what is needed, for a person. */
  readonly sentence: string;
  /** It does not stand in the way, but whoever goes on should know it. */
  readonly warns?: boolean;
}

export type GateProbe = (tx: Tx, viewer: CurrentViewer, assessment: LoadedAssessment) => Promise<GateMeasurement>;

export interface MeasuredGate extends GateMeasurement {
  readonly id: GateCondition;
  readonly warns: boolean;
}

/**
 * Who measures which gate. A later feature owns the tables that a gate is about: it registers its probe in its module's onModuleInit.
 * A gate that nobody measures is not met.
 */
@Injectable()
export class GateProbes {
  private readonly probes = new Map<GateCondition, GateProbe>();

  registerGate(condition: GateCondition, probe: GateProbe): void {
    if (this.probes.has(condition)) throw new Error(`the gate ${condition} has a probe already`);
    this.probes.set(condition, probe);
  }

  /** One after the other: they share one connection. */
  async measure(tx: Tx, viewer: CurrentViewer, assessment: LoadedAssessment, conditions: readonly GateCondition[]): Promise<MeasuredGate[]> {
    const measured: MeasuredGate[] = [];
    for (const id of conditions) {
      const probe = this.probes.get(id);
      const { met, sentence, warns } = probe ? await probe(tx, viewer, assessment) : { met: false, sentence: 'This cannot be measured yet.', warns: false };
      measured.push({ id, met: met === true, sentence, warns: met === true && warns === true });
    }
    return measured;
  }
}
