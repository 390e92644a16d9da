import { useState, type ReactNode } from 'react';
import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/field';
import { Form } from '../../ui/form';
import { LevelPicker } from '../../ui/level-picker';
import { ProblemNote } from '../../ui/problem-note';
import { Sentence } from '../../ui/sentence';
import { Row } from '../../ui/stack';
import { SuccessNote } from '../../ui/success-note';
import { ProposeLevelMutation } from './evidence.documents';
import type { ProofAssessment, ProofStatement, StatementIds } from './evidence-answer';

interface ProposeLevelFormProps extends StatementIds {
  scale: ProofAssessment['pack']['scale'];
  statement: ProofStatement;
  /** The way to the next statement, shown when the level stands. */
  onwards?: ReactNode;
}

/** From this level on a proposal without proof is flagged (DOMAIN.md section 4). */
export const PROOF_EXPECTED_FROM = 3;

/** The evidencer's level with its reason. */
export function ProposeLevelForm({ cityId, assessmentId, statementId, scale, statement, onwards = null }: ProposeLevelFormProps) {
  const [level, setLevel] = useState<number | null>(statement.proposal?.level ?? null);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<{ level?: string; reason?: string }>({});
  const [done, setDone] = useState<string | null>(null);
  const propose = useCommand(ProposeLevelMutation, {
    onFieldProblem: (field, sentence) => {
      if (field !== 'level' && field !== 'reason') return false;
      setErrors({ [field]: sentence });
      return true;
    },
  });
  const submit = async () => {
    setDone(null);
    const found = {
      ...(level === null ? { level: 'Please choose a level.' } : {}),
      ...(reason.trim() === '' ? { reason: 'Please say why: those who judge will read it.' } : {}),
    };
    setErrors(found);
    if (level === null || Object.keys(found).length > 0) return;
    const proposed = await propose.run({ cityId, assessmentId, statementId, level, reason: reason.trim() });
    if (!proposed) return;
    setReason('');
    setDone(`Level ${level} is proposed.`);
  };
  const described = new Map(statement.statement.levels.map((one) => [one.level, one.text]));
  const flagged = level !== null && level >= PROOF_EXPECTED_FROM && statement.evidence.filter(({ counter }) => !counter).length === 0;
  return (
    <Form onSubmit={submit} label="Propose a level">
      <LevelPicker
        legend="Which level is the city at?"
        value={level}
        onChange={setLevel}
        levels={scale.map(({ level: one, name }) => ({ level: one, name, definition: described.get(one) }))}
        error={errors.level ?? null}
      />
      {flagged ? <Sentence tone="warn">Level {PROOF_EXPECTED_FROM} and above needs proof. You can propose it now, but it is flagged until proof is added.</Sentence> : null}
      <TextArea label="Reason for this level" value={reason} onChange={setReason} error={errors.reason} maxLength={2000} />
      <ProblemNote problem={propose.problem} onRetry={propose.retry} />
      <div>
        <Button type="submit" kind="primary" busy={propose.busy}>
          Propose this level
        </Button>
      </div>
      <SuccessNote>
        {done ? (
          <Row>
            <span>{done}</span>
            {onwards}
          </Row>
        ) : null}
      </SuccessNote>
    </Form>
  );
}
