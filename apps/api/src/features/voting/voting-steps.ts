import { can } from '@citymark/access';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/transaction';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { NextStepProbes, URGENCY, type UrgentStep } from '../assessment/next-step-probes';
import { dayOf, plannedPhase } from '../assessment/plan';
import { countSettled } from './settlement.store';
import { VotingView, type RoundView } from './voting-view';
import { findVoting } from './voting.store';

/** What voting asks of people: to judge, and of leaders to open, close and settle. */
@Injectable()
export class VotingSteps implements OnModuleInit {
  constructor(private readonly steps: NextStepProbes) {}

  onModuleInit(): void {
    this.steps.registerNextSteps((tx, viewer, assessment) => this.measure(tx, viewer, assessment));
  }

  private async measure(tx: Tx, viewer: CurrentViewer, assessment: LoadedAssessment): Promise<UrgentStep[]> {
    if (assessment.phase !== 'voting' || viewer.personId === null) return [];
    const [row] = await findVoting(tx, [assessment]);
    if (!row) return [];
    const voting = new VotingView(row);
    const steps = judge(voting, viewer.personId, assessment, tx.now);
    if (!can(accessViewer(viewer, assessment.cityId), 'round.open', assessment).allowed) return steps;
    if (voting.openRound) return [...steps, close(voting, voting.openRound, assessment, tx.now)];
    const { applicable, settled } = await countSettled(tx, assessment);
    return [...steps, ...openOrSettle(voting, settled, applicable)];
  }
}

const areaIn =
  ({ model }: LoadedAssessment) =>
  (statementId: string) =>
    model.places.get(statementId)?.area.id;

const isOver = ({ closesAt }: RoundView, now: Date): boolean => closesAt !== null && !(now < new Date(closesAt));

function judge(voting: VotingView, personId: string, assessment: LoadedAssessment, now: Date): UrgentStep[] {
  const own = voting.panel.find((one) => one.personId === personId);
  if (!own) return [];
  const round = voting.openRound;
  if (!round) return [{ id: 'wait-for-round', sentence: 'No round is open now: there is nothing for you to judge. You get a mail when one opens.', route: 'vote', done: null, total: null, urgency: URGENCY.nothingToDo }];
  if (isOver(round, now)) {
    const sentence = `The time for round ${round.number} is over: no vote is counted any more. The result is shown in a moment.`;
    return [{ id: 'wait-for-result', sentence, route: 'vote', done: null, total: null, urgency: URGENCY.nothingToDo }];
  }
  const total = voting.asked(round, own.areaIds, areaIn(assessment));
  const done = Math.min(voting.judged(round, personId), total);
  const left = total - done;
  const due = round.closesAt === null ? (plannedPhase(assessment, 'voting')?.end ?? null) : dayOf(new Date(round.closesAt));
  const counted = `${left} ${done > 0 ? 'more ' : ''}${left === 1 ? 'statement' : 'statements'}`;
  const sentence = left > 0 ? `Judge ${counted}${done > 0 ? `: ${done} of ${total} are done` : ''}.` : `You have judged all ${total} statements. You can change a vote until the round is closed.`;
  return [{ id: 'judge-statements', sentence, route: 'vote', done, total, minutes: left * assessment.minutesPerStatement, due, urgency: left > 0 ? URGENCY.othersWait : URGENCY.nothingToDo }];
}

function close(voting: VotingView, round: RoundView, assessment: LoadedAssessment, now: Date): UrgentStep {
  const total = voting.votesExpected(round, areaIn(assessment));
  const done = Math.min(voting.votesCast(round), total);
  const over = isOver(round, now);
  const complete = over || done >= total;
  const state = over ? 'its time is over' : 'it is open';
  const sentence = `Round ${round.number}: ${state}, and ${done} of ${total} votes are in. ${over ? 'It is closed in a moment.' : complete ? 'Close it to see the result.' : 'Close it when enough have judged.'}`;
  return { id: 'close-round', sentence, route: 'agenda', done, total, urgency: complete ? URGENCY.othersWait : URGENCY.whenThereIsTime };
}

function openOrSettle(voting: VotingView, done: number, total: number): UrgentStep[] {
  const left = total - done;
  if (left <= 0) return [];
  if (voting.rounds.length === 0) {
    return [{ id: 'open-round', sentence: 'Open the first round, so that the panel can judge.', route: 'agenda', done: null, total: null, urgency: URGENCY.othersWait }];
  }
  const sentence = `Settle ${left} ${left === 1 ? 'statement' : 'statements'}: talk about ${left === 1 ? 'it' : 'them'}, then open another round or decide.`;
  return [{ id: 'settle-statements', sentence, route: 'agenda', done, total, urgency: URGENCY.workOfThisPhase }];
}
