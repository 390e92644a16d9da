import { useSession } from '../../app/session';
import { Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Devices } from './devices';
import { NameForm } from './name-form';
import { PasswordSettings } from './password-settings';
import { SecondFactorSettings } from './second-factor-settings';

export function AccountScreen() {
  const query = useSession();
  return (
    <Page narrow title="Account and security" lead="Your name, how you sign in, and where you are signed in.">
      <Answer query={query}>
        {({ session }) =>
          session ? (
            <>
              <NameForm name={session.person.name} email={session.person.email} />
              <PasswordSettings hasPassword={session.person.hasPassword} email={session.person.email} />
              <SecondFactorSettings enabled={session.person.hasSecondFactor} />
              <Devices />
            </>
          ) : null
        }
      </Answer>
    </Page>
  );
}
