/**
 * What a cell looks like, by its letters alone: enough to tell a header from the values under it and to
 * see where a cell has slipped into the wrong column.
 */
export type CellShape = 'empty' | 'number' | 'date' | 'email' | 'url' | 'code' | 'word' | 'text';

export const shapeOf = (cell: string): CellShape => {
  const text = cell.length > 400 ? 'long' : cell.trim();
  if (text === '') return 'empty';
  for (const [shape, pattern] of SHAPES) if (pattern.test(text)) return shape;
  return 'text';
};

/** Values have these shapes; names of columns do not. */
export const isValueShape = (shape: CellShape): boolean =>
  shape === 'number' ||
  shape === 'date' ||
  shape === 'email' ||
  shape === 'url' ||
  shape === 'code';

/** No pattern has two ways to match a text, so that none takes more than linear time. */
const SHAPES: readonly (readonly [CellShape, RegExp])[] = [
  ['date', /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T, ].{0,30})?$/],
  ['date', /^\d{1,2}[- ]\p{L}{3,9}\.?[- ,]{1,2}\d{2,4}(?:[T, ].{0,30})?$/u],
  ['date', /^\p{L}{3,9}\.? \d{1,2}, ?\d{4}(?:,? .{0,20})?$/u],
  ['date', /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?$/i],
  ['number', /^[-+(]?[$€£¥]? ?[-+]?\d[\d.,' ]{0,30}(?:e[-+]?\d{1,3})?[%)]? ?[$€£¥]?$/i],
  ['email', /^[^\s@,;<>]+@[^\s@,;<>]+\.[a-z]{2,}$/i],
  ['url', /^(?:https?:\/\/|www\.)[^\s,;]+$/i],
  ['code', /^(?=[^\d]{0,40}\d)[A-Za-z\d]+(?:[-_.:/][A-Za-z\d]+)*$/],
  ['word', /^[\p{L}\p{M}\d][\p{L}\p{M}\d _'’().&#+*?%:/$€£-]*$/u],
];
