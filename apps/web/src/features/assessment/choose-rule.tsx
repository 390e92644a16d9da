import { useState } from 'react';
import { useAnswer } from '../../app/answer';
import { useCommand } from '../../app/mutation';
import { Answer } from '../../ui/answer';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Form } from '../../ui/form';
import { More } from '../../ui/more';
import { ProblemNote } from '../../ui/problem-note';
import { SuccessNote } from '../../ui/success-note';
import { ChooseRuleMutation, RulePresetsQuery } from './rule.documents';

interface ChooseRuleProps {
  cityId: string;
  assessmentId: string;
  /** The rule that holds now. */
  ruleId: string;
}

/** For leaders, until the first round locks it: which published rule says when a statement counts as agreed. */
export function ChooseRule(props: ChooseRuleProps) {
  return (
    <More label="Choose another rule">
      <Presets {...props} />
    </More>
  );
}

function Presets({ cityId, assessmentId, ruleId }: ChooseRuleProps) {
  const query = useAnswer(RulePresetsQuery, {});
  const choose = useCommand(ChooseRuleMutation);
  const [chosen, setChosen] = useState(ruleId);
  const [done, setDone] = useState<string | null>(null);
  const submit = async () => {
    setDone(null);
    const changed = await choose.run({ cityId, assessmentId, ruleId: chosen });
    if (changed) setDone(`The rule is now “${changed.rule.name}”. It can be changed until the first round opens.`);
  };
  return (
    <Answer query={query}>
      {({ rulePresets }) => (
        <Form onSubmit={submit} label="Choose the rule">
          <Choice
            legend="When does a statement count as agreed?"
            value={chosen}
            onChange={setChosen}
            options={rulePresets.map(({ id, name, note }) => ({ value: id, label: name, hint: note }))}
          />
          <Exactly preset={rulePresets.find(({ id }) => id === chosen)} />
          <ProblemNote problem={choose.problem} onRetry={choose.retry} />
          <div>
            <Button type="submit" kind="primary" busy={choose.busy}>
              Use this rule
            </Button>
          </div>
          <SuccessNote>{done}</SuccessNote>
        </Form>
      )}
    </Answer>
  );
}

/** What the chosen rule asks for, to the last number, and where it was published. */
function Exactly({ preset }: { preset: { readonly sentences: readonly string[]; readonly source: string } | undefined }) {
  if (!preset) return null;
  return (
    <More label="What this rule asks for exactly, and where it comes from">
      <ul>
        {preset.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>Source: {preset.source}</p>
    </More>
  );
}
