/** A cell of a table: text, or a level that is shown on its colour (null: no level). */
export type DocumentCell = string | { readonly text: string; readonly level: number | null };

export interface DocumentColumn {
  readonly title: string;
  readonly align: 'left' | 'right' | 'centre';
  /** Share of the table's width; the shares of a table add up to 1. */
  readonly share: number;
}

export interface DocumentRow {
  /** One for each column. */
  readonly cells: readonly DocumentCell[];
  /** Shown small under the first cell. */
  readonly notes: readonly string[];
}

export type DocumentBlock =
  | { readonly kind: 'heading'; readonly rank: 2 | 3; readonly text: string; readonly aside?: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone: 'plain' | 'lead' | 'quiet' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly items: readonly { readonly name: string; readonly value: string }[] }
  | { readonly kind: 'table'; readonly columns: readonly DocumentColumn[]; readonly rows: readonly DocumentRow[] }
  /** `description` says the same in words; `share` is the part of the page's width that it fills. */
  | { readonly kind: 'chart'; readonly svg: string; readonly description: string; readonly share: number };

export interface DocumentSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}

export interface DocumentCover {
  readonly city: string;
  readonly title: string;
  readonly subtitle: string;
  /** The overall figure, as printed, and what it means in words. */
  readonly figure: string;
  readonly meaning: string;
  /** The overall mean for a mark on the scale; null while incomplete. */
  readonly mean: number | null;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/** A report as a neutral tree: screen and PDF print it, and neither adds a number. */
export interface ReportDocument {
  readonly title: string;
  readonly language: 'en';
  readonly day: string;
  readonly hash: string;
  readonly cover: DocumentCover;
  readonly sections: readonly DocumentSection[];
}
