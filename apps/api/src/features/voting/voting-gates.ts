import { MINIMUM_SETTLED_SHARE } from '@citymark/scoring';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/transaction';
import { ExclusionHolds } from '../assessment/exclusion-holds';
import { GateProbes, type GateMeasurement } from '../assessment/gate-probes';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { findRoundNumbers } from './round.store';
import { findStanding, findWhetherSettled, type StandingStatement } from './settlement.store';

/** The gates that voting measures: no round is open, and enough is settled for a figure; and what may not be excluded while it is judged. */
@Injectable()
export class VotingGates implements OnModuleInit {
  constructor(
    private readonly gates: GateProbes,
    private readonly holds: ExclusionHolds,
  ) {}

  onModuleInit(): void {
    this.gates.registerGate('no-open-round', (tx, _viewer, assessment) => noOpenRound(tx, assessment));
    this.gates.registerGate('enough-settled', async (tx, _viewer, assessment) => enoughSettled(partsOf(assessment, await findWhetherSettled(tx, assessment))));
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

interface Part {
  readonly name: string;
  readonly applicable: number;
  readonly settled: number;
}

/** How far each sub-domain is, in the order of the model; without those of which nothing applies. */
function partsOf({ model }: LoadedAssessment, statements: readonly { statementId: string; settled: boolean }[]): Part[] {
  const known = new Map(statements.map(({ statementId, settled }) => [statementId, settled]));
  const parts = model.pack.areas.flatMap((area) => area.subDomains).map(({ name, statements: all }) => {
    const applicable = all.flatMap(({ id }) => known.get(id) ?? []);
    return { name, applicable: applicable.length, settled: applicable.filter(Boolean).length };
  });
  return parts.filter(({ applicable }) => applicable > 0);
}

/**
 * Below the share in any sub-domain the roll-up gives no figure of the whole, so there would be nothing to set targets against, and no report
 * in the end: whoever went on would have to come back.
 */
export function enoughSettled(parts: readonly Part[], least: number = MINIMUM_SETTLED_SHARE): GateMeasurement {
  const [applicable, settled] = [sum(parts.map((part) => part.applicable)), sum(parts.map((part) => part.settled))];
  const short = parts.filter((part) => part.settled < part.applicable * least - 1e-9);
  const missing = short.slice(0, FEW).map((part) => `${part.name} (${part.settled} of ${part.applicable})`);
  const others = short.length > FEW ? ` and ${short.length - FEW} more` : '';
  const rest = short.length === 0 ? '' : ` Too few are settled in ${missing.join(', ')}${others}.`;
  const sentence = `${settled} of ${applicable} applicable statements are settled; each sub-domain needs ${Math.round(least * 100)} %.${rest}`;
  return { met: applicable > 0 && short.length === 0, warns: settled < applicable, sentence };
}

/** So many are named. */
const FEW = 3;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
