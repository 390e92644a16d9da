import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import { Form } from '../../ui/form';
import { More } from '../../ui/more';
import { ProblemNote } from '../../ui/problem-note';
import { SuccessNote } from '../../ui/success-note';
import type { OverviewArea } from './assessment-answer';
import { ChooseRuleMutation } from './rule.documents';
import styles from './rule-panel.module.css';
import { sameWeights, sharesOf, weightOf, weightOptions, withWeight, type NamedWeight } from './weight-words';

interface ChooseWeightsProps {
  cityId: string;
  assessmentId: string;
  /** The rule that holds now; it stays. */
  ruleId: string;
  areas: readonly OverviewArea[];
  /** As they are now. */
  weights: readonly NamedWeight[];
}

/** For leaders, until the first round locks them: what counts more in the figures of the city. */
export function ChooseWeights({ cityId, assessmentId, ruleId, areas, weights }: ChooseWeightsProps) {
  const [chosen, setChosen] = useState(weights);
  const [done, setDone] = useState<string | null>(null);
  const choose = useCommand(ChooseRuleMutation);
  const shares = sharesOf(areas.map(({ id }) => id), chosen);
  const set = (id: string) => (value: string) => {
    setDone(null);
    setChosen(withWeight(chosen, id, Number(value)));
  };
  const submit = async () => {
    setDone(null);
    const changed = await choose.run({ cityId, assessmentId, ruleId, weights: chosen.map(({ id, weight }) => ({ id, weight })) });
    if (changed) setDone('Saved. It can be changed until the first round opens.');
  };
  return (
    <Form onSubmit={submit} label="What counts more">
      <p className={styles.words}>
        The figure of the whole city is the mean of its areas, and the figure of an area is the mean of its sub-domains. All of them count the same, unless your city has decided that something matters more.
        This changes no vote and no settled level.
      </p>
      <div className={styles.weights}>
        {areas.map((area) => (
          <div key={area.id} className={styles.area}>
            <SelectField label={area.name} hint={`${shares.get(area.id)} % of the figure of the city`} value={String(weightOf(chosen, area.id))} onChange={set(area.id)} options={weightOptions(weightOf(weights, area.id))} />
            <More label="Its sub-domains" openAtFirst={area.subDomains.some(({ id }) => weightOf(weights, id) !== 1)}>
              <div className={styles.subDomains}>
                {area.subDomains.map(({ id, name }) => (
                  <SelectField key={id} label={name} value={String(weightOf(chosen, id))} onChange={set(id)} options={weightOptions(weightOf(weights, id))} />
                ))}
              </div>
            </More>
          </div>
        ))}
      </div>
      <ProblemNote problem={choose.problem} onRetry={choose.retry} />
      <div className={styles.buttons}>
        <Button type="submit" kind="primary" busy={choose.busy} disabled={sameWeights(chosen, weights)}>
          Save what counts more
        </Button>
        {chosen.length > 0 ? (
          <Button kind="quiet" onClick={() => setChosen([])}>
            Let all count the same
          </Button>
        ) : null}
      </div>
      <SuccessNote>{done}</SuccessNote>
    </Form>
  );
}
