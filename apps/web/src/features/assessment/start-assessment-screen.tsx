import { useState } from 'react';
import { useAnswer } from '../../app/answer';
import { useCommand } from '../../app/mutation';
import { useGo } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { useSessionCity } from '../../app/session';
import type { StartChoicesQuery as StartChoices } from '../../gql/graphql';
import { Answer } from '../../ui/answer';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { SelectField, TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { Sentence } from '../../ui/sentence';
import { today as todayHere } from '../../ui/time-words';
import { StartAssessmentMutation, StartChoicesQuery } from './assessment.documents';
import { PlannedDates } from './planned-dates';

type Pack = StartChoices['modelPacks'][number];
const USUAL_MINUTES = '3';
const MOST_MINUTES = 60;

/** Starts an assessment of a city, and shows the plan this would make. */
export function StartAssessmentScreen({ cityId }: { cityId: string }) {
  const query = useAnswer(StartChoicesQuery, { cityId });
  const assessments = useSessionCity(cityId)?.assessments ?? [];
  const last = assessments.find(({ phase }) => phase === 'published');
  const running = assessments.find(({ phase }) => phase !== 'published' && phase !== 'archived');
  const compared = last ? ` What has changed since “${last.name}” is shown beside each statement.` : '';
  return (
    <Page title="Start an assessment" lead={`Two to three weeks from the first invitation to a result that everybody had a say in.${compared}`} above={query.data?.city?.name ?? '\u00a0'}>
      <Answer query={query} lines={10}>
        {({ city, modelPacks }) => {
          const packs = modelPacks.filter(({ state }) => state === 'published').sort((a, b) => Number(b.builtIn) - Number(a.builtIn));
          if (!city) return <EmptyState title="This city was not found, or you do not belong to it." />;
          if (packs.length === 0) return <EmptyState title="There is no published maturity model yet.">The operator of this installation publishes one.</EmptyState>;
          return (
            <>
              {running ? <Sentence tone="warn">“{running.name}” is still under way. What you start here is another one beside it.</Sentence> : null}
              <StartForm cityId={cityId} cityName={city.name} packs={packs} />
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

type Field = 'name' | 'modelPackId' | 'startDate' | 'minutesPerStatement';

function StartForm({ cityId, cityName, packs }: { cityId: string; cityName: string; packs: readonly Pack[] }) {
  const [today] = useState(() => todayHere());
  const [name, setName] = useState(`${cityName} ${today.slice(0, 4)}`);
  const [packId, setPackId] = useState(packs[0]?.id ?? '');
  const [startDate, setStartDate] = useState(today);
  const [minutes, setMinutes] = useState(USUAL_MINUTES);
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  const go = useGo();
  const start = useCommand(StartAssessmentMutation, {
    onFieldProblem: (field, sentence) => {
      setErrors({ [field]: sentence });
      return ['name', 'modelPackId', 'startDate', 'minutesPerStatement'].includes(field);
    },
  });
  const minutesPerStatement = Number(minutes);
  const submit = async () => {
    const found: Partial<Record<Field, string>> = {};
    if (name.trim() === '') found.name = 'Please give the assessment a name.';
    if (!/^\d{4}-\d{2}-\d{2}$/.test(startDate)) found.startDate = 'Please choose the day on which it starts.';
    if (!Number.isInteger(minutesPerStatement) || minutesPerStatement < 1 || minutesPerStatement > MOST_MINUTES) found.minutesPerStatement = `Please enter whole minutes from 1 to ${MOST_MINUTES}.`;
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    const started = await start.run({ cityId, name: name.trim(), modelPackId: packId, startDate, minutesPerStatement });
    if (started) go(paths.assessment(cityId, started.id));
  };
  const pack = packs.find(({ id }) => id === packId);
  return (
    <>
      <Panel title="About the assessment">
        <Form onSubmit={submit} label="Start an assessment">
          <TextField label="Name" value={name} onChange={setName} error={errors.name} maxLength={120} autoComplete="off" />
          <SelectField
            label="Maturity model"
            hint="The assessment is bound to this version for ever."
            value={packId}
            onChange={setPackId}
            error={errors.modelPackId}
            options={packs.map((one) => ({ value: one.id, label: `${one.name}, version ${one.version} (${one.statementCount} statements)` }))}
          />
          <TextField label="Start date" type="date" value={startDate} onChange={setStartDate} error={errors.startDate} />
          <TextField
            label="Minutes per statement"
            hint="How long a person needs to read the proof and judge one statement."
            type="number"
            inputMode="numeric"
            min={1}
            max={MOST_MINUTES}
            value={minutes}
            onChange={setMinutes}
            error={errors.minutesPerStatement}
          />
          <ProblemNote problem={start.problem} onRetry={start.retry} />
          <div>
            <Button type="submit" kind="primary" busy={start.busy}>
              Start the assessment
            </Button>
          </div>
        </Form>
      </Panel>
      <Panel title="The plan this makes" note="Working days, Monday to Friday. You can go on faster, or take longer.">
        <PlannedDates start={startDate} statements={pack?.statementCount ?? 0} minutesPerStatement={minutesPerStatement} />
      </Panel>
    </>
  );
}
