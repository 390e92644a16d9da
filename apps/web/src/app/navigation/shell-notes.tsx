import { OfflineBar } from '../../ui/offline-bar';
import { UndoNote } from '../../ui/undo-note';
import { useConnection } from './use-connection';

/** What the shell says by itself: that there is no connection, and what can be undone. Loaded after the page, and long before it is needed. */
export function ShellNotes() {
  return (
    <>
      <OfflineBar connection={useConnection()} />
      <UndoNote />
    </>
  );
}
