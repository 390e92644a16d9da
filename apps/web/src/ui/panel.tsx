import { useId, type ReactNode } from 'react';
import styles from './panel.module.css';

export interface PanelProps {
  /** Heading of the section; without one the panel is only a surface. */
  title?: ReactNode;
  /** A sentence under the heading. */
  note?: ReactNode;
  actions?: ReactNode;
  /** Level of the heading, so that headings stay in order. */
  level?: 2 | 3 | 4;
  tone?: 'plain' | 'accent' | 'good' | 'warn' | 'bad' | 'quiet';
  /** How far it stands off the page: 0 lies in it, 1 on it, 2 asks to be seen first. */
  elevation?: 0 | 1 | 2;
  children?: ReactNode;
}

/** A section on its own surface. */
export function Panel({ title, note, actions, level = 2, tone = 'plain', elevation = 1, children }: PanelProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={styles.panel} data-tone={tone} data-elevation={elevation} aria-labelledby={title ? id : undefined}>
      {title ? (
        <div className={styles.head}>
          <div className={styles.headText}>
            <Heading id={id} className={styles.title}>
              {title}
            </Heading>
            {note ? <p className={styles.note}>{note}</p> : null}
          </div>
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </div>
      ) : null}
      {children}
    </section>
  );
}
