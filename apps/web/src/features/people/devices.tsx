import { useAnswer } from '../../app/answer';
import { useCommand } from '../../app/mutation';
import { Answer } from '../../ui/answer';
import { Button } from '../../ui/button';
import { ConfirmButton } from '../../ui/confirm-button';
import { DataTable } from '../../ui/data-table';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { Tag } from '../../ui/tag';
import { moment } from '../../ui/words';
import { DevicesQuery, EndOtherSessionsMutation, EndSessionMutation } from './account.documents';

/** Where one is signed in, and the way to end it there. */
export function Devices() {
  const query = useAnswer(DevicesQuery, {});
  const end = useCommand(EndSessionMutation, { refreshes: [DevicesQuery] });
  const endOthers = useCommand(EndOtherSessionsMutation, { refreshes: [DevicesQuery] });
  return (
    <Panel title="Devices" note="Where you are signed in. End what you do not know.">
      <Answer query={query} lines={3}>
        {({ devices }) => (
          <>
            <DataTable
              caption="Devices where you are signed in"
              captionHidden
              rows={devices}
              keyOf={({ id }) => id}
              columns={[
                {
                  id: 'device',
                  label: 'Device',
                  heads: true,
                  cell: ({ device, current }) => (
                    <>
                      {device} {current ? <Tag tone="good">this one</Tag> : null}
                    </>
                  ),
                },
                { id: 'seen', label: 'Last seen', cell: ({ lastSeenAt }) => moment(lastSeenAt) },
                {
                  id: 'end',
                  label: 'End',
                  labelHidden: true,
                  align: 'end',
                  cell: ({ id, device, current }) =>
                    current ? null : (
                      <Button busy={end.busy} onClick={() => void end.run({ id })} aria-label={`Sign out ${device}`}>
                        Sign out
                      </Button>
                    ),
                },
              ]}
            />
            {devices.length > 1 ? (
              <ConfirmButton
                question="Sign out everywhere else?"
                explanation="You stay signed in here. Every other device has to sign in again."
                confirmLabel="Sign out everywhere else"
                busy={endOthers.busy}
                onConfirm={() => endOthers.run({})}
              >
                Sign out everywhere else
              </ConfirmButton>
            ) : null}
          </>
        )}
      </Answer>
      <ProblemNote problem={end.problem ?? endOthers.problem} onRetry={end.problem ? end.retry : endOthers.retry} />
    </Panel>
  );
}
