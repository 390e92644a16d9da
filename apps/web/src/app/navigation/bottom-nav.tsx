import { useLocation } from '@tanstack/react-router';
import { Icon } from '../../ui/icon';
import { paths } from '../paths';
import type { SessionCity } from '../session';
import { thumbItems } from './nav-items';
import { RouteLink } from './route-link';
import styles from './shell.module.css';

interface BottomNavProps {
  city: SessionCity | undefined;
  assessmentId: string | undefined;
  open: boolean;
  onMenu: () => void;
}

/** On a phone: the few places one goes to most, and the menu, within reach of a thumb. While judging the bar of the vote is there instead. */
export function BottomNav({ city, assessmentId, open, onMenu }: BottomNavProps) {
  const judging = useLocation({ select: ({ pathname }) => pathname.endsWith('/vote') });
  if (judging) return null;
  return (
    <nav aria-label="Shortcuts" className={styles.bottom}>
      <RouteLink to={paths.start()} className={styles.bottomLink}>
        <Icon of="start" size={22} />
        Next
      </RouteLink>
      {city
        ? thumbItems(city, assessmentId).map(({ id, label, to, icon }) => (
            <RouteLink key={id} to={to} className={styles.bottomLink}>
              <Icon of={icon} size={22} />
              {label}
            </RouteLink>
          ))
        : null}
      <button type="button" className={styles.bottomLink} aria-expanded={open} aria-controls="main-navigation" onClick={onMenu}>
        <Icon of={open ? 'close' : 'menu'} size={22} />
        {open ? 'Close' : 'Menu'}
      </button>
    </nav>
  );
}
