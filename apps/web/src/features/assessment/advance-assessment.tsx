import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import type { Phase } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { ConfirmButton } from '../../ui/confirm-button';
import { TextArea } from '../../ui/field';
import { Form } from '../../ui/form';
import { More } from '../../ui/more';
import { ProblemNote } from '../../ui/problem-note';
import { Sentence } from '../../ui/sentence';
import { Stack } from '../../ui/stack';
import { PHASE_NAMES } from '../../ui/vocabulary';
import { AdvanceAssessmentMutation } from './assessment.documents';
import type { OverviewAssessment } from './assessment-answer';

const WHAT_CHANGES: Record<Phase, string> = {
  preparing: 'People and the plan can be changed; no proof is collected.',
  collecting: 'Evidencers gather proof and propose levels.',
  voting: 'You can open rounds, in which everybody invited judges the proposed levels.',
  targeting: 'The settled levels are frozen, and you set priorities and targets.',
  published: 'The report is frozen and can be read by everybody in the city.',
  archived: 'The assessment stays readable and can no longer be changed.',
};

interface AdvanceProps {
  cityId: string;
  assessmentId: string;
}

/** Takes the assessment on to the next phase. Possible only when the API says that all gates are met. */
export function AdvanceButton({ cityId, assessmentId, to, possible }: AdvanceProps & { to: Phase; possible: boolean }) {
  const advance = useCommand(AdvanceAssessmentMutation);
  return (
    <Stack gap="tight">
      <div>
        <ConfirmButton
          kind={possible ? 'primary' : 'plain'}
          disabled={!possible}
          busy={advance.busy}
          question={`Go on to “${PHASE_NAMES[to]}”?`}
          explanation={WHAT_CHANGES[to]}
          confirmLabel="Go on"
          onConfirm={() => advance.run({ cityId, id: assessmentId, to, reason: null })}
        >
          {`Go on to “${PHASE_NAMES[to]}”`}
        </ConfirmButton>
      </div>
      <ProblemNote problem={advance.problem} onRetry={advance.retry} />
    </Stack>
  );
}

/** Goes back a phase; the reason is kept in the history. */
export function GoBackForm({ cityId, assessmentId, transition }: AdvanceProps & { transition: OverviewAssessment['transitions'][number] }) {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const advance = useCommand(AdvanceAssessmentMutation, {
    onFieldProblem: (field, sentence) => {
      if (field === 'reason') setError(sentence);
      return field === 'reason';
    },
  });
  const goBack = () => {
    if (reason.trim() === '') return setError('Please give the reason: everybody in the assessment can read it.');
    setError(null);
    return advance.run({ cityId, id: assessmentId, to: transition.to, reason: reason.trim() });
  };
  const unmet = transition.gates.filter(({ met }) => !met);
  return (
    <More label={`Go back to “${PHASE_NAMES[transition.to]}”`}>
      <Form onSubmit={goBack} label={`Go back to “${PHASE_NAMES[transition.to]}”`}>
        {unmet.map(({ id, sentence }) => (
          <Sentence key={id} tone="warn">
            {sentence}
          </Sentence>
        ))}
        <TextArea label="Reason for going back" hint="Everybody in the assessment can read it." value={reason} error={error} maxLength={2000} onChange={setReason} />
        <ProblemNote problem={advance.problem} onRetry={advance.retry} />
        <div>
          <Button type="submit" busy={advance.busy} disabled={!transition.possible}>
            Go back
          </Button>
        </div>
      </Form>
    </More>
  );
}
