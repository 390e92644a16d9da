import { useAnswer } from '../../app/answer';
import { useCommand } from '../../app/mutation';
import { paths } from '../../app/paths';
import { useSession } from '../../app/session';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { DemonstrationQuery, SignInToDemonstrationMutation } from './demonstration.documents';
import { FictionalPersonButton } from './fictional-person-button';
import { castOf } from './fictional-people';
import styles from './demonstration-screen.module.css';

/** Whom one can be in a demonstration, by role and group; one press signs in. */
export function DemonstrationScreen() {
  const query = useAnswer(DemonstrationQuery, {});
  const me = useSession().data?.session?.person.id;
  const signIn = useCommand(SignInToDemonstrationMutation, { withoutKey: true, refreshes: [] });
  const become = async (personId: string) => {
    // The whole page anew: nothing that the person before had on screen stays.
    if (await signIn.run({ personId })) window.location.assign(paths.start());
  };
  return (
    <Page title="Who would you like to be?" lead="This city, its people and every figure are invented. Choose somebody, look around and try anything: nothing here is real.">
      <ProblemNote problem={signIn.problem} onRetry={signIn.retry} />
      <Answer query={query}>
        {({ fictionalPeople }) =>
          fictionalPeople ? (
            castOf(fictionalPeople).map(({ title, note, people }) => (
              <Panel key={title} title={title} note={note}>
                <ul className={styles.people}>
                  {people.map((person) => (
                    <li key={person.id}>
                      <FictionalPersonButton person={person} isMe={person.id === me} busy={signIn.busy} onChoose={() => void become(person.id)} />
                    </li>
                  ))}
                </ul>
              </Panel>
            ))
          ) : (
            <EmptyState title="This is no demonstration">The people of this installation are real, and everybody signs in as themselves.</EmptyState>
          )
        }
      </Answer>
    </Page>
  );
}
