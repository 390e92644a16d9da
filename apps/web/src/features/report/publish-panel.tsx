import { useCommand } from '../../app/mutation';
import type { ReportPageQuery } from '../../gql/graphql';
import { ConfirmButton } from '../../ui/confirm-button';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { Sentence } from '../../ui/sentence';
import { PublishReportMutation } from './report.documents';

type Assessment = NonNullable<ReportPageQuery['assessment']>;

/** What must hold before publishing, and the button that freezes the report. */
export function PublishPanel({ cityId, assessment }: { cityId: string; assessment: Pick<Assessment, 'id' | 'transitions'> }) {
  const publish = useCommand(PublishReportMutation);
  // Publishing makes the report, so the gate that asks for one is met by the button itself.
  const gates = assessment.transitions.find(({ to }) => to === 'published')?.gates.filter(({ id }) => id !== 'has-report') ?? [];
  const ready = gates.every(({ met }) => met);
  return (
    <Panel title="Publish the report" tone="accent" note="Publishing freezes every number and ends the assessment. Actions can still be kept up to date afterwards.">
      {gates.map(({ id, met, sentence }) => (
        <Sentence key={id} tone={met ? 'good' : 'warn'}>
          {sentence}
        </Sentence>
      ))}
      <ProblemNote problem={publish.problem} onRetry={publish.retry} />
      <ConfirmButton
        kind="primary"
        question="Publish the report?"
        explanation="Everybody in the city can read it from then on, and it cannot be changed."
        confirmLabel="Publish the report"
        onConfirm={() => void publish.run({ cityId, assessmentId: assessment.id })}
        busy={publish.busy}
        disabled={!ready}
      >
        Publish the report
      </ConfirmButton>
    </Panel>
  );
}
