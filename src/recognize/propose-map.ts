import type { Format } from '../model/format.ts';
import { headerKey } from './header-key.ts';
import { columnMeanings, type Meant } from './header-meaning.ts';
import { nearSpelling } from './near-spelling.ts';

/** Headers of a file, and the header of the format that each seems to be; '' where none does. */
export type ProposedColumns = readonly (readonly [header: string, field: string])[];

/**
 * The best guess for a map of an unknown table: by the header's spelling, by a typing error, by what
 * other formats call a field of that name, by what it means, by what stands in the cells. Each field once.
 */
export const proposeColumns = (
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  { format, others }: { readonly format: Format; readonly others: readonly Format[] },
): ProposedColumns => {
  const taken = new Set<string>();
  const guesses = headers.map(() => '');
  const meanings = columnMeanings(headers);
  for (const guess of GUESSES) {
    headers.forEach((header, column) => {
      if (guesses[column] !== '') return;
      const cells = rows.map((row) => row[column] ?? '');
      const field = guess({ header, cells, format, others, meant: meanings[column] });
      if (field === '' || taken.has(field) || !(field in format.columns)) return;
      taken.add(field);
      guesses[column] = format.columns[field]?.[0] ?? '';
    });
  }
  return headers.map((header, column) => [header, guesses[column] ?? '']);
};

type Clue = {
  readonly header: string;
  readonly cells: readonly string[];
  readonly format: Format;
  readonly others: readonly Format[];
  readonly meant: Meant | undefined;
};

const fieldSpelt = ({ columns }: Format, key: string): string =>
  Object.entries(columns).find(([, spellings]) =>
    spellings.some((spelling) => headerKey(spelling) === key),
  )?.[0] ?? '';

/** From sure to bold; the surest of all columns comes before the boldest of any. */
const GUESSES: readonly ((clue: Clue) => string)[] = [
  ({ header, format }) => fieldSpelt(format, headerKey(header)),
  ({ header, format }) => {
    const spellings = Object.values(format.columns).flat().map(headerKey);
    return fieldSpelt(format, headerKey(nearSpelling(header, spellings)));
  },
  ({ header, others }) =>
    others.map((other) => fieldSpelt(other, headerKey(header))).find((field) => field !== '') ?? '',
  ({ meant }) => meant?.meaning ?? '',
  ({ header }) => meaningOfWords(header),
  ({ cells }) => CONTENTS.find(([, pattern]) => mostAre(cells, pattern))?.[0] ?? '',
  ({ header, format }) => {
    const words = header.toLowerCase().split(/[^\p{L}]+/u);
    return (
      Object.entries(format.columns).find(([, spellings]) =>
        spellings.some((spelling) => words.includes(spelling.toLowerCase())),
      )?.[0] ?? ''
    );
  },
];

/** "naam bedrijf" is about a company: what any of its words means, a name last of all. */
const meaningOfWords = (header: string): string => {
  const words = columnMeanings(header.split(/[^\p{L}-]+/u)).map((found) => found?.meaning ?? '');
  return words.find((meaning) => meaning !== '' && meaning !== 'name') ?? words.find(Boolean) ?? '';
};

const CONTENTS: readonly (readonly [string, RegExp])[] = [
  ['email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  ['url', /linkedin\.com\/in\//i],
  ['name', /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u],
];

const mostAre = (cells: readonly string[], pattern: RegExp): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const fitting = filled.filter((cell) => pattern.test(cell.trim()));
  return fitting.length > 0 && fitting.length * 2 > filled.length;
};
