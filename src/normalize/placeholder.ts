/**
 * A cell's text: without the white space, byte-order marks and direction marks around it, and ''
 * where it only says that nothing is known. `Null`, `Na` and `None` stay: people bear those names.
 */
export const cellText = (cell: string): string => {
  const text = trimmed(cell);
  if (text.length > LONGEST_PLACEHOLDER) return text;
  return isPlaceholder(text) ? '' : text;
};

const PLACEHOLDERS = new Set([
  '-',
  '--',
  '---',
  '–',
  '—',
  '.',
  '?',
  'n/a',
  'N/A',
  'N/a',
  '#N/A',
  '#n/a',
  '#N/V',
  '#NV',
  'n.a.',
  'N.A.',
  'null',
  'NULL',
  '(null)',
  '<null>',
  '#NULL!',
  '#REF!',
  '#VALUE!',
  '#NAME?',
  '#DIV/0!',
  '\\N',
  'nan',
  'NaN',
  'nil',
  'undefined',
  '(blank)',
  '(empty)',
  '[not provided]',
  '(No value)',
]);
const LONGEST_PLACEHOLDER = 14;

const FIRST_LETTERS = new Set([...PLACEHOLDERS].map((text) => text.charCodeAt(0)));

/** False for a cell that is none, by its first byte and how many bytes it has. */
export const mayBePlaceholder = (first: number, bytes: number): boolean =>
  bytes <= LONGEST_PLACEHOLDER && FIRST_LETTERS.has(first);

/** Nearly every cell starts with a letter that starts no placeholder: those are not looked up. */
const isPlaceholder = (text: string): boolean =>
  FIRST_LETTERS.has(text.charCodeAt(0)) && PLACEHOLDERS.has(text);

const EDGE_MARKS = /^[\s\p{Cc}\p{Cf}]+|[\s\p{Cc}\p{Cf}]+$/gu;

const trimmed = (cell: string): string => {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  const plain = first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80;
  return plain || cell === '' ? cell : cell.replace(EDGE_MARKS, '');
};
