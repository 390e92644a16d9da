import { Answer } from '../ui/answer';
import { EmptyState } from '../ui/empty-state';
import { Illustration } from '../ui/illustration';
import { Page } from '../ui/page';
import { Panel } from '../ui/panel';
import { useAnswer } from './answer';
import { ButtonLink } from './navigation/button-link';
import { RouteLink } from './navigation/route-link';
import { NextStepList } from './next-step-list';
import { nextStepsOf } from './next-steps';
import { OwnCities } from './own-cities';
import { paths } from './paths';
import { leads, type Session, type SessionCity } from './session';
import { StartPageQuery } from './start.documents';

/** What waits for this person, across all cities and roles: what to do now, what they wait for, and where each city stands. */
export function NextStepsPage({ session }: { session: Session }) {
  const { person } = session;
  const query = useAnswer(StartPageQuery, {}, { refetchInterval: EVERY_HALF_MINUTE });
  const cities = query.data?.session?.cities ?? [];
  const steps = nextStepsOf(cities);
  const now = steps.filter(({ waiting }) => !waiting);
  const later = steps.filter(({ waiting }) => waiting);
  return (
    <Page title={`Good to see you, ${person.name}`} {...(query.data ? { lead: leadOf(now.length, cities) } : { lead: '\u00a0' })}>
      <Answer query={query}>
        {() => (
          <>
            {now.length > 0 ? (
              <Panel title="To do now">
                <NextStepList steps={now} />
              </Panel>
            ) : null}
            {later.length > 0 ? (
              <Panel title="Nothing to do yet">
                <NextStepList steps={later} />
              </Panel>
            ) : null}
            {cities.length === 0 && !person.operator ? (
              <EmptyState picture={<Illustration of="city" />} title="You belong to no city yet" action={<ButtonLink kind="primary" to={paths.newCity()}>Add a city</ButtonLink>}>
                If you were invited, open the link in that mail. If you want to assess a city, add it: you become its leader.
              </EmptyState>
            ) : null}
            {cities.length > 0 ? (
              <Panel title="Your cities">
                <OwnCities cities={cities} />
              </Panel>
            ) : null}
          </>
        )}
      </Answer>
      {person.operator ? <OperatorSteps session={session} /> : null}
    </Page>
  );
}

const EVERY_HALF_MINUTE = 30_000;

function leadOf(now: number, cities: readonly (Pick<SessionCity, 'myRoles'> & { assessments: readonly unknown[] })[]): string {
  if (now > 0) return now === 1 ? 'One thing waits for you.' : `${now} things wait for you, the most urgent first.`;
  if (cities.some((city) => leads(city) && city.assessments.length === 0)) return 'Your city is ready for its first assessment.';
  return cities.length > 0 ? 'Nothing waits for you now.' : 'Citymark is ready when you are.';
}

function OperatorSteps({ session: { person, cities } }: { session: Session }) {
  return (
    <Panel title="As the operator" note="You keep the installation. You see no city’s levels, proof or votes.">
      <ul>
        {person.hasSecondFactor ? null : (
          <li>
            <RouteLink to={paths.account()}>Protect your account with a second step</RouteLink>
          </li>
        )}
        {cities.length === 0 ? (
          <li>
            <RouteLink to={paths.newCity()}>Add a first city</RouteLink>, or let its leader do it
          </li>
        ) : null}
        <li>
          <RouteLink to={paths.models()}>Look after the maturity models</RouteLink>
        </li>
        <li>
          <RouteLink to={paths.operator()}>See the benchmark pool and publish a release</RouteLink>
        </li>
      </ul>
    </Panel>
  );
}
