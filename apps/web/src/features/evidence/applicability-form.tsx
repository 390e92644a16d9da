import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/field';
import { Form } from '../../ui/form';
import { More } from '../../ui/more';
import { ProblemNote } from '../../ui/problem-note';
import { Stack } from '../../ui/stack';
import { ExcludeStatementMutation, IncludeStatementMutation } from './evidence.documents';
import type { StatementIds } from './evidence-answer';

/** Leaders take a statement out of the assessment with a reason, or back in. */
export function ApplicabilityForm({ applicable, ...ids }: StatementIds & { applicable: boolean }) {
  return applicable ? <ExcludeForm {...ids} /> : <IncludeButton {...ids} />;
}

function ExcludeForm(ids: StatementIds) {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const exclude = useCommand(ExcludeStatementMutation);
  const submit = () => {
    if (reason.trim() === '') return setError('Please give the reason: everybody can read it, and it can be contested.');
    setError(null);
    return exclude.run({ ...ids, reason: reason.trim() });
  };
  return (
    <More label="Not applicable in this city?">
      <Form onSubmit={submit} label="Mark as not applicable">
        <p style={{ margin: 0 }}>The statement then leaves the roll-up. It never raises a mean, and the report names it.</p>
        <TextArea label="Reason why it does not apply" value={reason} onChange={setReason} error={error} maxLength={2000} />
        <ProblemNote problem={exclude.problem} onRetry={exclude.retry} />
        <div>
          <Button type="submit" busy={exclude.busy}>
            Mark as not applicable
          </Button>
        </div>
      </Form>
    </More>
  );
}

function IncludeButton(ids: StatementIds) {
  const include = useCommand(IncludeStatementMutation);
  return (
    <Stack>
      <div>
        <Button busy={include.busy} onClick={() => void include.run(ids)}>
          It does apply: take it back in
        </Button>
      </div>
      <ProblemNote problem={include.problem} onRetry={include.retry} />
    </Stack>
  );
}
