import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { SelectField, TextArea } from '../../ui/field';
import { Form } from '../../ui/form';
import { ProblemNote } from '../../ui/problem-note';
import { SuccessNote } from '../../ui/success-note';
import { DecideStatementMutation } from './voting.documents';

interface DecideFormProps {
  cityId: string;
  assessmentId: string;
  statementId: string;
  /** Chosen at first: the median's level, if there is one. */
  suggested: number | null;
  /** The upper of two levels when the median lies between them. */
  upperLevel: number | null;
}

const LEVELS = Array.from({ length: 8 }, (_, level) => ({ value: String(level), label: `Level ${level}` }));

/** The leader settles a statement with a reason that everybody reads beside the level. */
export function DecideForm({ cityId, assessmentId, statementId, suggested, upperLevel }: DecideFormProps) {
  const [level, setLevel] = useState(suggested === null ? '' : String(suggested));
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<{ level?: string; reason?: string }>({});
  const [done, setDone] = useState<string | null>(null);
  const decide = useCommand(DecideStatementMutation, {
    onFieldProblem: (field, sentence) => {
      if (field !== 'level' && field !== 'reason') return false;
      setErrors({ [field]: sentence });
      return true;
    },
  });
  const submit = async () => {
    setDone(null);
    const found = {
      ...(level === '' ? { level: 'Please choose the level.' } : {}),
      ...(reason.trim() === '' ? { reason: 'Please give the reason: everybody sees it beside the level.' } : {}),
    };
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    const decided = await decide.run({ cityId, assessmentId, statementId, level: Number(level), reason: reason.trim() });
    if (decided) setDone(`The statement is settled at level ${level}.`);
  };
  return (
    <Form onSubmit={submit} label="Decide this statement">
      {upperLevel === null ? null : <p style={{ margin: 0 }}>The median lies between two levels. The lower one counts unless you accept {upperLevel} with a reason.</p>}
      <SelectField label="Decided level" value={level} onChange={setLevel} error={errors.level} choose="Please choose" options={LEVELS} />
      <TextArea label="Reason for the decision" hint="Everybody sees it beside the level, and the report prints it." value={reason} onChange={setReason} error={errors.reason} maxLength={2000} />
      <ProblemNote problem={decide.problem} onRetry={decide.retry} />
      <div>
        <Button type="submit" kind="primary" busy={decide.busy}>
          Decide
        </Button>
      </div>
      <SuccessNote>{done}</SuccessNote>
    </Form>
  );
}
