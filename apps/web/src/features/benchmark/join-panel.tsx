import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { ManyChoice } from '../../ui/choice';
import { EmptyState } from '../../ui/empty-state';
import { Form } from '../../ui/form';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { ContributeMutation } from './benchmark.documents';
import styles from './join-panel.module.css';

interface JoinPanelProps {
  cityId: string;
  assessmentId: string;
  areas: readonly { id: string; name: string }[];
  mayJoin: boolean;
}

const TERMS = [
  ['What you give', 'The settled levels of the areas you choose, with your region, income group and size, under a code instead of the city’s name. No proof, no votes, no texts, no people.'],
  ['What others see', 'Only counts over groups of at least ten cities, from the next release on. Nobody, the operator included, sees your levels or can work them out.'],
  ['What you get', 'The same of others: where the middle of cities like yours stands, area by area. Only cities that take part see it.'],
  ['If you leave', 'The comparison closes for you at once. At the next release the whole group that holds your levels is taken out. You may join again; your levels then wait for another group.'],
] as const;

/** The opt-in, area by area, with what happens to the levels said before the button. */
export function JoinPanel({ cityId, assessmentId, areas, mayJoin }: JoinPanelProps) {
  const [chosen, setChosen] = useState<string[]>(areas.map((area) => area.id));
  const contribute = useCommand(ContributeMutation);
  if (!mayJoin) return <EmptyState title="The city has not joined the benchmark.">A leader can join. Only cities that take part see how they compare.</EmptyState>;
  return (
    <Panel title="Join the benchmark" tone="accent" note="Only cities that take part see how they compare. Read first what that means.">
      <dl className={styles.terms}>
        {TERMS.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <Form onSubmit={() => void contribute.run({ cityId, assessmentId, areaIds: chosen })} label="Join the benchmark">
        <ManyChoice legend="Areas to take part with" value={chosen} onChange={setChosen} options={areas.map(({ id, name }) => ({ value: id, label: name }))} />
        <ProblemNote problem={contribute.problem} onRetry={contribute.retry} />
        <div>
          <Button kind="primary" type="submit" busy={contribute.busy} disabled={chosen.length === 0}>
            Join the benchmark
          </Button>
        </div>
      </Form>
    </Panel>
  );
}
