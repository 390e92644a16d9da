import { can } from '@citymark/access';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/transaction';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { GateProbes, type GateMeasurement } from '../assessment/gate-probes';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { NextStepProbes, URGENCY, type UrgentStep } from '../assessment/next-step-probes';
import { figuresOf, resultsOf } from './as-is';
import { ReadTargets } from './read-targets';
import { targetProblems } from './target-problems';
import type { TargetView } from './target-view';

/** Measures how many sub-domains have their target: the gate before publishing, and what a leader does until then. */
@Injectable()
export class TargetGate implements OnModuleInit {
  constructor(
    private readonly gates: GateProbes,
    private readonly steps: NextStepProbes,
    private readonly reading: ReadTargets,
  ) {}

  onModuleInit(): void {
    this.gates.registerGate('has-targets', async (tx, _viewer, assessment) => measure(await this.count(tx, assessment)));
    this.steps.registerNextSteps((tx, viewer, assessment) => this.nextSteps(tx, viewer, assessment));
  }

  private async nextSteps(tx: Tx, viewer: CurrentViewer, assessment: LoadedAssessment): Promise<UrgentStep[]> {
    if (!can(accessViewer(viewer, assessment.cityId), 'target.set', assessment).allowed) return [];
    const counts = await this.count(tx, assessment);
    const { met, sentence } = measure(counts);
    if (met) return [];
    return [{ id: 'set-targets', sentence: `Set the targets. ${sentence}`, route: 'targets', done: counts.set, total: counts.needed, urgency: URGENCY.workOfThisPhase }];
  }

  /** A sub-domain of which nothing applies needs no target. */
  private async count(tx: Tx, assessment: LoadedAssessment): Promise<TargetCounts> {
    const outcomes = await this.reading.outcomesIn(tx, assessment);
    const figures = figuresOf(assessment.model.pack, resultsOf(outcomes), assessment.weights);
    const needed = new Set(figures.subDomains.filter(({ applicable }) => applicable > 0).map(({ id }) => id));
    const targets = (await this.reading.targetsIn(tx, assessment, outcomes)).filter(({ set, subDomainId }) => set && needed.has(subDomainId));
    const broken = targets.flatMap((target) => brokenBy(target, tx.now).map((problem) => `${nameOf(assessment, target.subDomainId)}: ${problem}`).slice(0, 1));
    return { needed: needed.size, set: targets.length - broken.length, broken };
  }
}

export interface TargetCounts {
  readonly needed: number;
  /** Targets that are set and hold. */
  readonly set: number;
  /** A sentence for each target that held when it was set and no longer does. */
  readonly broken: readonly string[];
}

/** The as-is may have been judged again since, or the day may have passed. */
function brokenBy({ asIs, level, due, reason }: TargetView, now: Date): string[] {
  if (level === null || due === null) return [];
  return targetProblems({ asIs, level, due, reason }, now);
}

const nameOf = ({ model }: LoadedAssessment, id: string): string =>
  model.pack.areas.flatMap(({ subDomains }) => subDomains).find((subDomain) => subDomain.id === id)?.name ?? id;

/** Every sub-domain that applies has a target; nothing counted is not met. */
export function measure({ needed, set, broken }: TargetCounts): GateMeasurement {
  const sentences = [`${set} of ${needed} sub-domains have a target.`, ...broken];
  return { met: needed > 0 && set >= needed, sentence: sentences.join(' ') };
}
