import { LEVEL_COLOURS, LEVEL_TEXT_COLOURS } from '@citymark/charts';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { Mark } from './mark';
import styles from './level-picker.module.css';

export interface LevelName {
  level: number;
  name: string;
  /** What the level means, shown under its name. */
  definition?: string;
}

export interface LevelPickerProps {
  /** The question, as the legend of the group. */
  legend: ReactNode;
  legendHidden?: boolean;
  /** The chosen level; null for none. */
  value: number | null;
  onChange: (level: number) => void;
  /** The eight levels with their names, in order. */
  levels: readonly LevelName[];
  disabled?: boolean;
  /** Shown under the group and tied to it. */
  error?: string | null;
  /** `list`: one level a row with its name and meaning. `row`: eight numbers side by side. */
  layout?: 'list' | 'row';
}

/** Choice of a level 0..7: native radio buttons, so arrow keys work; digits choose directly. */
export function LevelPicker({ legend, legendHidden = false, value, onChange, levels, disabled = false, error, layout = 'list' }: LevelPickerProps) {
  const name = useId();
  const errorId = `${name}-error`;

  const chooseByDigit = (event: KeyboardEvent<HTMLInputElement>) => {
    if (disabled || event.ctrlKey || event.metaKey || event.altKey || !/^[0-7]$/.test(event.key)) return;
    const level = Number(event.key);
    if (!levels.some((one) => one.level === level)) return;
    event.preventDefault();
    onChange(level);
    event.currentTarget.closest('fieldset')?.querySelector<HTMLInputElement>(`input[value="${level}"]`)?.focus();
  };

  return (
    <fieldset className={styles.group} data-layout={layout} disabled={disabled} aria-describedby={error ? errorId : undefined}>
      <legend className={legendHidden ? 'cm-hidden' : styles.legend}>{legend}</legend>
      <div className={styles.levels}>
        {levels.map((one) => (
          <label key={one.level} className={styles.level} data-chosen={one.level === value || undefined}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              value={one.level}
              checked={one.level === value}
              aria-label={`${one.level}, ${one.name}`}
              aria-describedby={one.definition ? `${name}-${one.level}` : undefined}
              onChange={() => onChange(one.level)}
              onKeyDown={chooseByDigit}
            />
            <span className={styles.number} style={{ background: LEVEL_COLOURS[one.level], color: LEVEL_TEXT_COLOURS[one.level] }} aria-hidden="true">
              {one.level}
            </span>
            <span className={styles.words}>
              <span className={styles.name} aria-hidden="true">
                {one.name}
              </span>
              {one.definition && layout === 'list' ? (
                <span id={`${name}-${one.level}`} className={styles.definition}>
                  {one.definition}
                </span>
              ) : null}
            </span>
            <span className={styles.tick} aria-hidden="true">
              <Mark kind="tick" />
            </span>
          </label>
        ))}
      </div>
      {error ? (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
