import styles from './search.module.css';

interface SearchStateProps {
  text: string;
  count: number;
  searching: boolean;
  problem: string | null;
}

/** What is going on, below the list and for screen readers. */
export function SearchState({ text, count: found, searching, problem }: SearchStateProps) {
  const wanted = text.trim();
  const sentence = problem ?? (searching ? 'Searching' : found > 0 ? (wanted === '' ? '' : `${found} found`) : `Nothing is found for “${wanted}”. Try fewer letters, or another word.`);
  const loud = problem !== null || (found === 0 && !searching);
  return (
    <div className={styles.foot}>
      <p role="status" className={loud ? styles.loud : styles.state}>
        {sentence}
      </p>
      <p className={styles.keys} aria-hidden="true">
        <kbd>Arrows</kbd> choose <kbd>Enter</kbd> go <kbd>Esc</kbd> close
      </p>
    </div>
  );
}
