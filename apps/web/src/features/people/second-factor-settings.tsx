import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { StartSecondFactorMutation } from './account.documents';
import { DisableSecondFactor } from './disable-second-factor';
import { EnableSecondFactor } from './enable-second-factor';
import { RecoveryCodes } from './recovery-codes';

interface Setup {
  secret: string;
  uri: string;
}

/** The second step of signing in: off, being set up, its recovery codes just made, or on. */
export function SecondFactorSettings({ enabled }: { enabled: boolean }) {
  const [setup, setSetup] = useState<Setup | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const start = useCommand(StartSecondFactorMutation, { refreshes: [] });
  const begin = async () => setSetup(await start.run({}));
  const enable = (made: readonly string[]) => {
    setSetup(null);
    setCodes(made);
  };
  return (
    <Panel
      title="Second step"
      note={enabled ? 'Signing in also asks for a code from your authenticator app.' : 'An authenticator app on your phone makes signing in much safer. Recommended for leaders and operators.'}
    >
      {codes ? <RecoveryCodes codes={codes} onKept={() => setCodes(null)} /> : null}
      {setup ? <EnableSecondFactor setup={setup} onEnabled={enable} onCancel={() => setSetup(null)} /> : null}
      {enabled && !codes ? <DisableSecondFactor /> : null}
      {!enabled && !setup && !codes ? (
        <Button busy={start.busy} onClick={() => void begin()}>
          Set up a second step
        </Button>
      ) : null}
      <ProblemNote problem={start.problem} onRetry={begin} />
    </Panel>
  );
}
