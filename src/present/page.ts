import type { Cell, PathView, Table } from '../model/report.ts';

/** What stands on a page, and not how it looks: md and html make the same page of it. */
export type Page = {
  readonly title: string;
  /** May be made while the page is written, one by one. */
  readonly blocks: Iterable<Block>;
  /** From what and from when it is. */
  readonly foot: string;
};

export type Block =
  | { readonly kind: 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** To be copied as it stands. */
  | { readonly kind: 'code'; readonly lines: readonly string[] }
  | TableBlock
  | PathBlock
  | LetterBlock;

export type TableBlock = {
  readonly kind: 'table';
  /** What it is a table of, for those who cannot see it. */
  readonly caption: string;
  readonly columns: readonly PageColumn[];
  readonly rows: Iterable<readonly Cell[]>;
};

export type PageColumn = {
  readonly name: string;
  /** Figures stand at the right; of a warmth the word is set off; asides, told elsewhere on the page too, are left out where there is little room. */
  readonly shows?: 'figure' | 'warmth' | 'aside';
};

/** One path with its ties. */
export type PathBlock = {
  readonly kind: 'path';
  readonly path: PathView;
  /** Ties are shown, or can be unfolded where a page can do that. */
  readonly ties: 'shown' | 'folded';
  /** A table on the same page has the path, too: enough, where ties cannot be unfolded. */
  readonly listed: boolean;
};

export type LetterBlock = {
  readonly kind: 'letter';
  readonly title: string;
  readonly heads: readonly Fact[];
  readonly body: string;
};

/** A label, and what it says. */
export type Fact = readonly [label: string, text: string];

/** A report as a page. */
export type PageOf<Report> = (report: Report, look: { readonly detail: boolean }) => Page;

export const text = (said: string): Block => ({ kind: 'text', text: said });

export const heading = (said: string): Block => ({ kind: 'heading', text: said });

/** The columns asked for, and nothing else. */
export const tableBlock = ({ columns, rows }: Table, caption: string): TableBlock => ({
  kind: 'table',
  caption,
  columns: columns.map((name) => ({ name })),
  rows,
});
