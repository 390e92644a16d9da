import { can, type Action } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { denied, notFound, refuse } from '../../platform/domain-error';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import type { ModelPackEntity, PackState } from './model-pack.entity';
import { MODEL_REFUSALS } from './model.refusals';
import { changeState, findHeads, findHeadsById, lockPack, type PackHead } from './model.store';
import { PackShelf, type ShelvedPack } from './pack-shelf';

interface PackCommand {
  readonly requestId: string;
  readonly id: string;
}

@Injectable()
export class ModelService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly shelf: PackShelf,
  ) {}

  /** Published packs for everybody; drafts and retired ones too for an operator. */
  async packs(viewer: CurrentViewer): Promise<readonly PackHead[]> {
    if (!allows(viewer, 'pack.read')) return [];
    const states: PackState[] = allows(viewer, 'pack.edit') ? ['published', 'draft', 'retired'] : ['published'];
    return this.unitOfWork.reading(viewer, (tx) => findHeads(tx, states));
  }

  /** In the order of the ids; null for what is absent or hidden. */
  async packsById(viewer: CurrentViewer, ids: readonly string[]): Promise<(PackHead | null)[]> {
    const wanted = ids.filter((id) => isUUID(id));
    if (wanted.length === 0 || !allows(viewer, 'pack.read')) return ids.map(() => null);
    const found = await this.unitOfWork.reading(viewer, (tx) => findHeadsById(tx, wanted));
    return ids.map((id) => found.find((head) => head.id === id) ?? null);
  }

  /** The contents in the order of the ids, from memory where they are frozen. */
  async contents(viewer: CurrentViewer, ids: readonly string[]): Promise<(ShelvedPack | null)[]> {
    if (!allows(viewer, 'pack.read')) return ids.map(() => null);
    const kept = ids.map((id) => this.shelf.kept(id));
    if (kept.every((pack) => pack !== undefined)) return kept;
    const wanted = ids.filter((id) => isUUID(id));
    const taken = await this.unitOfWork.reading(viewer, (tx) => this.shelf.take(tx, wanted));
    return ids.map((id) => taken.find((pack) => pack?.id === id) ?? null);
  }

  /** The content of a pack that new assessments may use, or null. For services of later features, inside their transaction. */
  async offered(tx: Tx, id: string): Promise<ShelvedPack | null> {
    const [head] = await findHeadsById(tx, [id]);
    if (head?.state !== 'published') return null;
    const [content] = await this.shelf.take(tx, [id]);
    return content ?? null;
  }

  publish(viewer: CurrentViewer, command: PackCommand): Promise<string> {
    return this.change(viewer, 'publishModelPack', command, async (tx, pack) => {
      if (pack.state !== 'draft') throw refuse(MODEL_REFUSALS, 'pack-not-draft', { state: pack.state });
      await changeState(tx, pack.id, 'published', tx.now);
      tx.record({ kind: 'model-pack.published', cityId: null, data: { id: pack.id, hash: pack.hash } });
    });
  }

  retire(viewer: CurrentViewer, command: PackCommand): Promise<string> {
    return this.change(viewer, 'retireModelPack', command, async (tx, pack) => {
      if (pack.state !== 'published') throw refuse(MODEL_REFUSALS, 'pack-not-published', { state: pack.state });
      await changeState(tx, pack.id, 'retired', null);
      tx.record({ kind: 'model-pack.retired', cityId: null, data: { id: pack.id, hash: pack.hash } });
    });
  }

  private change(viewer: CurrentViewer, operation: string, input: PackCommand, work: (tx: Tx, pack: ModelPackEntity) => Promise<void>) {
    const decision = can(accessViewer(viewer, null), 'pack.edit');
    if (!decision.allowed) throw denied(decision.reason);
    const command = { operation, requestId: input.requestId, input, cityId: null };
    return this.unitOfWork.inTransaction(viewer, command, async (tx): Promise<string> => {
      const pack = await lockPack(tx, input.id);
      if (!pack) throw notFound();
      await work(tx, pack);
      return pack.id;
    });
  }
}

const allows = (viewer: CurrentViewer, action: Action): boolean => can(accessViewer(viewer, null), action).allowed;
