import { can, type Action } from '@citymark/access';
import type { StatementPlace } from '@citymark/model';
import type { Weights } from '@citymark/scoring';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { denied, notFound } from '../../platform/domain-error';
import type { Tx } from '../../platform/transaction';
import { accessViewer, opens, type CurrentViewer } from '../../platform/viewer';
import { PackShelf } from '../model/pack-shelf';
import type { AssessmentKey } from './assessment-key';
import { findAssessments, lockAssessment, updateRuleLock, type AssessmentRow } from './assessment.store';
import { hashedRule } from './hashed-rule';
import type { LoadedAssessment } from './loaded-assessment';
import { findParticipant, type ParticipantRow } from './participant.store';
import { findStatements } from './statement.store';
import { termsHash } from './terms';

/** A statement of an assessment: its text from the frozen model, its state from the database. */
export interface LoadedStatement {
  readonly statementId: string;
  readonly place: StatementPlace;
  readonly assignedTo: string | null;
  readonly applicable: boolean;
  readonly notApplicableReason: string | null;
}

/** How services, of this feature and of later ones, come by an assessment inside their transaction. */
@Injectable()
export class AssessmentAccess {
  constructor(private readonly shelf: PackShelf) {}

  /** The assessment, or null: when there is none, and just so when the viewer may not see it. */
  async loadAssessment(tx: Tx, viewer: CurrentViewer, cityId: string, id: string): Promise<LoadedAssessment | null> {
    if (!isUUID(cityId) || !isUUID(id) || !opens(viewer, id) || !can(accessViewer(viewer, cityId), 'assessment.read').allowed) return null;
    const [loaded] = await this.withModels(tx, await findAssessments(tx, [{ cityId, id }]));
    return loaded ?? null;
  }

  /** The assessment, or the refusal that is the same for absent and hidden. */
  async requireAssessment(tx: Tx, viewer: CurrentViewer, cityId: string, id: string): Promise<LoadedAssessment> {
    const assessment = await this.loadAssessment(tx, viewer, cityId, id);
    if (!assessment) throw notFound();
    return assessment;
  }

  /**
   * For what a leader decides: the assessment, locked against every other change of it, if the viewer may do the action in its phase.
   * Others than leaders and deputies cannot lock it; their actions take `requireAssessment` and `can`.
   */
  async requireLocked(tx: Tx, viewer: CurrentViewer, cityId: string, id: string, action: Action): Promise<LoadedAssessment> {
    const first = await this.requireAssessment(tx, viewer, cityId, id);
    const before = can(accessViewer(viewer, cityId), action, first);
    if (!before.allowed) throw denied(before.reason);
    if (!(await lockAssessment(tx, { cityId, id }))) throw denied('wrong-role');
    const locked = await this.requireAssessment(tx, viewer, cityId, id);
    const decision = can(accessViewer(viewer, cityId), action, locked);
    if (!decision.allowed) throw denied(decision.reason);
    return locked;
  }

  /** All statements in the model's order. */
  async loadStatements(tx: Tx, assessment: LoadedAssessment): Promise<LoadedStatement[]> {
    const rows = new Map((await findStatements(tx, [assessment])).map((row) => [row.statementId, row]));
    return [...assessment.model.places].map(([statementId, place]) => {
      const row = rows.get(statementId);
      if (!row) throw new Error(`assessment ${assessment.id} lacks the statement ${statementId}`);
      return {
        statementId,
        place,
        assignedTo: row.assignee?.personId ?? null,
        applicable: row.applicable,
        notApplicableReason: row.notApplicableReason,
      };
    });
  }

  /** How the viewer takes part in judging, or null. */
  async participationOf(tx: Tx, viewer: CurrentViewer, key: AssessmentKey): Promise<ParticipantRow | null> {
    return viewer.personId === null ? null : findParticipant(tx, key, viewer.personId);
  }

  /** From the first round on rule, weights and groups are what they are; returns their hash. Call inside the transaction that opens a round, the assessment being locked. */
  async lockRule(tx: Tx, assessment: LoadedAssessment): Promise<string> {
    const hash = assessment.termsHash ?? termsHash(assessment.ruleHash, assessment.weights);
    await updateRuleLock(tx, assessment, hash);
    return hash;
  }

  async withModels(tx: Tx, rows: readonly AssessmentRow[]): Promise<LoadedAssessment[]> {
    const models = await this.shelf.take(
      tx,
      rows.map(({ modelPackId }) => modelPackId),
    );
    return rows.map(({ rule, weights, ...row }, index) => {
      const model = models[index];
      if (!model || model.hash !== row.packHash) throw new Error(`assessment ${row.id} lacks the model that it is bound to`);
      return { ...row, model, consensusRule: hashedRule(row, rule), weights: weights as Weights };
    });
  }
}

/** Whether somebody who takes part may judge a statement of this area. */
export const judgesArea = (participation: ParticipantRow | null, areaId: string): boolean =>
  participation !== null && (participation.areaIds === null || participation.areaIds.includes(areaId));
