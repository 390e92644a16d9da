import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/request-context';
import type { CurrentViewer } from '../../platform/viewer';
import { AssessmentLoaders } from '../assessment/assessment-loaders';
import type { AssessmentKey } from '../assessment/assessment-key';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import type { AgendaEntry } from './agenda';
import { ReadVoting } from './read-voting';
import type { VotingView } from './voting-view';

/** A round as everybody may see it, open or closed. */
export interface ShownRound {
  readonly id: string;
  readonly number: number;
  readonly openedAt: Date;
  readonly closesAt: Date | null;
  readonly closedAt: Date | null;
  readonly statementIds: readonly string[];
  readonly votesCast: number;
  readonly votesExpected: number;
}

/** Somebody on the panel. */
interface Judge {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly personId: string;
  /** null: all areas. */
  readonly areaIds: readonly string[] | null;
}

interface JudgedOwed {
  readonly judged: number;
  readonly owed: number;
}

/** The request's loaders of this feature: all voting of an assessment in one SQL statement. */
@Injectable()
export class VotingLoaders {
  constructor(
    private readonly reading: ReadVoting,
    private readonly assessments: AssessmentLoaders,
  ) {}

  voting(context: RequestContext, viewer: CurrentViewer, { cityId, id }: AssessmentKey): Promise<VotingView | null> {
    return context.batch('voting', (keys: readonly AssessmentKey[]) => this.reading.votingOf(viewer, keys)).load({ cityId, id });
  }

  /** In their order of opening. */
  async rounds(context: RequestContext, viewer: CurrentViewer, assessment: LoadedAssessment): Promise<ShownRound[]> {
    const voting = await this.voting(context, viewer, assessment);
    const areaOf = (statementId: string) => assessment.model.places.get(statementId)?.area.id;
    return (voting?.rounds ?? []).map((round) => ({
      id: round.id,
      number: round.number,
      openedAt: new Date(round.openedAt),
      closesAt: round.closesAt === null ? null : new Date(round.closesAt),
      closedAt: round.closedAt === null ? null : new Date(round.closedAt),
      statementIds: round.statements.map(({ statementId }) => statementId),
      votesCast: voting?.votesCast(round) ?? 0,
      votesExpected: voting?.votesExpected(round, areaOf) ?? 0,
    }));
  }

  async round(context: RequestContext, viewer: CurrentViewer, key: AssessmentKey, roundId: string): Promise<ShownRound | null> {
    const assessment = await this.assessments.assessment(context, viewer, key);
    if (!assessment) return null;
    return (await this.rounds(context, viewer, assessment)).find(({ id }) => id === roundId) ?? null;
  }

  async agenda(context: RequestContext, viewer: CurrentViewer, assessment: LoadedAssessment): Promise<AgendaEntry[]> {
    const voting = await this.voting(context, viewer, assessment);
    if (!voting) return [];
    const board = await this.assessments.board(context, viewer, assessment);
    const applicable = new Set(board.filter((statement) => statement.applicable).map(({ statementId }) => statementId));
    return this.reading.agenda(viewer, assessment, voting, applicable);
  }

  /** How far somebody is in the open round; null when no round is open. */
  async progress(context: RequestContext, viewer: CurrentViewer, { cityId, assessmentId, personId, areaIds }: Judge): Promise<JudgedOwed | null> {
    const key = { cityId, id: assessmentId };
    const voting = await this.voting(context, viewer, key);
    const assessment = await this.assessments.assessment(context, viewer, key);
    const round = voting?.openRound;
    if (!voting || !assessment || !round) return null;
    const owed = voting.asked(round, areaIds, (statementId) => assessment.model.places.get(statementId)?.area.id);
    return { judged: voting.judged(round, personId), owed };
  }
}
