import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import { RouteLink } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { Button } from '../../ui/button';
import { Choice, ManyChoice } from '../../ui/choice';
import { TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { count } from '../../ui/words';
import { OpenRoundMutation } from './voting.documents';
import type { AgendaAssessment, AgendaStatement } from './voting-answer';

interface OpenRoundFormProps {
  cityId: string;
  assessment: AgendaAssessment;
  unsettled: readonly AgendaStatement[];
}

/** Leaders open a round: on everything not settled, or on chosen statements. */
export function OpenRoundForm({ cityId, assessment, unsettled }: OpenRoundFormProps) {
  const revealed = unsettled.filter(({ state }) => state === 'revealed');
  const [scope, setScope] = useState<'revealed' | 'all' | 'chosen'>(revealed.length > 0 && revealed.length < unsettled.length ? 'revealed' : 'all');
  const [chosen, setChosen] = useState<string[]>([]);
  const [closesAt, setClosesAt] = useState('');
  const [error, setError] = useState<string | null>(null);
  const open = useCommand(OpenRoundMutation);
  const number = assessment.rounds.length + 1;
  const submit = () => {
    if (scope === 'chosen' && chosen.length === 0) return setError('Please tick at least one statement.');
    setError(null);
    return open.run({
      cityId,
      assessmentId: assessment.id,
      statementIds: scope === 'chosen' ? chosen : (scope === 'all' ? unsettled : revealed).map(({ statementId }) => statementId),
      closesAt: closesAt === '' ? null : new Date(closesAt).toISOString(),
    });
  };
  return (
    <Panel title={`Open round ${number}`} note={`Everybody who takes part judges blind. ${count(assessment.participants.length, 'person takes', 'people take')} part.`} tone="accent">
      <Form onSubmit={submit} label="Open a round">
        <Choice
          legend="Which statements?"
          value={scope}
          onChange={setScope}
          options={[
            ...(revealed.length > 0 && revealed.length < unsettled.length ? [{ value: 'revealed' as const, label: `The ${revealed.length} that were judged and are not settled` }] : []),
            { value: 'all', label: `All ${unsettled.length} that are not settled` },
            { value: 'chosen', label: 'Only those I choose' },
          ]}
        />
        {scope === 'chosen' ? (
          <ManyChoice
            legend="Statements of the round"
            value={chosen}
            onChange={setChosen}
            error={error}
            options={unsettled.map(({ statementId, statement }) => ({ value: statementId, label: statement.text }))}
          />
        ) : null}
        <TextField label="End" hint="Shown to everybody. The round closes by itself then; you can close it earlier." optional type="datetime-local" value={closesAt} onChange={setClosesAt} />
        {number === 1 ? (
          <p>
            This locks how it is decided: the rule and the weights cannot be changed afterwards.{' '}
            <RouteLink to={paths.assessment(cityId, assessment.id)}>Look at them on the overview</RouteLink>
          </p>
        ) : null}
        <ProblemNote problem={open.problem} onRetry={open.retry} />
        <div>
          <Button type="submit" kind="primary" busy={open.busy}>
            Open the round
          </Button>
        </div>
      </Form>
    </Panel>
  );
}
