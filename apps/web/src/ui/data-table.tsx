import type { ReactNode } from 'react';
import styles from './data-table.module.css';

export interface Column<TRow> {
  id: string;
  label: string;
  cell: (row: TRow) => ReactNode;
  align?: 'start' | 'end';
  /** Heads the row: read out with every cell. One column should. */
  heads?: boolean;
  /** The label is for screen readers only (a column of buttons). */
  labelHidden?: boolean;
}

export interface DataTableProps<TRow> {
  /** What the table shows. */
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly Column<TRow>[];
  rows: readonly TRow[];
  keyOf: (row: TRow) => string;
  /** Shown instead of the table when there are no rows. */
  empty?: ReactNode;
}

/** A semantic table; on narrow screens every row becomes a card with its column names. */
export function DataTable<TRow>({ caption, captionHidden = false, columns, rows, keyOf, empty }: DataTableProps<TRow>) {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <table className={styles.table}>
      <caption className={captionHidden ? 'cm-hidden' : styles.caption}>{caption}</caption>
      <thead className={styles.head}>
        <tr>
          {columns.map(({ id, label, align, labelHidden }) => (
            <th key={id} scope="col" data-align={align}>
              <span className={labelHidden ? 'cm-hidden' : undefined}>{label}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ id, label, cell, align, heads, labelHidden }) => {
              const content = <div className={styles.content}>{cell(row)}</div>;
              const common = { 'data-label': labelHidden || heads ? undefined : label, 'data-align': align };
              return heads ? (
                <th key={id} scope="row" {...common}>
                  {content}
                </th>
              ) : (
                <td key={id} {...common}>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
