import type { ReactNode } from 'react';
import styles from './stack.module.css';

type Gap = 'tight' | 'normal' | 'wide';

/** Things below each other. */
export function Stack({ gap = 'normal', children }: { gap?: Gap; children: ReactNode }) {
  return (
    <div className={styles.stack} data-gap={gap}>
      {children}
    </div>
  );
}

/** Things beside each other, as far as there is room. */
export function Row({ gap = 'normal', align = 'center', children }: { gap?: Gap; align?: 'center' | 'start' | 'end'; children: ReactNode }) {
  return (
    <div className={styles.row} data-gap={gap} data-align={align}>
      {children}
    </div>
  );
}
