import { LEVEL_COLOURS, LEVEL_TEXT_COLOURS } from '@citymark/charts';
import { useId, type ReactNode } from 'react';
import styles from './level-row.module.css';
import type { VoteDraft } from './vote-draft';

interface LevelRowProps {
  scale: readonly { level: number; name: string }[];
  answer: VoteDraft['answer'];
  onChange: (answer: VoteDraft['answer']) => void;
  /** Beside "cannot judge". */
  children: ReactNode;
}

/** The eight levels side by side even on the narrowest phone, and "cannot judge": one group of native radio buttons. */
export function LevelRow({ scale, answer, onChange, children }: LevelRowProps) {
  const name = useId();
  const chosen = scale.find(({ level }) => level === answer);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        Your vote
        <span className={styles.chosen} aria-hidden="true">
          {chosen ? `: ${chosen.level}, ${chosen.name}` : answer === 'cannot-judge' ? ': cannot judge' : ''}
        </span>
      </legend>
      <div className={styles.levels}>
        {scale.map(({ level, name: levelName }) => (
          <label key={level} className={styles.level} style={level === answer ? { background: LEVEL_COLOURS[level], color: LEVEL_TEXT_COLOURS[level] } : undefined}>
            <input type="radio" className={styles.input} name={name} value={level} checked={level === answer} aria-label={`${level}, ${levelName}`} onChange={() => onChange(level)} />
            <span aria-hidden="true" className={styles.number}>
              {level}
            </span>
            <span aria-hidden="true" className={styles.name}>
              {levelName}
            </span>
          </label>
        ))}
      </div>
      <div className={styles.below}>
      <label className={styles.cannot}>
        <input type="radio" className={styles.input} name={name} value="cannot-judge" checked={answer === 'cannot-judge'} onChange={() => onChange('cannot-judge')} />
        <span aria-hidden="true" className={styles.sign} />
        I cannot judge this
      </label>
      {children}
      </div>
    </fieldset>
  );
}
