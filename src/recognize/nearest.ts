import type { Format } from '../model/format.ts';
import type { RawFile } from '../model/raw-file.ts';
import type { Unrecognized } from '../model/recognition.ts';
import { headerKey } from './header-key.ts';
import { fitsOf, type Signatures } from './signature.ts';

/** What an unknown file looks most like, and the columns it would need to be that. */
export const nearestFormat = (file: RawFile, among: Signatures): Unrecognized => {
  const header = file.head[file.headerRow] ?? file.head[0];
  const cells = header?.cells ?? [];
  const name = nearestName(file, among);
  const format = among.formats.find((candidate) => candidate.name === name);
  return {
    format: null,
    headerRow: file.headerRow,
    headerLine: header?.line ?? 0,
    headers: cells,
    nearest: name,
    lacks: format ? lacking(format, cells) : [],
  };
};

const FALLBACK = 'plain/people';

const nearestName = (file: RawFile, among: Signatures): string => {
  const rows = file.head.slice(0, 40).map(({ cells }) => cells);
  const exact = bestName(rows, among);
  if (exact) return exact;
  const spellings = [...among.uses.keys()].sort();
  const mended = rows
    .slice(0, 5)
    .map((cells) => cells.map((cell) => nearSpelling(cell, spellings)));
  return bestName(mended, among) ?? nameByContent(rows);
};

const bestName = (rows: readonly (readonly string[])[], among: Signatures): string | undefined => {
  let best = { name: '', missing: Number.POSITIVE_INFINITY, bits: 0 };
  for (const fit of rows.flatMap((cells) => fitsOf(cells, among))) {
    const format = among.formats[fit.format];
    if (!format || format.path) continue;
    const unmet = format.needs.filter((group) => !group.some((field) => fit.bindings.has(field)));
    const missing = unmet.length / format.needs.length;
    // A word met by chance in a long list of needs is no likeness.
    if (missing === 1) continue;
    const nearer = fit.bits * (1 - missing) > best.bits * (1 - best.missing);
    if (best.name === '' || nearer) best = { name: format.name, missing, bits: fit.bits };
  }
  return best.name === '' ? undefined : best.name;
};

/** No header at all: what stands in the cells still tells a list of connections from others. */
const nameByContent = (rows: readonly (readonly string[])[]): string =>
  rows.some((cells) => cells.some((cell) => /linkedin\.com\/in\//i.test(cell)))
    ? 'linkedin/connections'
    : FALLBACK;

/** A cell with at most one typing error for each four letters becomes the header it meant. */
const nearSpelling = (cell: string, spellings: readonly string[]): string => {
  const key = headerKey(cell);
  if (key.length < 4 || key.length > 30) return cell;
  const allowed = Math.max(1, Math.floor(key.length / 4));
  return spellings.find((spelling) => withinEdits(key, spelling, allowed)) ?? cell;
};

/** True where `allowed` letters typed, left out, swapped or added too much make one of the other. */
const withinEdits = (a: string, b: string, allowed: number): boolean => {
  if (Math.abs(a.length - b.length) > allowed) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(editCell(a, b, { i, j, before, row, next }));
    before = row;
    row = next;
  }
  return (row[b.length] ?? allowed + 1) <= allowed;
};

type EditRows = { i: number; j: number; before: number[]; row: number[]; next: number[] };

/** Optimal string alignment (Damerau 1964): a swap of neighbors is one error. */
const editCell = (a: string, b: string, { i, j, before, row, next }: EditRows): number => {
  const far = Number.POSITIVE_INFINITY;
  const change = (row[j - 1] ?? far) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  const swap = swapped ? (before[j - 2] ?? far) + 1 : far;
  return Math.min((row[j] ?? far) + 1, (next[j - 1] ?? far) + 1, change, swap);
};

/** The first spelling of each field that would meet an unmet need, "or" between alternatives. */
const lacking = (format: Format, cells: readonly string[]): string[] => {
  const present = new Set(cells.map(headerKey));
  const has = (field: string): boolean =>
    (format.columns[field] ?? []).some((spelling) => present.has(headerKey(spelling)));
  return format.needs
    .filter((group) => !group.some(has))
    .map((group) =>
      group
        .slice(0, 4)
        .map((field) => format.columns[field]?.[0] ?? field)
        .join(' or '),
    );
};
