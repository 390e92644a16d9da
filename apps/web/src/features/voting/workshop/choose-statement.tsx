import { useState } from 'react';
import { LongSelectField } from '../../../ui/long-select-field';
import type { WorkshopAssessment } from './workshop-answer';
import styles from './workshop.module.css';

interface ChooseStatementProps {
  assessment: WorkshopAssessment;
  agenda: WorkshopAssessment['agenda'];
  current: string | null;
  busy: boolean;
  onChoose: (statementId: string) => void;
}

/** The agenda in the order of talking; and every other statement that is not settled, for a room that judges for the first time. */
export function ChooseStatement({ assessment: { statements, pack }, agenda, current, busy, onChoose }: ChooseStatementProps) {
  const [other, setOther] = useState('');
  const textOf = (id: string) => statements.find(({ statementId }) => statementId === id)?.statement.text ?? id;
  const divided = new Set(agenda.map(({ statementId }) => statementId));
  const nameOf = new Map(pack.areas.flatMap(({ subDomains }) => subDomains).map(({ id, name }) => [id, name]));
  const rest = statements.filter(({ statementId, settlement, applicable }) => applicable && settlement === null && !divided.has(statementId));
  return (
    <>
      {agenda.length === 0 ? <p className={styles.quiet}>Nothing is divided yet. Choose a statement below to judge it together.</p> : null}
      <ol className={styles.agenda}>
        {agenda.map(({ statementId, sentence }) => (
          <li key={statementId}>
            <button type="button" className={styles.choice} aria-current={statementId === current || undefined} aria-disabled={busy || undefined} onClick={() => onChoose(statementId)}>
              <span className={styles.choiceText}>{textOf(statementId)}</span>
              <span className={styles.sentence}>{sentence}</span>
            </button>
          </li>
        ))}
      </ol>
      {rest.length > 0 ? (
        <LongSelectField
          label={agenda.length === 0 ? 'Statement' : 'Another statement that is not settled'}
          choose="Choose a statement"
          value={other}
          onChange={(statementId) => {
            setOther('');
            if (statementId !== '') onChoose(statementId);
          }}
          options={rest.map(({ statementId, statement, subDomainId }) => ({ value: statementId, label: statement.text, group: nameOf.get(subDomainId) ?? subDomainId }))}
        />
      ) : null}
    </>
  );
}
