import { useEffect } from 'react';
import { EXAMPLE_CITY } from '../../ui/example-city';
import { Icon, type IconName } from '../../ui/icon';
import { Illustration, type IllustrationName } from '../../ui/illustration';
import { Panel } from '../../ui/panel';
import { Skyline } from '../../ui/skyline';
import { ButtonLink } from '../navigation/button-link';
import { RouteLink } from '../navigation/route-link';
import { paths } from '../paths';
import { ExampleStatement } from './example-statement';
import styles from './landing-page.module.css';

const FIGURES: readonly (readonly [figure: string, words: string])[] = [
  ['100', 'statements of good practice, in 4 areas and 20 sub-domains'],
  ['0 to 7', 'one scale of levels, from “not started” to “others learn from it”'],
  ['7', 'groups of people, inside the administration and outside it'],
  ['2 to 3', 'weeks from the first invitation to an agreed picture'],
];

const STEPS: readonly (readonly [picture: IllustrationName, title: string, text: string])[] = [
  ['people', 'Ask the right people', 'The leader invites people from inside the administration and from outside it: businesses, universities, citizens.'],
  ['folder', 'Gather proof', 'For each of 100 statements of good practice, those who know collect proof and propose a level from 0 to 7.'],
  ['talk', 'Judge blind, then talk', 'Everybody judges without seeing the others. Only where views differ do people talk, and judge again.'],
  ['path', 'Decide where to go', 'Priorities, targets for the next 24 months, and a roadmap of actions that would get there.'],
  ['report', 'Say it in one document', 'A report a city council can read. Every number in it leads back to votes, rule and proof.'],
  ['peers', 'Compare, if you like', 'Cities that agree compare with cities like them. Nobody can work out another city’s levels.'],
];

const PROMISES: readonly (readonly [icon: IconName, title: string, text: string])[] = [
  ['locked', 'Your levels stay yours', 'No city’s level is shown to another city, or to whoever runs this installation.'],
  ['blind', 'Votes stay secret', 'Nobody sees who voted what, and small groups are never shown on their own.'],
  ['not-settled', 'Disagreement is printed', 'Where people could not agree, the report says so, next to the level.'],
  ['information', 'Made-up data is labelled', 'Made-up data in the benchmark is labelled as made up.'],
];

const SKYLINE = 'An invented city as a skyline. Its four areas are districts, the twenty sub-domains are towers, and each floor is a statement in the colour of its level from 0 to 7. Dashed outlines show where the city wants to be.';

/** What Citymark is, in a minute. */
export function LandingPage({ installation }: { installation: { needsFirstRun: boolean; localOutbox: boolean } }) {
  useEffect(() => {
    document.title = 'Citymark: where does your city stand?';
  }, []);
  return (
    <div data-bleed>
      <div className={styles.hero}>
        <div className={styles.heroWords}>
          <h1 tabIndex={-1} className={styles.headline}>
            Know where your city stands. Agree on where it goes.
          </h1>
          <p className={styles.lead}>
            How mature is your city as a smart city? Citymark brings everybody concerned to one answer, with proof, in two to three weeks. Then it helps to plan the next two years.
          </p>
          <div className={styles.actions}>
            <ButtonLink kind="primary" to={paths.signIn()}>
              Sign in
            </ButtonLink>
            <a href="#how" className={styles.onward}>
              See how it goes
            </a>
          </div>
        </div>
        <figure className={styles.city}>
          <div className={styles.skyline}>
            <Skyline districts={EXAMPLE_CITY} label={SKYLINE} />
          </div>
          <figcaption className={styles.caption}>An invented city. Each tower is a sub-domain, each floor a statement at its level; dashed is where it wants to be.</figcaption>
        </figure>
      </div>
      {installation.needsFirstRun ? (
        <div className={styles.band}>
          <Panel tone="accent" title="This installation is new">
            <p>Open the first-run link that the server printed when it started. It makes you the operator.</p>
          </Panel>
        </div>
      ) : null}
      <dl className={styles.figures}>
        {FIGURES.map(([figure, words]) => (
          <div key={figure} className={styles.figure}>
            <dt className={styles.figureWords}>{words}</dt>
            <dd className={styles.figureNumber}>{figure}</dd>
          </div>
        ))}
      </dl>
      <section id="how" className={styles.band} aria-labelledby="how-title">
        <h2 id="how-title" className={styles.title}>
          How it goes
        </h2>
        <ol className={styles.steps}>
          {STEPS.map(([picture, title, text]) => (
            <li key={title} className={styles.step}>
              <Illustration of={picture} />
              <h3 className={styles.stepTitle}>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <ExampleStatement />
      <section className={styles.night} aria-labelledby="promise-title">
        <div className={styles.band}>
          <h2 id="promise-title" className={styles.title}>
            What we promise
          </h2>
          <ul className={styles.promises}>
            {PROMISES.map(([icon, title, text]) => (
              <li key={title} className={styles.promise}>
                <Icon of={icon} size={28} />
                <h3 className={styles.stepTitle}>{title}</h3>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <div className={styles.band}>
        <p className={styles.invited}>
          Were you invited? Open the link in the mail; you need no password. {installation.localOutbox ? <LocalMail /> : null}
        </p>
      </div>
    </div>
  );
}

function LocalMail() {
  return (
    <>
      On this installation mails are kept in its <RouteLink to={paths.outbox()}>local outbox</RouteLink>.
    </>
  );
}
