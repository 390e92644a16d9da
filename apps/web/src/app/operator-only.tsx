import { Outlet } from '@tanstack/react-router';
import { ErrorNote } from '../ui/error-note';
import { Page } from '../ui/page';
import { useSession } from './session';

/** Pages for the operator of the installation. The server decides; this only says so early. */
export function OperatorOnly() {
  if (useSession().data?.session?.person.operator) return <Outlet />;
  return (
    <Page title="For the operator">
      <ErrorNote sentence="Only an operator of this installation may see this page." />
    </Page>
  );
}
