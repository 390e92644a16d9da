import { Suspense } from 'react';
import { lazyPart, orNothing } from '../ui/lazy-part';
import { Page } from '../ui/page';
import { RouteLink } from './navigation/route-link';
import { paths } from './paths';
import styles from './trouble.module.css';

// A page that is not there must not cost those that are: the drawing comes when it is needed.
const Illustration = lazyPart(() => import('../ui/illustration').then((m) => m.Illustration), orNothing);

export function NotFound() {
  return (
    <Page title="This page is not here" lead="The address may be mistyped, or what was here belongs to somebody else." narrow>
      <div className={styles.picture}>
        <Suspense fallback={null}>
          <Illustration of="compass" />
        </Suspense>
      </div>
      <p>
        <RouteLink to={paths.start()}>Go to your start page</RouteLink>
      </p>
    </Page>
  );
}
