export type Style = 'warm' | 'cold' | 'heading';

/** Colours a text, or leaves it as it is; the terminal's business, so it is handed in. */
export type Paint = (style: Style, text: string) => string;

export const noPaint: Paint = (_style, text) => text;

/** What presenters may know besides the report. */
export type Look = {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
  /** Names of columns to show, in this order; empty: all. */
  readonly fields: readonly string[];
  /** Every tie of each path with its factors and evidence. */
  readonly detail: boolean;
};
