import { useState } from 'react';
import { RouteLink, useGo } from '../../app/navigation/route-link';
import { useCommand } from '../../app/mutation';
import { paths } from '../../app/paths';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { NameStep } from './name-step';
import { useNextPlace } from './next-place';
import { SecondFactorForm } from './second-factor-form';
import { SignInWithLinkMutation } from './sign-in.documents';
import { useToken } from './use-token';

/** The page a sign-in link opens. A press of the button spends the link, so that mail scanners cannot. */
export function SignInLinkScreen() {
  const token = useToken();
  const next = useNextPlace();
  const go = useGo();
  const [step, setStep] = useState<'link' | 'code' | 'name'>('link');
  const signIn = useCommand(SignInWithLinkMutation, { withoutKey: true });
  const enter = () => go(next, { replace: true });
  const press = async () => {
    const result = await signIn.run({ token });
    if (result?.__typename === 'SecondFactorNeeded') return setStep('code');
    if (result?.__typename === 'SignedIn') return result.session.person.needsName ? setStep('name') : enter();
  };
  const again = (
    <p>
      <RouteLink to={paths.signIn(next)}>Ask for a new link</RouteLink>
    </p>
  );
  if (step === 'name') return <NameStep onNamed={enter} />;
  if (step === 'code') {
    return (
      <Page narrow title="One more step" lead="You protected your account with a second step.">
        <Panel>
          <SecondFactorForm onSignedIn={enter} />
        </Panel>
      </Page>
    );
  }
  return (
    <Page narrow title="Sign in" lead="Your link works once. Press the button to sign in on this device.">
      {token === '' ? (
        <ErrorNote sentence="This address has no sign-in link in it. Perhaps your mail program cut it off.">{again}</ErrorNote>
      ) : (
        <Panel>
          <Button kind="primary" wide busy={signIn.busy} onClick={() => void press()}>
            Sign in
          </Button>
        </Panel>
      )}
      <ProblemNote problem={signIn.problem} onRetry={signIn.retry} />
      {signIn.problem?.refused ? again : null}
    </Page>
  );
}
