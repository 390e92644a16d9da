import { useId, type ReactNode } from 'react';
import styles from './choice.module.css';
import { ChoiceWords } from './tick';

export interface ChoiceOption<TValue extends string> {
  value: TValue;
  label: ReactNode;
  hint?: ReactNode;
}

export interface ChoiceProps<TValue extends string> {
  legend: ReactNode;
  legendHidden?: boolean;
  value: TValue | null;
  onChange: (value: TValue) => void;
  options: readonly ChoiceOption<TValue>[];
  error?: ReactNode;
  disabled?: boolean;
  layout?: 'column' | 'row';
}

/** One of a few, as large radio buttons. */
export function Choice<TValue extends string>({ legend, legendHidden = false, value, onChange, options, error, disabled = false, layout = 'column' }: ChoiceProps<TValue>) {
  const name = useId();
  return (
    <fieldset className={styles.group} disabled={disabled} aria-describedby={error ? `${name}-error` : undefined}>
      <legend className={legendHidden ? 'cm-hidden' : styles.legend}>{legend}</legend>
      <div className={styles.options} data-layout={layout}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            <ChoiceWords {...option} />
          </label>
        ))}
      </div>
      {error ? (
        <p id={`${name}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

export interface ManyChoiceProps<TValue extends string> extends Omit<ChoiceProps<TValue>, 'value' | 'onChange'> {
  value: readonly TValue[];
  onChange: (value: TValue[]) => void;
}

/** Any number of a few, as large check boxes. */
export function ManyChoice<TValue extends string>({ legend, legendHidden = false, value, onChange, options, error, disabled = false, layout = 'column' }: ManyChoiceProps<TValue>) {
  const id = useId();
  const toggle = (one: TValue) => onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one]);
  return (
    <fieldset className={styles.group} disabled={disabled} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={legendHidden ? 'cm-hidden' : styles.legend}>{legend}</legend>
      <div className={styles.options} data-layout={layout}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input type="checkbox" value={option.value} checked={value.includes(option.value)} onChange={() => toggle(option.value)} />
            <ChoiceWords {...option} />
          </label>
        ))}
      </div>
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
