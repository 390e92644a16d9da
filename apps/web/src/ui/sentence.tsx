import type { ReactNode } from 'react';
import { Mark } from './mark';
import styles from './sentence.module.css';

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'quiet';

const SIGNS: Record<Tone, ReactNode> = { plain: '•', good: <Mark kind="tick" />, warn: '!', bad: <Mark kind="cross" />, quiet: '·' };

/** One plain sentence with a sign before it, so that its tone is not told by colour alone. */
export function Sentence({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <p className={styles.sentence} data-tone={tone}>
      <span className={styles.sign} aria-hidden="true">
        {SIGNS[tone]}
      </span>
      <span>{children}</span>
    </p>
  );
}
