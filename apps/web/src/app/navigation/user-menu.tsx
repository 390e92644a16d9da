import { Disclosure } from '../../ui/disclosure';
import { Icon } from '../../ui/icon';
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
      className={`${styles.headerButton} ${styles.account}`}
      label={
        <>
          <span className="cm-hidden">Your account: </span>
          <span aria-hidden="true" className={styles.userInitials}>
            {initials(session.person.name)}
          </span>
          <span className={styles.userName}>{session.person.name}</span>
        </>
      }
    >
      <p className={styles.menuNote}>{session.person.email}</p>
      <ul className={styles.menuList}>
        <li>
          <RouteLink to={paths.account()} className={styles.menuLink}>
            <Icon of="account" />
            Account and security
          </RouteLink>
        </li>
        <li>
          <RouteLink to={paths.help()} className={styles.menuLink}>
            <Icon of="help" />
            Help
          </RouteLink>
        </li>
        {outbox ? (
          <li>
            <RouteLink to={paths.outbox()} className={styles.menuLink}>
              <Icon of="outbox" />
              Local outbox
            </RouteLink>
          </li>
        ) : null}
        <li>
          <button type="button" data-closes className={styles.menuLink} disabled={signOut.busy} onClick={() => void leave()}>
            <Icon of="sign-out" />
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
