import words from './words/placeholders.json' with { type: 'json' };

/**
 * A cell's text: without the white space, byte-order marks and direction marks around it, without the formula that
 * keeps a spreadsheet from counting with it (="00123"), and '' where it only says that nothing is known. `Null`, `Na` and `None` stay: people bear those names.
 */
export const cellText = (cell: string): string => {
  const text = withoutFormula(trimmed(cell));
  if (text.length > LONGEST_PLACEHOLDER) return text;
  return isPlaceholder(text) ? '' : text;
};

const PLACEHOLDERS = new Set(words.placeholders);
const LONGEST_PLACEHOLDER = Math.max(...words.placeholders.map((text) => text.length));

const FIRST_LETTERS = new Set([...PLACEHOLDERS].map((text) => text.charCodeAt(0)));

/** False for a cell that is none, by its first byte and how many bytes it has. */
export const mayBePlaceholder = (first: number, bytes: number): boolean =>
  bytes <= LONGEST_PLACEHOLDER && FIRST_LETTERS.has(first);

/** Nearly every cell starts with a letter that starts no placeholder: those are not looked up. */
const isPlaceholder = (text: string): boolean =>
  FIRST_LETTERS.has(text.charCodeAt(0)) && PLACEHOLDERS.has(text);

const EQUALS = 0x3d;

const withoutFormula = (text: string): string => {
  if (text.charCodeAt(0) !== EQUALS) return text;
  const quoted = /^="([^"]*)"$/.exec(text)?.[1];
  return quoted === undefined ? text : trimmed(quoted);
};

const MARK = /^[\s\p{Cc}\p{Cf}]$/u;
const MARKS_BEFORE = /^[\s\p{Cc}\p{Cf}]+/u;

const trimmed = (cell: string): string => {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  const plain = first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80;
  return plain || cell === '' ? cell : withoutMarksBehind(cell.replace(MARKS_BEFORE, ''));
};

/** From the end: a pattern would begin anew at every space of a long cell. */
const withoutMarksBehind = (text: string): string => {
  let end = text.length;
  while (end > 0 && MARK.test(letterBefore(text, end))) end -= letterBefore(text, end).length;
  return text.slice(0, end);
};

const letterBefore = (text: string, end: number): string => {
  const pair = text.slice(Math.max(0, end - 2), end);
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? pair : text.slice(end - 1, end);
};
