import { can } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import type { AssessmentKey } from '../assessment/assessment-key';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { weightOf } from '../assessment/terms';
import { ReadEvidence } from '../evidence/read-evidence';
import { agendaOf, type AgendaEntry } from './agenda';
import { findStanding } from './settlement.store';
import { VotingView } from './voting-view';
import { findVoting } from './voting.store';

/** What a viewer may see of the voting, a whole assessment at once. */
@Injectable()
export class ReadVoting {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: ReadEvidence,
  ) {}

  /** In the order of the keys; null where the viewer may see nothing. */
  async votingOf(viewer: CurrentViewer, keys: readonly AssessmentKey[]): Promise<(VotingView | null)[]> {
    const open = keys.filter(({ cityId }) => can(accessViewer(viewer, cityId), 'result.read').allowed);
    if (open.length === 0) return keys.map(() => null);
    const rows = await this.unitOfWork.reading(viewer, (tx) => findVoting(tx, open));
    const views = new Map(rows.map((row) => [`${row.cityId} ${row.assessmentId}`, new VotingView(row)]));
    return keys.map(({ cityId, id }) => views.get(`${cityId} ${id}`) ?? null);
  }

  async agenda(viewer: CurrentViewer, assessment: LoadedAssessment, voting: VotingView, applicable: ReadonlySet<string>): Promise<AgendaEntry[]> {
    const revealed = [...assessment.model.places].flatMap(([statementId, { area, subDomain }]) => {
      const { state, result } = voting.statement(statementId);
      return applicable.has(statementId) && state === 'revealed' && result ? [{ statementId, result, weight: weightOf(assessment.weights, area.id, subDomain.id) }] : [];
    });
    if (revealed.length === 0) return [];
    const withProof = await this.unitOfWork.reading(viewer, (tx) => this.evidence.withProof(tx, assessment));
    return agendaOf(revealed, withProof);
  }

  /** For later features, inside their transaction: whether the panel judges a statement blind now. */
  async isBeingJudged(tx: Tx, key: AssessmentKey, statementId: string): Promise<boolean> {
    return (await findStanding(tx, key, statementId))?.open === true;
  }
}
