import { useParams } from '@tanstack/react-router';
import { Disclosure } from '../../ui/disclosure';
import { paths } from '../paths';
import type { Session } from '../session';
import { RouteLink } from './route-link';
import styles from './shell.module.css';

/** The city and assessment one is in, and the way to the others. */
export function CitySwitcher({ session }: { session: Session }) {
  const { cityId, assessmentId } = useParams({ strict: false }) as { cityId?: string; assessmentId?: string };
  const city = session.cities.find(({ id }) => id === cityId);
  const assessment = city?.assessments.find(({ id }) => id === assessmentId);
  const label = city?.name ?? 'Choose a city';
  return (
    <Disclosure
      label={
        <>
          <span className="cm-hidden">City: </span>
          <span className={styles.switcherCity}>{label}</span>
          {assessment ? <span className={styles.switcherAssessment}>{assessment.name}</span> : null}
        </>
      }
      className={styles.headerButton}
    >
      <ul className={styles.menuList}>
        {session.cities.map((one) => (
          <li key={one.id}>
            <RouteLink to={paths.city(one.id)} className={styles.menuLink}>
              {one.name}
            </RouteLink>
            {one.assessments.length === 0 ? null : (
              <ul className={styles.menuSublist} aria-label={`Assessments of ${one.name}`}>
                {one.assessments.map(({ id, name }) => (
                  <li key={id}>
                    <RouteLink to={paths.assessment(one.id, id)} className={styles.menuLink}>
                      {name}
                    </RouteLink>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
        <li>
          <RouteLink to={paths.newCity()} className={styles.menuLink}>
            Add a city
          </RouteLink>
        </li>
      </ul>
    </Disclosure>
  );
}
