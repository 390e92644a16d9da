import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/request-context';
import type { CurrentViewer } from '../../platform/viewer';
import type { AssessmentKey } from '../assessment/assessment-key';
import type { StatementKey } from '../assessment/board';
import type { EvidenceRow } from './evidence.store';
import type { ProposalRow } from './proposal.store';
import { ReadEvidence } from './read-evidence';

type Keys = readonly AssessmentKey[];

/** A proof as it leaves the house. */
export interface ShownEvidence extends Omit<EvidenceRow, 'addedAt' | 'withdrawn'> {
  readonly addedAt: Date;
  /** Below the address of this server; null for what is no file, or withdrawn. */
  readonly downloadPath: string | null;
}

/** The request's loaders of this feature: one SQL statement for all proof of an assessment, one for all its proposals. */
@Injectable()
export class EvidenceLoaders {
  constructor(private readonly reading: ReadEvidence) {}

  /** What is shown of one statement's proof: not what was withdrawn. */
  async ofStatement(context: RequestContext, viewer: CurrentViewer, { cityId, assessmentId, statementId }: StatementKey): Promise<ShownEvidence[]> {
    const all = await this.all(context, viewer, { cityId, id: assessmentId });
    return all.filter((one) => !one.withdrawn && one.statementIds.includes(statementId)).map((one) => shown(cityId, one));
  }

  /** One proof, withdrawn or not, as the mutation about it answers; null when absent or hidden. */
  async one(context: RequestContext, viewer: CurrentViewer, key: AssessmentKey, evidenceId: string): Promise<ShownEvidence | null> {
    const found = (await this.all(context, viewer, key)).find(({ id }) => id === evidenceId);
    return found ? shown(key.cityId, found) : null;
  }

  /** How many proofs support statements; counter-evidence is none. */
  async proofCount(context: RequestContext, viewer: CurrentViewer, key: AssessmentKey): Promise<number> {
    return (await this.all(context, viewer, key)).filter(({ withdrawn, counter }) => !withdrawn && !counter).length;
  }

  /** Newest first. */
  async proposals(context: RequestContext, viewer: CurrentViewer, { cityId, assessmentId, statementId }: StatementKey): Promise<readonly ProposalRow[]> {
    const loader = context.batch('evidence.proposals', (keys: Keys) => this.reading.proposalsOf(viewer, keys));
    return (await loader.load({ cityId, id: assessmentId })).get(statementId) ?? [];
  }

  private all(context: RequestContext, viewer: CurrentViewer, { cityId, id }: AssessmentKey): Promise<readonly EvidenceRow[]> {
    return context.batch('evidence', (keys: Keys) => this.reading.evidenceOf(viewer, keys)).load({ cityId, id });
  }
}

function shown(cityId: string, { addedAt, withdrawn, ...row }: EvidenceRow): ShownEvidence {
  const downloadPath = row.kind === 'file' && !withdrawn ? `/files/${cityId}/${row.id}` : null;
  return { ...row, addedAt: new Date(addedAt), downloadPath };
}
