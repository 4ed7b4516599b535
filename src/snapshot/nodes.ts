import type { Cell, Numbers } from './number-cells.ts';

/** A column of numbers: in which table it lies. */
export type ColumnNode = {
  readonly kind: 'ints' | 'reals' | 'bytes';
  readonly section: number;
  /** Which of the table's columns. */
  readonly column: number;
  readonly rows: number;
  readonly shared: boolean;
};

/** The same once its table is written: how its cells are written there. */
export type NumbersNode = Omit<ColumnNode, 'column'> & {
  /** Bytes of a row of its table. */
  readonly row: number;
  readonly cell: Cell;
};

/** What stands in the directory for a value. Numbers are those of nodes or sections. */
export type Node = OtherNode | NumbersNode;

/** The same before anything is written. */
export type PackedNode = OtherNode | ColumnNode;

type OtherNode =
  | { readonly kind: 'plain'; readonly value: unknown }
  | { readonly kind: 'odd-number'; readonly value: string }
  | { readonly kind: 'document'; readonly section: number }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, number])[] }
  /** A column of a table: of how many columns, and which of them. */
  | (Texts & { readonly kind: 'texts'; readonly columns: number; readonly column: number })
  /** A column whose rows share few texts: the node of their numbers. */
  | (Texts & { readonly kind: 'listed'; readonly numbers: number })
  | (Texts & { readonly kind: 'pool'; readonly slots: number });

/** Sections. */
export type Texts = { readonly ends: number; readonly arena: number };

/**
 * A stretch of the file: bytes, or columns of numbers side by side, so that what is said of one row stands together;
 * or one column, its cells as they are in memory.
 */
export type Section =
  | { readonly bytes: Uint8Array }
  | { readonly columns: readonly Numbers[] }
  | { readonly plain: Numbers };

export type Packed = {
  readonly nodes: readonly PackedNode[];
  readonly sections: readonly Section[];
};
