import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { ManyChoice } from '../../ui/choice';
import { EmptyState } from '../../ui/empty-state';
import { Form } from '../../ui/form';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { ContributeMutation } from './benchmark.documents';

interface JoinPanelProps {
  cityId: string;
  assessmentId: string;
  areas: readonly { id: string; name: string }[];
  mayJoin: boolean;
}

/** The opt-in, area by area, with what happens to the levels said before the button. */
export function JoinPanel({ cityId, assessmentId, areas, mayJoin }: JoinPanelProps) {
  const [chosen, setChosen] = useState<string[]>(areas.map((area) => area.id));
  const contribute = useCommand(ContributeMutation);
  if (!mayJoin) return <EmptyState title="The city has not joined the benchmark.">A leader can join. Only cities that take part see how they compare.</EmptyState>;
  return (
    <Panel title="Join the benchmark" tone="accent" note="Only cities that take part see how they compare.">
      <p>
        The settled levels of the areas you choose wait in a pool, under a code instead of the city's name. At the next release they are
        counted together with those of at least nine other cities, and only these counts are ever shown. You can leave at any time; it
        takes effect at the next release.
      </p>
      <Form onSubmit={() => void contribute.run({ cityId, assessmentId, areaIds: chosen })} label="Join the benchmark">
        <ManyChoice legend="Areas to take part with" value={chosen} onChange={setChosen} options={areas.map(({ id, name }) => ({ value: id, label: name }))} />
        <ProblemNote problem={contribute.problem} onRetry={contribute.retry} />
        <Button kind="primary" type="submit" busy={contribute.busy} disabled={chosen.length === 0}>
          Join the benchmark
        </Button>
      </Form>
    </Panel>
  );
}
