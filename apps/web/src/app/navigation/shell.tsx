import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { paths } from '../paths';
import { useSession } from '../session';
import { RouteLink } from './route-link';
import { useRouteFocus } from './use-route-focus';
import styles from './shell.module.css';
import { lazyPart, orNothing } from '../../ui/lazy-part';

// One file for what stands around a page, after the page itself.
const parts = () => import('./shell-parts');
const SignedInHeader = lazyPart(() => parts().then((m) => m.SignedInHeader), orNothing);
const SideNav = lazyPart(() => parts().then((m) => m.SideNav), orNothing);
const ShellNotes = lazyPart(() => parts().then((m) => m.ShellNotes), orNothing);

/** The frame of every page: skip link, header, navigation, main, footer. */
export function Shell() {
  const { data, isPending } = useSession();
  const session = data?.session?.secondFactorPending ? null : (data?.session ?? null);
  const announcement = useRouteFocus();
  const { pathname } = useLocation();
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const menuOpen = openedAt === pathname;

  const toggleMenu = () => setOpenedAt(menuOpen ? null : pathname);

  return (
    <>
      <div className={styles.top}>
        <header className={styles.header}>
          <a href="#main" className={styles.skip}>
            Skip to the content
          </a>
          <RouteLink to={paths.start()} className={styles.brand} data-small={session ? true : undefined}>
            <img src="/citymark.svg" alt="" width={32} height={32} />
            <span>Citymark</span>
          </RouteLink>
          {session ? (
            <Suspense fallback={<span className={styles.spacer} />}>
              <SignedInHeader
                session={session}
                outbox={data?.installation.localOutbox === true}
                menuOpen={menuOpen}
                onMenu={toggleMenu}
              />
            </Suspense>
          ) : (
            <>
              <span className={styles.spacer} />
              {data ? (
                <RouteLink to={paths.signIn()} className={styles.headerButton}>
                  Sign in
                </RouteLink>
              ) : null}
            </>
          )}
        </header>
        <Suspense fallback={null}>
          <ShellNotes />
        </Suspense>
      </div>
      <div className={styles.body} data-with-nav={session ? true : undefined} data-unknown={isPending || undefined}>
        {session ? (
          // The room for it is kept by the grid, so nothing jumps when it arrives.
          <Suspense fallback={<div className={styles.nav} />}>
            <SideNav session={session} open={menuOpen} onMenu={toggleMenu} />
          </Suspense>
        ) : null}
        <main id="main" tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
      </div>
      <footer className={styles.footer}>
        <span>Citymark{data ? ` ${data.installation.version}` : ''}</span>
        <span>No city’s levels are shown to another city, or to the operator.</span>
      </footer>
      <div aria-live="polite" className="cm-hidden">
        {announcement}
      </div>
    </>
  );
}
