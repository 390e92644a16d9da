import { OfflineBar } from '../../ui/offline-bar';
import { UndoNote } from '../../ui/undo-note';
import { useConnection } from './use-connection';
import { useFocusInSight } from './use-focus-in-sight';
import { useKeptFocus } from './use-kept-focus';

/** What the shell says by itself: that there is no connection, and what can be undone; and what keeps one’s place on the page. Loaded after the page, and long before it is needed. */
export function ShellNotes() {
  useKeptFocus();
  useFocusInSight();
  return (
    <>
      <OfflineBar connection={useConnection()} />
      <UndoNote />
    </>
  );
}
