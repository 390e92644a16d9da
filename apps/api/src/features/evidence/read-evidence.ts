import { can } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import type { AssessmentKey } from '../assessment/assessment-key';
import { findEvidence, findStatementsWithProof, type EvidenceRow } from './evidence.store';
import { findProposals, type ProposalRow } from './proposal.store';

const NO_EVIDENCE: readonly EvidenceRow[] = [];
const NO_PROPOSALS: ReadonlyMap<string, readonly ProposalRow[]> = new Map();

/** What a viewer may see of proof and proposals, a whole assessment at once. */
@Injectable()
export class ReadEvidence {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** All proof, the withdrawn too, in the order of the keys. */
  async evidenceOf(viewer: CurrentViewer, keys: readonly AssessmentKey[]): Promise<(readonly EvidenceRow[])[]> {
    const open = readable(viewer, keys);
    if (open.length === 0) return keys.map(() => NO_EVIDENCE);
    const rows = await this.unitOfWork.reading(viewer, (tx) => findEvidence(tx, open));
    return keys.map(({ cityId, id }) => rows.find((row) => row.cityId === cityId && row.assessmentId === id)?.evidence ?? NO_EVIDENCE);
  }

  /** All proposals by statement, newest first, in the order of the keys. */
  async proposalsOf(viewer: CurrentViewer, keys: readonly AssessmentKey[]): Promise<ReadonlyMap<string, readonly ProposalRow[]>[]> {
    const open = readable(viewer, keys);
    if (open.length === 0) return keys.map(() => NO_PROPOSALS);
    const rows = await this.unitOfWork.reading(viewer, (tx) => findProposals(tx, open));
    return keys.map(({ cityId, id }) => byStatement(rows.filter((row) => row.cityId === cityId && row.assessmentId === id)));
  }

  /** For later features, inside their transaction: the statements that a proof supports now. */
  withProof(tx: Tx, key: AssessmentKey): Promise<ReadonlySet<string>> {
    return findStatementsWithProof(tx, key);
  }
}

const readable = (viewer: CurrentViewer, keys: readonly AssessmentKey[]) => keys.filter(({ cityId }) => can(accessViewer(viewer, cityId), 'evidence.read').allowed);

function byStatement(rows: readonly ProposalRow[]): ReadonlyMap<string, readonly ProposalRow[]> {
  const grouped = new Map<string, ProposalRow[]>();
  for (const row of rows) {
    const known = grouped.get(row.statementId);
    if (known) known.push(row);
    else grouped.set(row.statementId, [row]);
  }
  return grouped;
}
