import { LEVEL_COLOURS, LEVEL_TEXT_COLOURS } from '@citymark/charts';
import { useId, type CSSProperties, type KeyboardEvent } from 'react';
import styles from './level-row.module.css';
import type { VoteDraft } from './vote-draft';

interface LevelRowProps {
  scale: readonly { level: number; name: string }[];
  answer: VoteDraft['answer'];
  onChange: (answer: VoteDraft['answer']) => void;
  /** Where there is room, one level a line with its name. */
  tall?: boolean;
}

/** The eight levels side by side even on the narrowest phone, and "cannot judge": one group of native radio buttons. */
export function LevelRow({ scale, answer, onChange, tall = false }: LevelRowProps) {
  const name = useId();
  const chosen = scale.find(({ level }) => level === answer);
  // As in every choice of a level; where the whole page listens to digits this comes first and says the same.
  const chooseByDigit = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, ctrlKey, metaKey, altKey, currentTarget } = event;
    if (ctrlKey || metaKey || altKey || !/^[0-7]$/.test(key)) return;
    event.preventDefault();
    onChange(Number(key));
    currentTarget.closest('fieldset')?.querySelector<HTMLInputElement>(`input[value="${key}"]`)?.focus();
  };
  return (
    <fieldset className={styles.group} data-tall={tall || undefined}>
      <legend className={styles.legend}>
        Your vote
        <span className={styles.chosen} aria-hidden="true">
          {chosen ? `${chosen.level} · ${chosen.name}` : answer === 'cannot-judge' ? 'cannot judge' : ''}
        </span>
      </legend>
      <div className={styles.levels}>
        {scale.map(({ level, name: levelName }) => (
          <label key={level} className={styles.level} style={{ '--level': LEVEL_COLOURS[level], '--on-level': LEVEL_TEXT_COLOURS[level] } as CSSProperties}>
            <input type="radio" className={styles.input} name={name} value={level} checked={level === answer} aria-label={`${level}, ${levelName}`} onChange={() => onChange(level)} onKeyDown={chooseByDigit} />
            <span aria-hidden="true" className={styles.number}>
              {level}
            </span>
            <span aria-hidden="true" className={styles.name}>
              {levelName}
            </span>
          </label>
        ))}
      </div>
      <label className={styles.cannot}>
        <input type="radio" className={styles.input} name={name} value="cannot-judge" checked={answer === 'cannot-judge'} onChange={() => onChange('cannot-judge')} onKeyDown={chooseByDigit} />
        <span aria-hidden="true" className={styles.sign} />
        I cannot judge this
      </label>
    </fieldset>
  );
}
