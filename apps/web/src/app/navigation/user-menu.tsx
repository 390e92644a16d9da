import { Disclosure } from '../../ui/disclosure';
import { useCommand } from '../mutation';
import { paths } from '../paths';
import type { Session } from '../session';
import { SignOutMutation } from '../session.documents';
import { ColourSchemeSwitch } from './colour-scheme-switch';
import { RouteLink, useGo } from './route-link';
import styles from './shell.module.css';

/** The signed-in person: account, light or dark, sign out. */
export function UserMenu({ session, outbox }: { session: Session; outbox: boolean }) {
  const signOut = useCommand(SignOutMutation);
  const go = useGo();
  const leave = async () => {
    if (await signOut.run({})) go(paths.start());
  };
  return (
    <Disclosure
      align="end"
      className={styles.headerButton}
      label={
        <>
          <span className="cm-hidden">Your account: </span>
          <span className={styles.userName}>{session.person.name}</span>
          <span aria-hidden="true" className={styles.userInitials}>
            {initials(session.person.name)}
          </span>
        </>
      }
    >
      <p className={styles.menuNote}>{session.person.email}</p>
      <ul className={styles.menuList}>
        <li>
          <RouteLink to={paths.account()} className={styles.menuLink}>
            Account and security
          </RouteLink>
        </li>
        {outbox ? (
          <li>
            <RouteLink to={paths.outbox()} className={styles.menuLink}>
              Local outbox
            </RouteLink>
          </li>
        ) : null}
        <li>
          <button type="button" data-closes className={styles.menuLink} disabled={signOut.busy} onClick={() => void leave()}>
            Sign out
          </button>
        </li>
      </ul>
      <ColourSchemeSwitch />
      {signOut.problem ? (
        <p role="alert" className={styles.menuNote}>
          {signOut.problem.sentence}
        </p>
      ) : null}
    </Disclosure>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => Array.from(word ?? '')[0] ?? '').join('').toUpperCase();
}
