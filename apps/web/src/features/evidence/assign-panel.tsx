import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import { ButtonLink } from '../../app/navigation/button-link';
import { paths } from '../../app/paths';
import { Button } from '../../ui/button';
import { ManyChoice } from '../../ui/choice';
import { EmptyState } from '../../ui/empty-state';
import { SelectField } from '../../ui/field';
import { Form } from '../../ui/form';
import { LongSelectField } from '../../ui/long-select-field';
import { More } from '../../ui/more';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { SuccessNote } from '../../ui/success-note';
import { count } from '../../ui/words';
import { AssignStatementsMutation } from './evidence.documents';
import type { BoardAssessment, BoardMember, BoardStatement } from './evidence-answer';

interface AssignPanelProps {
  cityId: string;
  assessmentId: string;
  members: readonly BoardMember[];
  areas: BoardAssessment['pack']['areas'];
  statements: readonly BoardStatement[];
}

const NOBODY = 'nobody';

/** Leaders choose who gathers proof: for an area, a sub-domain, or single statements of it. */
export function AssignPanel({ cityId, assessmentId, members, areas, statements }: AssignPanelProps) {
  const [scope, setScope] = useState('');
  const [person, setPerson] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [errors, setErrors] = useState<{ scope?: string; person?: string; chosen?: string }>({});
  const [done, setDone] = useState<string | null>(null);
  const assign = useCommand(AssignStatementsMutation);
  const evidencers = members.filter(({ roles }) => roles.some((role) => role === 'leader' || role === 'deputy' || role === 'evidencer'));
  const unassigned = statements.filter(({ assignedTo, applicable }) => applicable && !assignedTo).length;
  const within = statements.filter((one) => one.areaId === scope || one.subDomainId === scope);
  const chooseScope = (next: string) => {
    setScope(next);
    setChosen(statements.filter((one) => one.areaId === next || one.subDomainId === next).map(({ statementId }) => statementId));
  };
  const submit = async () => {
    setDone(null);
    const found = {
      ...(scope === '' ? { scope: 'Please choose an area or a sub-domain.' } : chosen.length === 0 ? { chosen: 'Please leave at least one statement ticked.' } : {}),
      ...(person === '' ? { person: 'Please choose who gathers the proof.' } : {}),
    };
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    const assigned = await assign.run({ cityId, assessmentId, statementIds: chosen, personId: person === NOBODY ? null : person });
    if (!assigned) return;
    const name = evidencers.find(({ personId }) => personId === person)?.name ?? 'nobody';
    setDone(`${count(chosen.length, 'statement')} assigned to ${name}.`);
    setScope('');
    setChosen([]);
  };
  return (
    <Panel
      title="Who gathers proof"
      note={unassigned === 0 ? 'Every statement is assigned.' : `${count(unassigned, 'statement')} not assigned yet.`}
      actions={<ButtonLink to={paths.people(cityId)}>Invite evidencers</ButtonLink>}
    >
      {evidencers.length === 0 ? (
        <EmptyState title="There is nobody to assign yet.">Invite evidencers first.</EmptyState>
      ) : (
        <More label="Assign statements" openAtFirst={unassigned === statements.length}>
          <Form onSubmit={submit} label="Assign statements">
            <SelectField label="Area or sub-domain" value={scope} onChange={chooseScope} error={errors.scope} choose="Please choose" options={scopesOf(areas)} />
            {scope === '' ? null : (
              <More label={`${chosen.length} of ${count(within.length, 'statement')} chosen: change`}>
                <ManyChoice
                  legend="Statements"
                  value={chosen}
                  onChange={setChosen}
                  options={within.map((one) => ({ value: one.statementId, label: one.statement.text, hint: one.assignedTo ? `Now: ${one.assignedTo.name}` : 'Now: nobody' }))}
                />
              </More>
            )}
            {errors.chosen ? <p role="alert" style={{ margin: 0, color: 'var(--cm-bad)' }}>{errors.chosen}</p> : null}
            <LongSelectField
              label="Evidencer"
              value={person}
              onChange={setPerson}
              error={errors.person}
              choose="Please choose"
              options={[...evidencers.map(({ personId, name }) => ({ value: personId, label: name })), { value: NOBODY, label: 'Nobody (take the assignment back)' }]}
            />
            <ProblemNote problem={assign.problem} onRetry={assign.retry} />
            <div>
              <Button type="submit" kind="primary" busy={assign.busy}>
                Assign
              </Button>
            </div>
            <SuccessNote>{done}</SuccessNote>
          </Form>
        </More>
      )}
    </Panel>
  );
}

function scopesOf(areas: BoardAssessment['pack']['areas']) {
  return areas.flatMap(({ id, name, subDomains }) => [
    { value: id, label: `Area: ${name}` },
    ...subDomains.map((subDomain) => ({ value: subDomain.id, label: `\u2003${subDomain.name}` })),
  ]);
}
