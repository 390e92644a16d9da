import { useCommand } from '../../app/mutation';
import { ConfirmButton } from '../../ui/confirm-button';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { day, list } from '../../ui/words';
import { WithdrawContributionMutation } from './benchmark.documents';

interface LeavePanelProps {
  cityId: string;
  assessmentId: string;
  areaNames: readonly string[];
  consentedAt: string;
  mayLeave: boolean;
}

/** What the city takes part with, and the way out. */
export function LeavePanel({ cityId, assessmentId, areaNames, consentedAt, mayLeave }: LeavePanelProps) {
  const withdraw = useCommand(WithdrawContributionMutation);
  return (
    <Panel title="Your part in the benchmark" note={`Since ${day(consentedAt)}, with ${list(areaNames)}. Your levels are in groups of at least ten cities, or wait until such a group is full; they are never shown by themselves.`}>
      <ProblemNote problem={withdraw.problem} onRetry={withdraw.retry} />
      {mayLeave ? (
        <ConfirmButton
          question="Leave the benchmark?"
          explanation="The comparison closes for your city at once. At the next release the whole group that holds your levels is taken out, for the other cities too. You can join again, but that does not bring the group back: your levels then wait for another one."
          confirmLabel="Leave the benchmark"
          onConfirm={() => void withdraw.run({ cityId, assessmentId })}
          danger
          busy={withdraw.busy}
        >
          Leave the benchmark
        </ConfirmButton>
      ) : null}
    </Panel>
  );
}
