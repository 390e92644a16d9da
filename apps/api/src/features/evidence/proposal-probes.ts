import { can, mightEver } from '@citymark/access';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/transaction';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { GateProbes, type GateMeasurement } from '../assessment/gate-probes';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { NextStepProbes, URGENCY, type UrgentStep } from '../assessment/next-step-probes';
import { plannedPhase } from '../assessment/plan';
import { countProposals } from './proposal.store';

/** What proposals mean for the assessment: whether there is something to judge, and what evidencers still owe. */
@Injectable()
export class ProposalProbes implements OnModuleInit {
  constructor(
    private readonly gates: GateProbes,
    private readonly steps: NextStepProbes,
  ) {}

  onModuleInit(): void {
    this.gates.registerGate('has-proposals', (tx, viewer, assessment) => this.hasProposals(tx, viewer, assessment));
    this.steps.registerNextSteps((tx, viewer, assessment) => this.owed(tx, viewer, assessment));
  }

  private async hasProposals(tx: Tx, viewer: CurrentViewer, assessment: LoadedAssessment): Promise<GateMeasurement> {
    const { applicable, proposed } = await countProposals(tx, assessment, viewer.personId);
    if (!(proposed >= 1)) return { met: false, sentence: 'No statement has a proposed level yet: propose at least one, so that there is something to judge.' };
    return { met: true, warns: proposed < applicable, sentence: `${proposed} of ${applicable} statements ${proposed === 1 ? 'has' : 'have'} a proposed level.` };
  }

  private async owed(tx: Tx, viewer: CurrentViewer, assessment: LoadedAssessment): Promise<UrgentStep[]> {
    if (!['collecting', 'voting'].includes(assessment.phase) || viewer.personId === null) return [];
    const asking = accessViewer(viewer, assessment.cityId);
    if (!mightEver(asking, 'level.propose').allowed) return [];
    const { applicable, proposed, mine, mineProposed } = await countProposals(tx, assessment, viewer.personId);
    const leads = can(asking, 'assessment.advance', assessment).allowed;
    const due = plannedPhase(assessment, 'collecting')?.end ?? null;
    if (mine === 0 && !leads && assessment.phase === 'collecting') return [NOTHING_ASSIGNED];
    return [...ownStep(mine, mineProposed, due), ...(leads && assessment.phase === 'collecting' ? allStep(applicable, proposed) : [])];
  }
}

const NOTHING_ASSIGNED: UrgentStep = {
  id: 'wait-for-assignment',
  sentence: 'No statement is assigned to you yet. As soon as the leader assigns some, they are in your list.',
  route: 'evidence',
  done: null,
  total: null,
  urgency: URGENCY.nothingToDo,
};

function ownStep(total: number, done: number, due: string | null): UrgentStep[] {
  if (done >= total) return [];
  const sentence = `${total - done} of ${total} statements assigned to you ${total - done === 1 ? 'has' : 'have'} no proposed level yet.`;
  return [{ id: 'propose-levels', sentence, route: 'evidence', done, total, due, urgency: URGENCY.workOfThisPhase }];
}

function allStep(total: number, done: number): UrgentStep[] {
  if (done >= total) return [];
  const sentence = `${total - done} of ${total} statements ${total - done === 1 ? 'has' : 'have'} no proposed level yet.`;
  return [{ id: 'collect-proposals', sentence, route: 'evidence', done, total, urgency: URGENCY.whenThereIsTime }];
}
