import { useId } from 'react';
import type { Confidence } from '../../gql/graphql';
import { CONFIDENCE_NAMES } from '../../ui/vocabulary';
import styles from './confidence-choice.module.css';

const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high'];

/** How sure one is, as three radio buttons in one bar. */
export function ConfidenceChoice({ value, onChange }: { value: Confidence; onChange: (value: Confidence) => void }) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>How sure are you?</legend>
      <div className={styles.options}>
        {CONFIDENCES.map((one) => (
          <label key={one} className={styles.option}>
            <input type="radio" className={styles.input} name={name} checked={one === value} onChange={() => onChange(one)} />
            {CONFIDENCE_NAMES[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
