import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import type { Priority } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { More } from '../../ui/more';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { useUndo } from '../../ui/undo';
import { PRIORITY_NAMES } from '../../ui/vocabulary';
import { count, figure } from '../../ui/words';
import { planMany, withoutTarget, type Aim } from './plan-many';
import { asInput, latestDue, today, type TargetOnScreen, type TargetsAssessment } from './target-on-screen';
import { ChangeTargetsMutation } from './targets.documents';
import styles from './targets.module.css';

const AIMS: readonly { value: string; label: string; aim: Aim }[] = [
  ...[0.5, 1, 1.5, 2].map((above) => ({
    value: `above-${above}`,
    label: above === 1 ? '1 level above the as-is' : `${above} levels above the as-is`,
    aim: { above },
  })),
  ...[3, 4, 5, 6, 7].map((at) => ({ value: `at-${at}`, label: `Level ${at} for all`, aim: { at } })),
];
const FIRST: Aim = { above: 1 };
const PROPOSED = 'proposed';
const PRIORITIES = [
  { value: PROPOSED, label: 'Each as proposed' },
  ...Object.entries(PRIORITY_NAMES).map(([value, label]) => ({ value, label: `${label} for all` })),
];
const MISSING = 'missing';
const ALL = 'all';
const isPriority = (value: string): value is Priority => Object.hasOwn(PRIORITY_NAMES, value);

/** Many targets in one go, seen before they are saved; each can be changed afterwards, and the whole be taken back. */
export function SetMany({ cityId, assessment }: { cityId: string; assessment: TargetsAssessment }) {
  const missing = withoutTarget(assessment.targets).length;
  const title = missing > 0 ? `Set the remaining ${missing} at once` : 'Change many at once';
  if (missing > 0) {
    return (
      <Panel
        title={title}
        tone="accent"
        note="A good start: each gets its proposed priority and a target the same step above its as-is. You can change each one afterwards."
      >
        <SetManyForm key={MISSING} cityId={cityId} assessment={assessment} first={MISSING} />
      </Panel>
    );
  }
  return (
    <More label={title}>
      <Panel>
        <SetManyForm key={ALL} cityId={cityId} assessment={assessment} first={ALL} />
      </Panel>
    </More>
  );
}

function SetManyForm({ cityId, assessment, first }: { cityId: string; assessment: TargetsAssessment; first: string }) {
  const { pack, targets, id: assessmentId } = assessment;
  const [which, setWhich] = useState(first);
  const [aim, setAim] = useState('above-1');
  const [priority, setPriority] = useState(PROPOSED);
  const [due, setDue] = useState(() => latestDue(today()));
  const save = useCommand(ChangeTargetsMutation);
  const takeBack = useCommand(ChangeTargetsMutation);
  const offerUndo = useUndo();
  const names = new Map(pack.areas.flatMap(({ subDomains }) => subDomains).map(({ id, name }) => [id, name]));
  const known = new Map<string, TargetOnScreen>(targets.map((target) => [target.subDomainId, target]));
  const chosen = chosenOf(assessment, which);
  const terms = { aim: AIMS.find(({ value }) => value === aim)?.aim ?? FIRST, priority: isPriority(priority) ? priority : null, due };
  const planned = planMany(chosen, terms);
  const left = chosen.length - planned.length;

  const submit = async () => {
    const touched = planned.flatMap(({ subDomainId }) => known.get(subDomainId) ?? []);
    if (!(await save.run({ cityId, assessmentId, set: planned, remove: [] }))) return;
    const back = touched.flatMap((target) => asInput(target) ?? []);
    const remove = touched.filter((target) => !asInput(target)).map(({ subDomainId }) => subDomainId);
    offerUndo({
      sentence: `${count(planned.length, 'target')} saved.`,
      undo: async () => (await takeBack.run({ cityId, assessmentId, set: back, remove })) !== null,
    });
  };

  return (
    <Form onSubmit={() => void submit()} label="Set many targets">
      <div className={styles.fields}>
        <SelectField
          label="Sub-domains"
          value={which}
          onChange={setWhich}
          options={[
            { value: MISSING, label: 'Those without a target' },
            { value: ALL, label: 'All of them' },
            ...pack.areas.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <SelectField label="Target" value={aim} onChange={setAim} options={AIMS.map(({ value, label }) => ({ value, label }))} />
        <SelectField label="Priority for these" value={priority} onChange={setPriority} options={PRIORITIES} />
        <TextField label="All to reach by" type="date" min={today()} max={latestDue(today())} value={due} onChange={setDue} required />
      </div>
      {planned.length > 0 ? (
        <More label="See what would be set">
          <ul className={styles.planned}>
            {planned.map(({ subDomainId, level }) => (
              <li key={subDomainId}>
                {names.get(subDomainId)}: {figure(known.get(subDomainId)?.asIs)} to <strong>{figure(level)}</strong>
              </li>
            ))}
          </ul>
        </More>
      ) : null}
      {left > 0 ? (
        <p>
          {count(left, 'sub-domain')} of these would stay as {left === 1 ? 'it is' : 'they are'}: no figure yet, above this level already, or set so already.
        </p>
      ) : null}
      <ProblemNote problem={save.problem} onRetry={save.retry} />
      <div>
        <Button kind="primary" type="submit" busy={save.busy} disabled={due === '' || planned.length === 0}>
          {planned.length === 0 ? 'Nothing to set' : `Set ${count(planned.length, 'target')}`}
        </Button>
      </div>
    </Form>
  );
}

function chosenOf({ pack, targets }: TargetsAssessment, which: string): readonly TargetOnScreen[] {
  if (which === ALL) return targets;
  if (which === MISSING) return withoutTarget(targets);
  const ids = new Set(pack.areas.find(({ id }) => id === which)?.subDomains.map(({ id }) => id));
  return targets.filter(({ subDomainId }) => ids.has(subDomainId));
}
