import { useEffect, type ReactNode } from 'react';
import styles from './page.module.css';

export interface PageProps {
  /** The heading of the page and the title of the document. */
  title: string;
  /** One or two sentences under the heading: what this page is for. */
  lead?: ReactNode;
  /** Buttons or links that concern the whole page. */
  actions?: ReactNode;
  /** A small line above the heading, such as the name of the assessment or a link back. */
  above?: ReactNode;
  /** Until what the heading names has come: then what stood in for the content is replaced as a whole, and nothing is pushed down. */
  pending?: boolean;
  /** Forms and texts read better in a narrow column. */
  narrow?: boolean;
  children: ReactNode;
}

/** A screen: exactly one in each route. Its heading gets the focus after navigation. */
export function Page({ title, lead, actions, above, pending = false, narrow = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Citymark`;
  }, [title]);
  const step = pending ? 'pending' : 'there';
  return (
    <div className={styles.page} data-narrow={narrow || undefined}>
      <div className={styles.head}>
        <div className={styles.headText}>
          {above ? <div className={styles.above}>{above}</div> : null}
          <h1 tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {lead ? <p className={styles.lead}>{lead}</p> : null}
        </div>
        {actions ? (
          <div key={step} className={styles.actions}>
            {actions}
          </div>
        ) : null}
      </div>
      <div key={step} className={styles.content}>
        {children}
      </div>
    </div>
  );
}
