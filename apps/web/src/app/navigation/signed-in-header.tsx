import { Icon } from '../../ui/icon';
import { SearchButton } from '../search/search-button';
import type { Session } from '../session';
import { CitySwitcher } from './city-switcher';
import { UserMenu } from './user-menu';
import styles from './shell.module.css';

export interface SignedInHeaderProps {
  session: Session;
  outbox: boolean;
  menuOpen: boolean;
  onMenu: () => void;
}

/** The part of the header for signed-in people. Loaded after the page itself, which matters more. */
export function SignedInHeader({ session, outbox, menuOpen, onMenu }: SignedInHeaderProps) {
  return (
    <>
      <CitySwitcher session={session} />
      <span className={styles.spacer} />
      <SearchButton session={session} className={styles.headerButton} />
      <UserMenu session={session} outbox={outbox} />
      <button type="button" className={`${styles.headerButton} ${styles.menuButton}`} aria-expanded={menuOpen} aria-controls="main-navigation" onClick={onMenu}>
        <Icon of={menuOpen ? 'close' : 'menu'} />
        <span className={styles.menuWord}>{menuOpen ? 'Close' : 'Menu'}</span>
      </button>
    </>
  );
}
