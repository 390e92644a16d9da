import { indexPack, packHash, type Pack, type StatementPlace } from '@citymark/model';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/transaction';
import { findContents, type PackContent } from './model.store';

/** A pack's content in memory, with every statement in its place, in the model's order. */
export interface ShelvedPack {
  readonly id: string;
  readonly hash: string;
  readonly pack: Pack;
  readonly places: ReadonlyMap<string, StatementPlace>;
}

/** Frozen packs by id: read from the database once a process, for they never change. Drafts are never kept. */
@Injectable()
export class PackShelf {
  private readonly shelf = new Map<string, ShelvedPack>();

  /** The kept pack, without asking the database. */
  kept(id: string): ShelvedPack | undefined {
    return this.shelf.get(id);
  }

  /** The packs in the order of the ids; null where the viewer sees no such pack. */
  async take(tx: Tx, ids: readonly string[]): Promise<(ShelvedPack | null)[]> {
    const missing = [...new Set(ids)].filter((id) => !this.shelf.has(id));
    const fetched = new Map<string, ShelvedPack>();
    if (missing.length > 0) {
      for (const row of await findContents(tx, missing)) {
        const pack = shelved(row);
        fetched.set(row.id, pack);
        if (row.state !== 'draft') this.shelf.set(row.id, pack);
      }
    }
    return ids.map((id) => this.shelf.get(id) ?? fetched.get(id) ?? null);
  }
}

function shelved(row: PackContent): ShelvedPack {
  // Only packs that passed validatePack are stored; the hash says that this is still that pack.
  const pack = frozen(row.content as Pack);
  if (packHash(pack) !== row.hash) throw new Error(`model pack ${row.id} does not match its hash`);
  return { id: row.id, hash: row.hash, pack, places: indexPack(pack) };
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
