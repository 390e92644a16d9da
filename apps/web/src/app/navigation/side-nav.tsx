import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Icon } from '../../ui/icon';
import type { Session } from '../session';
import { paths } from '../paths';
import { BottomNav } from './bottom-nav';
import { navSections, operatorSection, type NavSection } from './nav-items';
import { RouteLink } from './route-link';
import styles from './shell.module.css';

interface SideNavProps {
  session: Session;
  open: boolean;
  onMenu: () => void;
}

/** Navigation of the place where one is: the city and assessment of the address, or the cities to choose from. On a phone it is a sheet, opened from the bar at the bottom. */
export function SideNav({ session, open, onMenu }: SideNavProps) {
  const { cityId, assessmentId } = useParams({ strict: false }) as { cityId?: string; assessmentId?: string };
  const city = session.cities.find(({ id }) => id === cityId);
  const sections: NavSection[] = city ? navSections(city, assessmentId) : [citiesSection(session)];
  useCloseOnEscape(open, onMenu);
  if (session.person.operator && !city) sections.push(operatorSection());
  return (
    <>
      {/* Before the sheet, so that Tab leads from its button into what it opened. */}
      <BottomNav city={city ?? onlyOf(session.cities)} assessmentId={assessmentId} open={open} onMenu={onMenu} />
      <nav id="main-navigation" aria-label="Main" className={styles.nav} data-open={open || undefined}>
        <RouteLink to={paths.start()} className={styles.navLink}>
          <Icon of="start" />
          What to do next
        </RouteLink>
        {sections.map((section) => (
          <div key={section.id} className={styles.navSection}>
            <p className={styles.navLabel}>
              <span id={`nav-${section.id}`}>{section.label}</span>
              {section.note ? <span className={styles.navNote}>{section.note}</span> : null}
            </p>
            <ul aria-labelledby={`nav-${section.id}`} className={styles.navList}>
              {section.items.map(({ id, label, to, icon }) => (
                <li key={id}>
                  <RouteLink to={to} className={styles.navLink}>
                    <Icon of={icon} />
                    {label}
                  </RouteLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <div className={styles.navSection}>
          <RouteLink to={paths.help()} className={styles.navLink}>
            <Icon of="help" />
            Help
          </RouteLink>
        </div>
      </nav>
      {open ? <button type="button" className={styles.scrim} data-open aria-label="Close the menu" tabIndex={-1} onClick={onMenu} /> : null}
    </>
  );
}

function useCloseOnEscape(open: boolean, close: () => void) {
  useEffect(() => {
    if (!open) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [open, close]);
}

function citiesSection({ cities }: Session): NavSection {
  const items = cities.map(({ id, name }) => ({ id, label: name, to: paths.city(id), icon: 'city' as const }));
  return { id: 'cities', label: 'Cities', items: [...items, { id: 'new', label: 'Add a city', to: paths.newCity(), icon: 'add' }] };
}

/** Who belongs to one city alone finds its pages within reach from everywhere. */
function onlyOf(cities: Session['cities']) {
  return cities.length === 1 ? cities[0] : undefined;
}
