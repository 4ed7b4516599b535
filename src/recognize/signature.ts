import type { Format } from '../model/format.ts';
import { headerKey } from './header-key.ts';

/** A header spelling and the field it names in one format. */
type Use = { readonly format: number; readonly field: string; readonly rank: number };

/** Every header of every format: who uses it, and how much it tells. */
export type Signatures = {
  readonly formats: readonly Format[];
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  /** Headers that rule a format out, by format. */
  readonly never: readonly ReadonlySet<string>[];
};

/** How well a record fits a format as its header. */
export type Fit = {
  readonly format: number;
  /** How much the matched headers tell this format from the others, in bits. */
  readonly bits: number;
  readonly bindings: ReadonlyMap<string, readonly number[]>;
  /** True where every group of the format's needs is met, each by a field of its own. */
  readonly met: boolean;
  /** True where a header stands there that this format never has. */
  readonly ruledOut: boolean;
};

export const signatures = (formats: readonly Format[]): Signatures => {
  const uses = new Map<string, Use[]>();
  const keyOf = eachOnce(headerKey);
  formats.forEach(({ columns }, format) => {
    for (const [field, spellings] of Object.entries(columns)) {
      spellings.forEach((spelling, rank) => {
        const key = keyOf(spelling);
        const known = uses.get(key) ?? [];
        if (!known.some((use) => use.format === format && use.field === field)) {
          known.push({ format, field, rank });
          uses.set(key, known);
        }
      });
    }
  });
  return { formats, uses, never: formats.map((format) => new Set(format.never?.map(keyOf))) };
};

/** Many formats spell a header alike. */
const eachOnce = (of: (text: string) => string): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? of(text);
    known.set(text, found);
    return found;
  };
};

/** What a record would be as a header: one entry per format that knows any of its cells. */
export const fitsOf = (cells: readonly string[], known: Signatures): readonly Fit[] => {
  const keys = cells.map((cell) => (cell.length > LONGEST_HEADER ? '' : headerKey(cell)));
  const matches = new Map<number, Match[]>();
  keys.forEach((key, column) => {
    const uses = known.uses.get(key) ?? [];
    const bits = bitsOf(uses, known.formats.length);
    for (const use of uses) {
      const found = matches.get(use.format) ?? [];
      matches.set(use.format, [...found, { ...use, column, key, bits }]);
    }
  });
  return [...matches]
    .sort(([a], [b]) => a - b)
    .map(([format, found]) => fitOf(format, found, keys, known));
};

/** Longer cells are texts; to fold a megabyte of them would tell nothing. */
const LONGEST_HEADER = 200;

type Match = Use & { readonly column: number; readonly key: string; readonly bits: number };

/** A header that few formats have says more: log2 of all formats over those that know it. */
const bitsOf = (uses: readonly Use[], formats: number): number =>
  Math.log2((formats + 1) / (new Set(uses.map(({ format }) => format)).size || 1));

const fitOf = (
  format: number,
  matches: readonly Match[],
  keys: readonly string[],
  { formats, never }: Signatures,
): Fit => {
  const bindings = new Map<string, number[]>();
  for (const { field, column } of inTurn(matches).toSorted(byRank)) {
    bindings.set(field, [...(bindings.get(field) ?? []), column]);
  }
  const needs = formats[format]?.needs ?? [];
  const ruledOut = keys.some((key) => never[format]?.has(key));
  const met =
    bindings.size >= needs.length &&
    needs.every((group) => group.some((field) => bindings.has(field)));
  const told = new Map(matches.map(({ key, bits }) => [key, bits]));
  const bits = [...told.values()].reduce((sum, value) => sum + value, 0);
  return { format, bits, bindings, met: met && !ruledOut, ruledOut };
};

/** A header that stands there twice and means two fields means them in their order: Outlook's "Titre", Mme and directrice. */
const inTurn = (matches: readonly Match[]): readonly Match[] => {
  const fields = placesBy(matches, ({ field }) => field);
  const columns = placesBy(matches, ({ column }) => column);
  return matches.filter(({ key, field, column }) => {
    const [ofField, ofColumn] = [fields.get(key), columns.get(key)];
    if (ofField === undefined || ofColumn === undefined) return true;
    if (ofField.size < 2 || ofColumn.size < 2) return true;
    return ofField.get(field) === Math.min(ofColumn.get(column) ?? 0, ofField.size - 1);
  });
};

/** By header: what is met under it, each with its place among the others. */
const placesBy = <T>(
  matches: readonly Match[],
  of: (match: Match) => T,
): ReadonlyMap<string, ReadonlyMap<T, number>> => {
  const places = new Map<string, Map<T, number>>();
  for (const match of matches) {
    const known = places.get(match.key) ?? new Map<T, number>();
    if (!known.has(of(match))) known.set(of(match), known.size);
    places.set(match.key, known);
  }
  return places;
};

/** Best spelling first, then the leftmost column. */
const byRank = (a: Match, b: Match): number => a.rank - b.rank || a.column - b.column;
