import { Page } from '../ui/page';
import { Panel } from '../ui/panel';
import { ButtonLink } from './navigation/button-link';
import { RouteLink } from './navigation/route-link';
import { paths } from './paths';
import styles from './landing-page.module.css';

const STEPS = [
  ['Ask the right people', 'The leader invites people from inside the administration and from outside it: businesses, universities, citizens.'],
  ['Gather proof', 'For each of 100 statements of good practice, those who know collect proof and propose a level from 0 to 7.'],
  ['Judge blind, then talk', 'Everybody judges without seeing the others. Only where views differ do people talk, and judge again.'],
  ['Decide where to go', 'Priorities, targets for the next 24 months, and a roadmap of actions that would get there.'],
  ['Say it in one document', 'A report a city council can read. Every number in it leads back to votes, rule and proof.'],
  ['Compare, if you like', 'Cities that agree compare with cities like them. Nobody can work out another city’s levels.'],
] as const;

const PROMISES = [
  'No city’s level is shown to another city, or to whoever runs this installation.',
  'Nobody sees who voted what, and small groups are never shown on their own.',
  'Where people could not agree, the report says so.',
  'Made-up data in the benchmark is labelled as made up.',
];

/** What Citymark is, in a minute. */
export function LandingPage({ installation }: { installation: { needsFirstRun: boolean; localOutbox: boolean } }) {
  return (
    <Page
      title="How mature is your city as a smart city?"
      lead="Citymark helps a city to find out, to agree on it with everybody concerned, and to plan the next two years. It takes two to three weeks."
      actions={
        <ButtonLink kind="primary" to={paths.signIn()}>
          Sign in
        </ButtonLink>
      }
    >
      {installation.needsFirstRun ? (
        <Panel tone="accent" title="This installation is new">
          <p>Open the first-run link that the server printed when it started. It makes you the operator.</p>
        </Panel>
      ) : null}
      <Panel title="How it goes">
        <ol className={styles.steps}>
          {STEPS.map(([title, text]) => (
            <li key={title}>
              <h3 className={styles.title}>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </Panel>
      <Panel title="What we promise">
        <ul className={styles.promises}>
          {PROMISES.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </Panel>
      <p>
        Were you invited? Open the link in the mail; you need no password. {installation.localOutbox ? <LocalMail /> : null}
      </p>
    </Page>
  );
}

function LocalMail() {
  return (
    <>
      On this installation mails are kept in its <RouteLink to={paths.outbox()}>local outbox</RouteLink>.
    </>
  );
}
