import type { DocumentBlock, DocumentCell } from '@citymark/report';
import { LevelBadge } from '../../ui/level-badge';
import styles from './report.module.css';

interface ReportBlockProps {
  block: DocumentBlock;
  /** What a heading of the third rank becomes: no level may be left out where a section has none of the second. */
  headingBelow?: 'h4' | 'h5';
}

/** One block of the report's document. */
export function ReportBlock({ block, headingBelow = 'h5' }: ReportBlockProps) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.rank === 2 ? 'h4' : headingBelow;
      return (
        <Heading className={styles.heading}>
          {block.text}
          {block.aside ? <span className={styles.aside}>{block.aside}</span> : null}
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p className={styles.paragraph} data-tone={block.tone}>
          {block.text}
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl className={styles.facts}>
          {block.items.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'chart':
      return (
        <div className={styles.chartRoom} role="group" aria-label="Chart" tabIndex={0}>
          <img
            className={styles.chart}
            style={{ maxWidth: `${block.share * 100}%` }}
            src={`data:image/svg+xml,${encodeURIComponent(block.svg)}`}
            alt={block.description}
          />
        </div>
      );
    case 'table':
      return <ReportTable block={block} />;
  }
}

function ReportTable({ block }: { block: Extract<DocumentBlock, { kind: 'table' }> }) {
  return (
    // Scrolls by itself where it is too wide, so that the page never does; reachable by keyboard for that.
    <div className={styles.tableRoom} role="group" aria-label={`Table: ${block.columns.map(({ title }) => title).join(', ')}`} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {block.columns.map(({ title, align }, index) => (
              <th key={index} scope="col" data-align={align}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={index}>
              {row.cells.map((cell, column) => (
                <td key={column} data-align={block.columns[column]?.align} data-label={column === 0 ? undefined : block.columns[column]?.title}>
                  <CellContent cell={cell} />
                  {column === 0 ? row.notes.map((note) => <small key={note}>{note}</small>) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellContent({ cell }: { cell: DocumentCell }) {
  if (typeof cell === 'string') return <>{cell}</>;
  return cell.level === null ? <>{cell.text}</> : <LevelBadge level={cell.level} size="small" />;
}
