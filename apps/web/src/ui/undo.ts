import { useSyncExternalStore } from 'react';

/** Something that was done and can be taken back for a while. */
export interface Undoable {
  /** What was done, with its full stop: "Proof withdrawn." */
  sentence: string;
  /** Takes it back. Resolves to false, or rejects, when that did not work. */
  undo: () => unknown;
}

export interface OfferedUndo extends Undoable {
  id: number;
}

let offered: OfferedUndo | null = null;
let lastId = 0;
const listeners = new Set<() => void>();

function show(next: OfferedUndo | null): void {
  offered = next;
  for (const listener of listeners) listener();
}

function offer(undoable: Undoable): void {
  lastId += 1;
  show({ ...undoable, id: lastId });
}

export function dismissUndo(): void {
  show(null);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Offers to take back what was just done: `const offerUndo = useUndo(); ... offerUndo({ sentence: 'Proof withdrawn.', undo })`. A later offer replaces an earlier one. */
export function useUndo(): (undoable: Undoable) => void {
  return offer;
}

/** For the one note that shows the offer. */
export const useOfferedUndo = (): OfferedUndo | null => useSyncExternalStore(subscribe, () => offered);
