import { can } from '@citymark/access';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/transaction';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from './assessment-access';
import { canStillJudge, type LoadedAssessment } from './loaded-assessment';
import { NextStepProbes, URGENCY, type UrgentStep } from './next-step-probes';
import { dayInWords, dayOf, plannedPhase } from './plan';
import { countAssignments } from './statement.store';
import { Transitions } from './transitions';

const MOVES = {
  collecting: 'Begin collecting proof: evidencers can then propose levels.',
  voting: 'Begin the voting: the panel can then judge.',
  targeting: 'Freeze the as-is state and begin setting targets.',
} as const;

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** What the assessment itself asks of people; proposals, votes, targets and reports are asked for by their features. */
@Injectable()
export class OwnNextSteps implements OnModuleInit {
  constructor(
    private readonly steps: NextStepProbes,
    private readonly transitions: Transitions,
    private readonly access: AssessmentAccess,
  ) {}

  onModuleInit(): void {
    this.steps.registerNextSteps((tx, viewer, assessment) => this.measure(tx, viewer, assessment));
  }

  private async measure(tx: Tx, viewer: CurrentViewer, assessment: LoadedAssessment): Promise<UrgentStep[]> {
    const { phase } = assessment;
    if (viewer.personId === null || !canStillJudge(assessment)) return [];
    const leads = can(accessViewer(viewer, assessment.cityId), 'assessment.advance', assessment).allowed;
    const counts = await countAssignments(tx, assessment, viewer.personId);
    if (leads) {
      return [...invite(assessment), ...assign(assessment, counts.unassigned), ...(await this.moveOn(tx, viewer, assessment))];
    }
    const steps: UrgentStep[] = [];
    if (phase === 'preparing' && counts.mine > 0) steps.push(gather(counts.mine, assessment));
    const takesPart = phase !== 'voting' && (await this.access.participationOf(tx, viewer, assessment)) !== null;
    return takesPart ? [...steps, waitForVoting(assessment, tx.now)] : steps;
  }

  private async moveOn(tx: Tx, viewer: CurrentViewer, assessment: LoadedAssessment): Promise<UrgentStep[]> {
    const ways = await this.transitions.transitionsOf(tx, viewer, assessment);
    const way = ways.find(({ back, possible }) => possible && !back);
    if (!way || !(way.to in MOVES)) return [];
    const sentence = MOVES[way.to as keyof typeof MOVES];
    return [{ id: `begin-${way.to}`, sentence, route: 'plan', done: null, total: null, urgency: URGENCY.moveOn }];
  }
}

/** OpenRound sends the mail that is promised here. */
function waitForVoting(assessment: LoadedAssessment, now: Date): UrgentStep {
  const start = plannedPhase(assessment, 'voting')?.start;
  const mail = 'You get a mail when it begins.';
  const planned = start === undefined ? '' : start >= dayOf(now) ? `is planned to begin on ${dayInWords(start)}` : `was planned to begin on ${dayInWords(start)} and has not begun yet`;
  const sentence = planned === '' ? `Voting has not begun yet. ${mail}` : `Voting ${planned}. ${mail}`;
  return { id: 'wait-for-voting', sentence, route: 'vote', done: null, total: null, urgency: URGENCY.nothingToDo };
}

function gather(mine: number, assessment: LoadedAssessment): UrgentStep {
  const sentence = `${counted(mine, 'statement is', 'statements are')} assigned to you: you can gather proof already.`;
  return { id: 'gather-proof', sentence, route: 'evidence', done: null, total: mine, due: plannedPhase(assessment, 'collecting')?.end ?? null, urgency: URGENCY.workOfThisPhase };
}

function invite({ participantCount: done, consensusRule }: LoadedAssessment): UrgentStep[] {
  const total = consensusRule.minimumVotes;
  if (done >= total) return [];
  const sentence = `Invite people to the panel: ${counted(done, 'takes', 'take')} part, and with fewer than ${total} no statement can reach consensus.`;
  return [{ id: 'invite-people', sentence, route: 'people', done, total, urgency: URGENCY.workOfThisPhase + 5 }];
}

function assign({ applicableCount: total, phase }: LoadedAssessment, unassigned: number): UrgentStep[] {
  if (unassigned === 0 || phase === 'voting') return [];
  const sentence = `Assign statements to evidencers: ${counted(unassigned, 'is', 'are')} with nobody.`;
  return [{ id: 'assign-statements', sentence, route: 'evidence', done: total - unassigned, total, urgency: URGENCY.workOfThisPhase }];
}
