import { MINIMUM_SETTLED_SHARE } from '@citymark/scoring';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/transaction';
import { ExclusionHolds } from '../assessment/exclusion-holds';
import { GateProbes, type GateMeasurement } from '../assessment/gate-probes';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { findRoundNumbers } from './round.store';
import { countSettled, findStanding, type SettledCounts, type StandingStatement } from './settlement.store';

/** The gates that voting measures: no round is open, and enough is settled for a figure; and what may not be excluded while it is judged. */
@Injectable()
export class VotingGates implements OnModuleInit {
  constructor(
    private readonly gates: GateProbes,
    private readonly holds: ExclusionHolds,
  ) {}

  onModuleInit(): void {
    this.gates.registerGate('no-open-round', (tx, _viewer, assessment) => noOpenRound(tx, assessment));
    this.gates.registerGate('enough-settled', async (tx, _viewer, assessment) => enoughSettled(await countSettled(tx, assessment)));
    this.holds.registerHold(async (tx, assessment, statementId) => whileJudged(await findStanding(tx, assessment, statementId)));
  }
}

async function noOpenRound(tx: Tx, assessment: LoadedAssessment): Promise<GateMeasurement> {
  const { open } = await findRoundNumbers(tx, assessment);
  return open === null ? { met: true, sentence: 'No round is open.' } : { met: false, sentence: `Round ${open} is open: close it first.` };
}

/** Votes that were cast on it would otherwise vanish without a result. */
const whileJudged = (standing: StandingStatement | null): string | null =>
  standing?.open === true ? 'This statement is being judged. Close the round before you set it to not applicable.' : null;

/** Below the share the roll-up gives no figure, so there would be nothing to set targets against. */
export function enoughSettled({ applicable, settled }: SettledCounts, least: number = MINIMUM_SETTLED_SHARE): GateMeasurement {
  const needed = Math.ceil(applicable * least - 1e-9);
  const met = applicable > 0 && settled >= needed;
  return { met, warns: settled < applicable, sentence: `${settled} of ${applicable} applicable statements are settled; at least ${needed} (${Math.round(least * 100)} %) are needed.` };
}
