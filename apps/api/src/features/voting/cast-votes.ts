import { can } from '@citymark/access';
import type { Confidence } from '@citymark/consensus';
import { Injectable } from '@nestjs/common';
import { denied, notFound, refuse } from '../../platform/domain-error';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess, judgesArea } from '../assessment/assessment-access';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { findRound, findRoundStatements, lockForVoting } from './round.store';
import { saveVotes, type SentOrder } from './vote.store';
import { VOTING_REFUSALS } from './voting.refusals';

export interface Vote {
  readonly statementId: string;
  /** null or left out: cannot judge. */
  readonly level?: number | null;
  readonly confidence: Confidence;
  readonly reason?: string | null;
  readonly sent?: SentOrder | null;
}

interface Voting {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly roundId: string;
}

/** Casts votes in an open round: all of them or none; one that is older than what the same device has sent is answered and changes nothing. Nothing that is recorded or answered here carries a level of it to others. */
@Injectable()
export class CastVotes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
  ) {}

  async one(viewer: CurrentViewer, input: Voting & Vote) {
    const { cityId, assessmentId, statementId } = input;
    await this.cast(viewer, 'castVote', input, [input]);
    return { cityId, assessmentId, statementId };
  }

  many(viewer: CurrentViewer, input: Voting & { readonly votes: readonly Vote[] }) {
    return this.cast(viewer, 'castVotes', input, input.votes);
  }

  private cast(viewer: CurrentViewer, operation: string, input: Voting, votes: readonly Vote[]) {
    const { cityId, assessmentId, roundId, requestId } = input;
    return this.unitOfWork.inTransaction(viewer, { operation, requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireAssessment(tx, viewer, cityId, assessmentId);
      await lockForVoting(tx, roundId);
      await requireOpen(tx, cityId, assessmentId, roundId);
      const participation = await this.access.participationOf(tx, viewer, assessment);
      const inRound = await findRoundStatements(tx, cityId, roundId);
      requireOnce(votes, assessment.model.places);
      for (const { statementId: id } of votes) {
        const place = assessment.model.places.get(id);
        if (!place) throw refuse(VOTING_REFUSALS, 'statement-unknown', { id }, 'statementId');
        const subject = { phase: assessment.phase, takesPart: judgesArea(participation, place.area.id) };
        const decision = can(accessViewer(viewer, cityId), 'vote.cast', subject);
        if (!decision.allowed) throw denied(decision.reason);
        const applicable = inRound.get(id);
        if (applicable === undefined) throw refuse(VOTING_REFUSALS, 'not-in-round', { text: place.statement.text }, 'statementId');
        if (!applicable) throw refuse(VOTING_REFUSALS, 'statement-not-applicable', { text: place.statement.text }, 'statementId');
      }
      if (!participation) throw denied('not-taking-part');
      const { personId, group } = participation;
      const cast = votes.map(({ statementId, level = null, confidence, reason, sent = null }) => ({ statementId, level, confidence, reason: reason ?? '', sent }));
      const count = await saveVotes(tx, { cityId, roundId, personId, group }, cast);
      if (count > 0) tx.record({ kind: 'votes.cast', cityId, data: { assessmentId, roundId, count } });
      return { cityId, id: assessmentId };
    });
  }
}

/** Read after the lock: a round that was closed while this vote waited is closed. */
async function requireOpen(tx: Tx, cityId: string, assessmentId: string, roundId: string): Promise<void> {
  const round = await findRound(tx, { cityId, id: assessmentId }, roundId);
  if (!round) throw notFound();
  if (round.closedAt !== null) throw refuse(VOTING_REFUSALS, 'round-closed');
  if (round.closesAt !== null && !(tx.now < round.closesAt)) throw refuse(VOTING_REFUSALS, 'round-over');
}

function requireOnce(votes: readonly Vote[], places: LoadedAssessment['model']['places']): void {
  const seen = new Set<string>();
  for (const { statementId: id } of votes) {
    if (seen.has(id)) throw refuse(VOTING_REFUSALS, 'voted-twice', { text: places.get(id)?.statement.text ?? id }, 'votes');
    seen.add(id);
  }
}
