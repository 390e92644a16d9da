import { LEVEL_COLOURS, LEVEL_TEXT_COLOURS } from '@citymark/charts';
import { list } from '../ui/words';
import styles from './distribution-strip.module.css';

/** A small distribution of votes: for each level that has votes, a piece as wide as their share, with the level printed on it. */
export function DistributionStrip({ counts }: { counts: readonly number[] }) {
  const present = counts.map((votes, level) => ({ votes, level })).filter(({ votes }) => votes > 0);
  if (present.length === 0) return <>no votes</>;
  const words = list(present.map(({ votes, level }) => `${votes} × level ${level}`));
  return (
    <span className={styles.strip} title={words}>
      <span className="cm-hidden">{words}</span>
      {present.map(({ votes, level }) => (
        <span key={level} aria-hidden="true" className={styles.piece} style={{ flexGrow: votes, background: LEVEL_COLOURS[level], color: LEVEL_TEXT_COLOURS[level] }}>
          {level}
          <span className={styles.votes}>{votes > 1 ? `×${votes}` : ''}</span>
        </span>
      ))}
    </span>
  );
}
