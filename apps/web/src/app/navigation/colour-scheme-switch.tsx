import { chooseAppearance, useAppearance, type Appearance } from '../appearance';
import styles from './shell.module.css';

const CHOICES: readonly { value: Appearance; label: string }[] = [
  { value: 'auto', label: 'As my device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

export function ColourSchemeSwitch() {
  const appearance = useAppearance();
  return (
    <fieldset className={styles.scheme}>
      <legend>Appearance</legend>
      {CHOICES.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name="appearance" value={value} checked={appearance === value} onChange={() => chooseAppearance(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
