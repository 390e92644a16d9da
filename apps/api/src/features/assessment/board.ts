import { can } from '@citymark/access';
import type { StatementPlace } from '@citymark/model';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import type { LoadedAssessment } from './loaded-assessment';
import type { AssigneeRow, StatementRow } from './statement.store';

/** Names one statement of one assessment: what mutations about a statement answer with. */
export interface StatementKey {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly statementId: string;
}

/** The board's part that the assessment knows; evidence and voting add theirs by statement id. */
export interface BoardView extends StatementKey {
  readonly id: string;
  readonly statement: StatementPlace['statement'];
  readonly areaId: string;
  readonly subDomainId: string;
  readonly assignedTo: ReturnType<typeof assignee> | null;
  readonly applicable: boolean;
  readonly notApplicableReason: string | null;
}

/** All statements in the model's order. */
export function boardOf(viewer: CurrentViewer, assessment: LoadedAssessment, rows: readonly StatementRow[]): BoardView[] {
  const { cityId, id: assessmentId, model } = assessment;
  const known = new Map(rows.map((row) => [row.statementId, row]));
  return [...model.places].map(([statementId, { statement, subDomain, area }]) => {
    const row = known.get(statementId);
    if (!row) throw new Error(`assessment ${assessmentId} lacks the statement ${statementId}`);
    const { applicable, notApplicableReason } = row;
    return {
      id: `${assessmentId}:${statementId}`,
      cityId,
      assessmentId,
      statementId,
      statement,
      areaId: area.id,
      subDomainId: subDomain.id,
      assignedTo: row.assignee && assignee(viewer, cityId, row.assignee),
      applicable,
      notApplicableReason,
    };
  });
}

function assignee(viewer: CurrentViewer, cityId: string, { personId, name, email, roles, joinedAt }: AssigneeRow) {
  const seesAddress = personId === viewer.personId || can(accessViewer(viewer, cityId), 'people.invite').allowed;
  return { personId, name, email: seesAddress ? email : null, roles, joinedAt: new Date(joinedAt) };
}
