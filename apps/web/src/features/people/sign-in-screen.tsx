import { useState } from 'react';
import { RouteLink, useGo } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { useSession } from '../../app/session';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { LinkForm } from './link-form';
import { useNextPlace } from './next-place';
import { PasswordForm } from './password-form';
import { SecondFactorForm } from './second-factor-form';

/** Signing in: by a link in a mail, or with a password; then a code for those who chose a second step. */
export function SignInScreen() {
  const { data } = useSession();
  const [byPassword, setByPassword] = useState(false);
  const [email, setEmail] = useState('');
  const go = useGo();
  const next = useNextPlace();
  const toAWorkshop = next.split('?')[0] === paths.joinWorkshop();
  const enter = () => go(next, { replace: true });

  if (data?.session?.secondFactorPending) {
    return (
      <Page narrow title="One more step" lead="You protected your account with a second step.">
        <Panel>
          <SecondFactorForm onSignedIn={enter} />
        </Panel>
      </Page>
    );
  }
  if (data?.session) {
    return (
      <Page narrow title="You are signed in" lead={`As ${data.session.person.name}.`}>
        <p>
          <RouteLink to={next}>Continue</RouteLink>
        </p>
      </Page>
    );
  }
  return (
    <Page narrow title="Sign in" lead={`${toAWorkshop ? 'To join the workshop, say who you are. ' : ''}No password needed: we send you a link.`}>
      {data?.installation.needsFirstRun ? (
        <Panel tone="accent" title="This installation is new">
          <p>Open the first-run link that the server printed when it started. It makes you the operator.</p>
        </Panel>
      ) : null}
      <Panel>
        {byPassword ? <PasswordForm email={email} onEmail={setEmail} onSignedIn={enter} /> : <LinkForm email={email} onEmail={setEmail} next={next} />}
        <p>
          <Button kind="quiet" onClick={() => setByPassword(!byPassword)}>
            {byPassword ? 'Send me a link instead' : 'Use a password instead'}
          </Button>
        </p>
      </Panel>
      {data?.installation.localOutbox ? (
        <p>
          This installation sends no mail. Links are shown in its <RouteLink to={paths.outbox()}>local outbox</RouteLink>.
        </p>
      ) : null}
    </Page>
  );
}
