import { useParams } from '@tanstack/react-router';
import type { Session } from '../session';
import { paths } from '../paths';
import { navSections, operatorSection, type NavSection } from './nav-items';
import { RouteLink } from './route-link';
import styles from './shell.module.css';

/** Navigation of the place where one is: the city and assessment of the address, or the cities to choose from. */
export function SideNav({ session, open }: { session: Session; open: boolean }) {
  const { cityId, assessmentId } = useParams({ strict: false }) as { cityId?: string; assessmentId?: string };
  const city = session.cities.find(({ id }) => id === cityId);
  const sections: NavSection[] = city ? navSections(city, assessmentId) : [citiesSection(session)];
  if (session.person.operator && !city) sections.push(operatorSection());
  return (
    <nav id="main-navigation" aria-label="Main" className={styles.nav} data-open={open || undefined}>
      <RouteLink to={paths.start()} className={styles.navLink}>
        What to do next
      </RouteLink>
      {sections.map((section) => (
        <div key={section.id} className={styles.navSection}>
          <p id={`nav-${section.id}`} className={styles.navLabel}>
            {section.label}
          </p>
          <ul aria-labelledby={`nav-${section.id}`} className={styles.navList}>
            {section.items.map(({ id, label, to }) => (
              <li key={id}>
                <RouteLink to={to} className={styles.navLink}>
                  {label}
                </RouteLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function citiesSection({ cities }: Session): NavSection {
  const items = cities.map(({ id, name }) => ({ id, label: name, to: paths.city(id) }));
  return { id: 'cities', label: 'Cities', items: [...items, { id: 'new', label: 'Add a city', to: paths.newCity() }] };
}
