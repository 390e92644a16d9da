import type { ReactNode } from 'react';
import styles from './figure.module.css';

export interface FigureTable {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface FigureProps {
  /** What is drawn, in words: the caption, and the name for screen readers. */
  title: string;
  /** The same figures as text, behind "Show as a table". */
  table: FigureTable;
  /** In pixels, or as high as what is drawn. */
  height: number | 'auto';
  titleHidden?: boolean;
  children: ReactNode;
}

/** Frame of every chart. The drawing is one image to a screen reader; the figures are in the table. */
export function Figure({ title, table, height, titleHidden = false, children }: FigureProps) {
  return (
    <figure className={styles.figure}>
      <figcaption className={titleHidden ? 'cm-hidden' : styles.caption}>{title}</figcaption>
      <div role="img" aria-label={`${title}. The figures are in the table below.`} style={{ height }}>
        <div aria-hidden="true" className={styles.drawing}>
          {children}
        </div>
      </div>
      <details className={styles.details}>
        <summary>Show as a table</summary>
        <div className={styles.figures} role="region" aria-label={`${title}, as a table`}>
          <table>
            <caption className="cm-hidden">{title}</caption>
            <thead>
              <tr>
                {table.head.map((label) => (
                  <th key={label} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.join('|')}>
                  {row.map((cell, column) =>
                    column === 0 ? (
                      <th key={table.head[column]} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={table.head[column]}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
