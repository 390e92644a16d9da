import { useId } from 'react';
import { LENS_NAMES, type Lens } from './lens';
import styles from './lens-picker.module.css';

interface LensPickerProps {
  lenses: readonly Lens[];
  value: Lens;
  onChange: (lens: Lens) => void;
}

/** What the cells show: native radio buttons side by side. */
export function LensPicker({ lenses, value, onChange }: LensPickerProps) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className="cm-hidden">What the cells show</legend>
      {lenses.map((lens) => (
        <label key={lens} className={styles.lens}>
          <input type="radio" className={styles.input} name={name} value={lens} checked={lens === value} onChange={() => onChange(lens)} />
          <span>{LENS_NAMES[lens]}</span>
        </label>
      ))}
    </fieldset>
  );
}
