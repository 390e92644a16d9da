import type { ReportDocument } from '@citymark/report';
import { ReportBlock } from './report-block';
import styles from './report.module.css';

/** The report as on paper: the same document that the PDF prints. */
export function ReportPaper({ document }: { document: ReportDocument }) {
  const { cover, sections } = document;
  return (
    <article className={styles.paper} aria-label={document.title}>
      {/* No header element: those are left out of print, and this is the cover. */}
      <div className={styles.cover}>
        <p className={styles.subtitle}>{cover.subtitle}</p>
        <h2 className={styles.city}>{cover.city}</h2>
        <p className={styles.title}>{cover.title}</p>
        <p className={styles.figure}>
          <strong data-testid="overall-figure">{cover.figure}</strong> <span>{cover.meaning}</span>
        </p>
        <dl className={styles.facts}>
          {cover.facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <nav aria-label="Sections of the report" className={`${styles.contents ?? ''} cm-no-print`}>
        {sections.map((section) => (
          <a key={section.id} href={`#report-${section.id}`}>
            {section.title}
          </a>
        ))}
      </nav>
      {sections.map((section) => (
        <section key={section.id} id={`report-${section.id}`} className={styles.section} aria-label={section.title}>
          <h3>{section.title}</h3>
          {section.blocks.map((block, index) => (
            // Blocks of a frozen document never move.
            <ReportBlock key={index} block={block} headingBelow={section.blocks.some((one) => one.kind === 'heading' && one.rank === 2) ? 'h5' : 'h4'} />
          ))}
        </section>
      ))}
    </article>
  );
}
