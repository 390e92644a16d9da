import { can } from '@citymark/access';
import { canonicalPack, packHash, type Pack, type Problem } from '@citymark/model';
import { Injectable } from '@nestjs/common';
import { denied, DomainError, refuse } from '../../platform/domain-error';
import { newId } from '../../platform/id';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { MODEL_REFUSALS } from './model.refusals';
import { insertDraft, lockVersion, replaceDraft } from './model.store';
import { readPackFile } from './read-pack-file';

/** What came of an import: the draft, or every problem and nothing stored. */
export type ImportReport =
  | { readonly stored: true; readonly id: string; readonly hash: string }
  | { readonly stored: false; readonly sentence: string; readonly problems: readonly Problem[] };

@Injectable()
export class ImportPack {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async importPack(viewer: CurrentViewer, fileName: string, bytes: Buffer): Promise<ImportReport> {
    const decision = can(accessViewer(viewer, null), 'pack.edit');
    if (!decision.allowed) throw denied(decision.reason);
    const { pack, problems } = await readPackFile(fileName, bytes);
    if (pack === null) return { stored: false, sentence: countSentence(problems.length), problems };
    const hash = packHash(pack);
    const command = { operation: 'importModelPack', requestId: newId(), input: { hash }, cityId: null };
    try {
      const id = await this.unitOfWork.inTransaction(viewer, command, (tx) => this.store(tx, viewer, pack, hash));
      return { stored: true, id, hash };
    } catch (error) {
      if (!(error instanceof DomainError) || error.field !== 'version') throw error;
      return { stored: false, sentence: countSentence(1), problems: [{ place: 'version', sentence: error.sentence }] };
    }
  }

  private async store(tx: Tx, viewer: CurrentViewer, pack: Pack, hash: string): Promise<string> {
    const contentJson = canonicalPack(pack);
    const id = newId();
    const draft = { id, packId: pack.id, version: pack.version, hash, contentJson, importedBy: viewer.personId };
    if (await insertDraft(tx, draft)) return this.recorded(tx, id, pack, hash);
    const known = await lockVersion(tx, pack.id, pack.version);
    if (!known) throw new Error('a model pack vanished while it was imported again');
    if (known.hash === hash) return known.id;
    if (known.state !== 'draft') {
      throw refuse(MODEL_REFUSALS, 'version-exists', { packId: pack.id, version: pack.version, state: known.state }, 'version');
    }
    await replaceDraft(tx, known.id, hash, contentJson, viewer.personId);
    return this.recorded(tx, known.id, pack, hash);
  }

  private recorded(tx: Tx, id: string, pack: Pack, hash: string): string {
    tx.record({ kind: 'model-pack.imported', cityId: null, data: { id, packId: pack.id, version: pack.version, hash } });
    return id;
  }
}

const countSentence = (problems: number) =>
  `The model pack was not imported: ${problems === 1 ? 'there is one problem' : `there are ${problems} problems`}. Nothing was stored.`;
