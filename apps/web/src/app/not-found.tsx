import { Page } from '../ui/page';
import { RouteLink } from './navigation/route-link';
import { paths } from './paths';

export function NotFound() {
  return (
    <Page title="This page is not here" lead="The address may be mistyped, or what was here belongs to somebody else.">
      <p>
        <RouteLink to={paths.start()}>Go to your start page</RouteLink>
      </p>
    </Page>
  );
}
