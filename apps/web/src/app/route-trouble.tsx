import { Page } from '../ui/page';
import { ErrorNote } from '../ui/error-note';
import { asFailure } from './failure';

/** A page that could not be drawn: most often its code could not be loaded, because the connection went or a new version came. */
export function RouteTrouble({ error }: { error: unknown }) {
  const { correlationId } = asFailure(error);
  return (
    <Page title="This page could not be shown">
      <ErrorNote
        sentence="It could not be loaded or drawn. Nothing you saved is lost. Please check your connection and load the page again."
        correlationId={correlationId}
        onRetry={() => window.location.reload()}
        retryLabel="Load the page again"
      />
    </Page>
  );
}
