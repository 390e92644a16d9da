import { Answer } from '../ui/answer';
import { EmptyState } from '../ui/empty-state';
import { Page } from '../ui/page';
import { Panel } from '../ui/panel';
import { ROLE_NAMES } from '../ui/vocabulary';
import { list } from '../ui/words';
import { useAnswer } from './answer';
import { ButtonLink } from './navigation/button-link';
import { RouteLink } from './navigation/route-link';
import { NextStepList } from './next-step-list';
import { nextStepsOf } from './next-steps';
import { paths } from './paths';
import type { Session } from './session';
import { StartPageQuery } from './start.documents';

/** What to do next, across all cities and roles. */
export function NextStepsPage({ session }: { session: Session }) {
  const { person } = session;
  const query = useAnswer(StartPageQuery, {});
  return (
    <Page title={`Good to see you, ${person.name}`} lead="What is waiting for you, the most urgent first.">
      <Answer query={query}>
        {({ session: own }) => {
          const cities = own?.cities ?? [];
          const steps = nextStepsOf(cities);
          return (
            <>
              {steps.length > 0 ? (
                <Panel title="Next">
                  <NextStepList steps={steps} />
                </Panel>
              ) : null}
              {cities.length === 0 && !person.operator ? (
                <EmptyState title="You belong to no city yet" action={<ButtonLink kind="primary" to={paths.newCity()}>Add a city</ButtonLink>}>
                  If you were invited, open the link in the mail. If you want to assess a city, add it.
                </EmptyState>
              ) : null}
              {cities.length > 0 && steps.length === 0 ? <EmptyState title="Nothing is waiting for you">You will get a mail when something is.</EmptyState> : null}
              {cities.length > 0 ? (
                <Panel title="Your cities">
                  <ul>
                    {cities.map(({ id, name, countryName, myRoles }) => (
                      <li key={id}>
                        <RouteLink to={paths.city(id)}>{name}</RouteLink>, {countryName} · {list(myRoles.map((role) => ROLE_NAMES[role].toLowerCase()))}
                      </li>
                    ))}
                  </ul>
                </Panel>
              ) : null}
            </>
          );
        }}
      </Answer>
      {person.operator ? <OperatorSteps session={session} /> : null}
    </Page>
  );
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
