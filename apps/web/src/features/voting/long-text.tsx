import { useState } from 'react';
import styles from './vote-statement.module.css';

/** About three lines on a phone. */
const SHORT = 130;

/** A text that may be long: its beginning, and the rest on demand. */
export function LongText({ text }: { text: string }) {
  const [whole, setWhole] = useState(false);
  if (whole || text.length <= SHORT) return <p className={styles.text}>{text}</p>;
  return (
    <p className={styles.text}>
      {text.slice(0, text.lastIndexOf(' ', SHORT) > 0 ? text.lastIndexOf(' ', SHORT) : SHORT)} …{' '}
      <button type="button" className={styles.whole} onClick={() => setWhole(true)}>
        read all
      </button>
    </p>
  );
}
