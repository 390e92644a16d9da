import { can } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { denied, refuse } from '../../platform/domain-error';
import { newId } from '../../platform/id';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import type { EvidenceKindName, VisibilityName } from './evidence.entity';
import { EVIDENCE_REFUSALS } from './evidence.refusals';
import { insertEvidence } from './evidence.store';
import { isOwnUpload } from './upload.store';

export interface AddEvidenceCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly statementIds: readonly string[];
  readonly kind: EvidenceKindName;
  readonly title: string;
  readonly url?: string | null;
  readonly note?: string | null;
  readonly uploadId?: string | null;
  readonly visibility: VisibilityName;
  readonly validUntil?: string | null;
}

/** Adds a proof for one or more statements. What a stakeholder adds is counter-evidence; a link is kept, never fetched. */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
  ) {}

  add(viewer: CurrentViewer, input: AddEvidenceCommand) {
    const { cityId, assessmentId, requestId } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'addEvidence', requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireAssessment(tx, viewer, cityId, assessmentId);
      const asking = accessViewer(viewer, cityId);
      const decision = can(asking, 'evidence.add', assessment);
      if (!decision.allowed) throw denied(decision.reason);
      if (asking.personId === null) throw denied('signed-out');
      const unknown = input.statementIds.find((statementId) => !assessment.model.places.has(statementId));
      if (unknown !== undefined) throw refuse(EVIDENCE_REFUSALS, 'statement-unknown', { id: unknown }, 'statementIds');
      const content = contentOf(input);
      if (content.uploadId !== null) await requireOwnUpload(tx, cityId, content.uploadId, asking.personId);
      const counter = !asking.roles.some((role) => role === 'leader' || role === 'deputy' || role === 'evidencer');
      const { kind, title, visibility, validUntil = null } = input;
      const id = newId();
      const evidence = { cityId, id, assessmentId, kind, title, ...content, visibility, counter, validUntil, addedBy: asking.personId, addedAt: tx.now };
      await insertEvidence(tx, evidence, input.statementIds);
      tx.record({ kind: 'evidence.added', cityId, data: { assessmentId, id, kind, visibility, counter, statementIds: input.statementIds } });
      return { cityId, assessmentId, id };
    });
  }
}

interface Content {
  readonly url: string | null;
  readonly note: string | null;
  readonly uploadId: string | null;
}

/** The part that the kind needs, and no part that belongs to another kind. A note may stand beside a file or link. */
function contentOf({ kind, url = null, note = null, uploadId = null }: AddEvidenceCommand): Content {
  if (kind === 'file' && uploadId === null) throw refuse(EVIDENCE_REFUSALS, 'needs-upload', {}, 'uploadId');
  if (kind === 'link' && url === null) throw refuse(EVIDENCE_REFUSALS, 'needs-url', {}, 'url');
  if (kind === 'note' && note === null) throw refuse(EVIDENCE_REFUSALS, 'needs-note', {}, 'note');
  if (kind !== 'file' && uploadId !== null) throw refuse(EVIDENCE_REFUSALS, 'wrong-part', { kind }, 'uploadId');
  if (kind !== 'link' && url !== null) throw refuse(EVIDENCE_REFUSALS, 'wrong-part', { kind }, 'url');
  return { url, note, uploadId };
}

async function requireOwnUpload(tx: Tx, cityId: string, uploadId: string, personId: string): Promise<void> {
  if (!(await isOwnUpload(tx, cityId, uploadId, personId))) throw refuse(EVIDENCE_REFUSALS, 'upload-unknown', {}, 'uploadId');
}
