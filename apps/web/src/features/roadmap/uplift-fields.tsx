import { useId, useState } from 'react';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import { LongSelectField } from '../../ui/long-select-field';
import { furthestFirst } from './furthest-first';
import { statementsOf, type RoadmapAssessment } from './roadmap-answer';
import styles from './action-form.module.css';

export interface ChosenUplift {
  statementId: string;
  uplift: number;
}

interface UpliftFieldsProps {
  assessment: RoadmapAssessment;
  chosen: readonly ChosenUplift[];
  onChange: (chosen: ChosenUplift[]) => void;
}

const TOP = 7;

/** Which statements an action lifts, and by how many levels. */
export function UpliftFields({ assessment, chosen, onChange }: UpliftFieldsProps) {
  const id = useId();
  const [statementId, setStatementId] = useState('');
  const [uplift, setUplift] = useState('1');
  const statements = statementsOf(assessment).filter(({ level }) => level !== null && level < TOP);
  const open = furthestFirst(assessment, statements.filter((statement) => !chosen.some((one) => one.statementId === statement.id)));
  const room = TOP - (statements.find((statement) => statement.id === statementId)?.level ?? 0);
  const add = () => {
    onChange([...chosen, { statementId, uplift: Math.min(Number(uplift), room) }]);
    setStatementId('');
  };
  return (
    <fieldset className={styles.uplifts}>
      <legend id={id}>Statements it lifts</legend>
      <p className={styles.note}>Only what an action lifts counts in “What if the actions deliver?”. Promise what you can show at the next assessment.</p>
      <ul className={styles.chosen} aria-labelledby={id}>
        {chosen.map((one) => {
          const text = statements.find((statement) => statement.id === one.statementId)?.text ?? one.statementId;
          return (
            <li key={one.statementId}>
              <span>
                {text} <strong>+{one.uplift}</strong>
              </span>
              <Button kind="quiet" aria-label={`Leave out: ${text}`} onClick={() => onChange(chosen.filter((other) => other !== one))}>
                Leave out
              </Button>
            </li>
          );
        })}
      </ul>
      <div className={styles.adding}>
        <LongSelectField
          label="Statement"
          value={statementId}
          onChange={setStatementId}
          choose="Choose a settled statement"
          options={open.map((statement) => ({ value: statement.id, label: `${statement.text} (now ${statement.level})`, group: statement.group }))}
        />
        <SelectField
          label="Levels it adds"
          value={uplift}
          onChange={setUplift}
          options={Array.from({ length: Math.max(1, Math.min(TOP, room)) }, (_, index) => ({ value: String(index + 1), label: `+${index + 1}` }))}
        />
        <Button onClick={add} disabled={statementId === ''}>
          Add the statement
        </Button>
      </div>
      {statementId === '' ? null : <p className={styles.note}>This statement counts once it is added.</p>}
    </fieldset>
  );
}
