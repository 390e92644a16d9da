import { PHASE_NAMES, ROLE_NAMES } from '../ui/vocabulary';
import { today, weekday } from '../ui/time-words';
import { list } from '../ui/words';
import type { StartPageQuery } from '../gql/graphql';
import { RouteLink } from './navigation/route-link';
import styles from './own-cities.module.css';
import { paths } from './paths';
import { leads } from './session';

type City = NonNullable<StartPageQuery['session']>['cities'][number];
type Assessment = City['assessments'][number];

/** The cities somebody belongs to: in which role, where each stands, and what comes next. */
export function OwnCities({ cities }: { cities: readonly City[] }) {
  return (
    <ul className={styles.cities}>
      {cities.map(({ id, name, countryName, myRoles, assessments }) => (
        <li key={id} className={styles.city}>
          <RouteLink to={paths.city(id)} className={styles.name}>
            {name}
          </RouteLink>
          <span className={styles.quiet}>
            {countryName} · your role: {list(myRoles.map((role) => ROLE_NAMES[role].toLowerCase()))}
          </span>
          {assessments.length === 0 ? <NoAssessment cityId={id} mayStart={leads({ myRoles })} /> : null}
          {assessments.slice(0, 1).map((assessment) => (
            <p key={assessment.id} className={styles.now}>
              <RouteLink to={paths.assessment(id, assessment.id)} className={styles.assessment}>
                {assessment.name}
              </RouteLink>
              {`: ${PHASE_NAMES[assessment.phase].toLowerCase()}${laterOf(assessment)}`}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Nothing in the list of what to do asks for the first assessment: there is none yet that could. */
function NoAssessment({ cityId, mayStart }: { cityId: string; mayStart: boolean }) {
  return (
    <p className={styles.now}>
      {mayStart ? (
        <RouteLink to={paths.newAssessment(cityId)} className={styles.assessment}>
          Start the first assessment
        </RouteLink>
      ) : (
        'No assessment yet: you hear when there is something for you to do.'
      )}
    </p>
  );
}

/** What the plan says comes after the present phase. */
function laterOf({ phase, plan }: Assessment): string {
  const at = plan.findIndex((step) => step.phase === phase);
  const [now, next] = [plan[at], plan[at + 1]];
  if (!now) return '.';
  const until = `, ${now.to < today() ? 'was planned' : 'planned'} until ${weekday(now.to)}.`;
  if (!next) return until;
  return `${until} Next: ${PHASE_NAMES[next.phase].toLowerCase()}${next.from < today() ? '' : `, from ${weekday(next.from)}`}.`;
}
