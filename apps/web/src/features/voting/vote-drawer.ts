import type { DBSchema, IDBPDatabase } from 'idb';
import type { KeptVote } from './kept-vote';

/** Where votes wait. `lasting` says whether they outlive the page. */
export interface VoteDrawer {
  readonly lasting: boolean;
  put(vote: KeptVote): Promise<void>;
  ofPerson(personId: string): Promise<KeptVote[]>;
  /** Takes a vote out, unless a newer one has replaced it meanwhile. */
  drop(vote: Pick<KeptVote, 'key' | 'requestId'>): Promise<void>;
}

interface Schema extends DBSchema {
  vote: { key: string; value: KeptVote; indexes: { personId: string } };
}

/** Opens the drawer in IndexedDB; where the browser refuses one, votes wait in memory as long as the page is open. */
export async function openDrawer(): Promise<VoteDrawer> {
  try {
    // Not among the first scripts: the statement is on screen before anything is to be kept.
    const { openDB } = await import('idb');
    const database = await openDB<Schema>('citymark-outbox', 1, {
      upgrade(fresh) {
        fresh.createObjectStore('vote', { keyPath: 'key' }).createIndex('personId', 'personId');
      },
    });
    return databaseDrawer(database);
  } catch {
    return memoryDrawer();
  }
}

function databaseDrawer(database: IDBPDatabase<Schema>): VoteDrawer {
  return {
    lasting: true,
    async put(vote) {
      await database.put('vote', vote);
    },
    ofPerson: (personId) => database.getAllFromIndex('vote', 'personId', personId),
    async drop({ key, requestId }) {
      const change = database.transaction('vote', 'readwrite');
      const present = await change.store.get(key);
      if (present?.requestId === requestId) await change.store.delete(key);
      await change.done;
    },
  };
}

export function memoryDrawer(): VoteDrawer {
  const votes = new Map<string, KeptVote>();
  return {
    lasting: false,
    put(vote) {
      votes.set(vote.key, vote);
      return Promise.resolve();
    },
    ofPerson: (personId) => Promise.resolve([...votes.values()].filter((vote) => vote.personId === personId)),
    drop({ key, requestId }) {
      if (votes.get(key)?.requestId === requestId) votes.delete(key);
      return Promise.resolve();
    },
  };
}
