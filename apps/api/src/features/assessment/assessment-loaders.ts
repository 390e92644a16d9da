import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/request-context';
import type { CurrentViewer } from '../../platform/viewer';
import type { AssessmentKey } from './assessment-key';
import { boardOf, type BoardView, type StatementKey } from './board';
import type { LoadedAssessment } from './loaded-assessment';
import { ReadAssessment } from './read-assessment';

type Keys = readonly AssessmentKey[];

/** The request's loaders of this feature: resolvers, of later features too, read through them and so never twice. */
@Injectable()
export class AssessmentLoaders {
  constructor(private readonly reading: ReadAssessment) {}

  /** null: there is none, or the viewer may not see it. */
  assessment(context: RequestContext, viewer: CurrentViewer, { cityId, id }: AssessmentKey): Promise<LoadedAssessment | null> {
    return context.batch('assessment', (keys: Keys) => this.reading.byKeys(viewer, keys)).load({ cityId, id });
  }

  ofCity(context: RequestContext, viewer: CurrentViewer, cityId: string) {
    return context.batch('assessment.of-city', (ids: readonly string[]) => this.reading.ofCities(viewer, ids)).load(cityId);
  }

  /** The whole board in the model's order: one SQL statement, whatever is selected of it. */
  async board(context: RequestContext, viewer: CurrentViewer, assessment: LoadedAssessment): Promise<BoardView[]> {
    const { cityId, id } = assessment;
    const rows = await context.batch('assessment.board', (keys: Keys) => this.reading.statements(viewer, keys)).load({ cityId, id });
    return boardOf(viewer, assessment, rows);
  }

  /** One statement of the board, as mutations about a statement answer with; null when absent or hidden. */
  async statementBoard(
    context: RequestContext,
    viewer: CurrentViewer,
    { cityId, assessmentId, statementId }: StatementKey,
  ): Promise<BoardView | null> {
    const assessment = await this.assessment(context, viewer, { cityId, id: assessmentId });
    if (!assessment) return null;
    const board = await this.board(context, viewer, assessment);
    return board.find((statement) => statement.statementId === statementId) ?? null;
  }

  participants(context: RequestContext, viewer: CurrentViewer, { cityId, id }: AssessmentKey) {
    return context.batch('assessment.participants', (keys: Keys) => this.reading.participants(viewer, keys)).load({ cityId, id });
  }

  async myParticipation(context: RequestContext, viewer: CurrentViewer, key: AssessmentKey) {
    const participants = await this.participants(context, viewer, key);
    return participants.find(({ personId }) => personId === viewer.personId) ?? null;
  }

  changes(context: RequestContext, viewer: CurrentViewer, { cityId, id }: AssessmentKey) {
    return context.batch('assessment.changes', (keys: Keys) => this.reading.changes(viewer, keys)).load({ cityId, id });
  }

  transitions(context: RequestContext, viewer: CurrentViewer, { cityId, id }: AssessmentKey) {
    return context.batch('assessment.transitions', (keys: Keys) => this.reading.transitions(viewer, keys)).load({ cityId, id });
  }

  nextSteps(context: RequestContext, viewer: CurrentViewer, { cityId, id }: AssessmentKey) {
    return context.batch('assessment.next-steps', (keys: Keys) => this.reading.nextSteps(viewer, keys)).load({ cityId, id });
  }
}
