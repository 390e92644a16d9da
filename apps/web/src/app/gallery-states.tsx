import { useState } from 'react';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ErrorNote } from '../ui/error-note';
import { Illustration } from '../ui/illustration';
import { Loading } from '../ui/loading';
import { OfflineBar } from '../ui/offline-bar';
import { Panel } from '../ui/panel';
import { Progress } from '../ui/progress';
import { Skeleton } from '../ui/skeleton';
import { Row } from '../ui/stack';
import { SuccessNote } from '../ui/success-note';
import { useUndo } from '../ui/undo';

/** What a page says when it has nothing, not yet, no longer, or when something went wrong. */
export function GalleryStates() {
  const offerUndo = useUndo();
  const [withdrawn, setWithdrawn] = useState(false);
  const withdraw = () => {
    setWithdrawn(true);
    offerUndo({ sentence: 'Proof withdrawn.', undo: () => setWithdrawn(false) });
  };
  return (
    <>
      <EmptyState title="No proof yet" action={<Button kind="primary">Add the first</Button>} picture={<Illustration of="folder" />}>
        Proof says why the city is at a level. Add a file, a link or a note, and it appears here.
      </EmptyState>
      <ErrorNote sentence="The file could not be sent. What you wrote is still here." correlationId="0199-3f" onRetry={() => undefined} />
      <SuccessNote>Saved.</SuccessNote>
      <OfflineBar connection="offline" />
      <OfflineBar connection="unreachable" />
      <Panel title="Undo" note="A quiet bar at the bottom, for about ten seconds; it stays while the pointer or the focus is on it.">
        <Row>
          <Button onClick={withdraw} disabled={withdrawn}>
            {withdrawn ? 'Withdrawn' : 'Withdraw the proof'}
          </Button>
        </Row>
      </Panel>
      <Panel title="Progress">
        <Progress label="Statements judged" done={31} total={100} />
        <Progress label="Nothing yet" done={0} total={20} />
        <Progress label="All done" done={20} total={20} />
      </Panel>
      <Panel title="While it loads" note="Room in the shape of what comes.">
        <Skeleton shape="tiles" rows={3} />
        <Skeleton shape="table" rows={3} />
        <Skeleton shape="panel" />
        <Loading lines={3} />
      </Panel>
    </>
  );
}
