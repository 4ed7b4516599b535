import type { Format } from '../model/format.ts';
import type { RawFile } from '../model/raw-file.ts';
import type { Unrecognized } from '../model/recognition.ts';
import { headerKey } from './header-key.ts';
import { nearSpelling } from './near-spelling.ts';
import { type ProposedColumns, proposeColumns } from './propose-map.ts';
import { fitsOf, type Signatures } from './signature.ts';

/** What an unknown file looks most like, and the columns it would need to be that. */
export const nearestFormat = (file: RawFile, among: Signatures): Unrecognized => {
  const header = file.head[file.headerRow] ?? file.head[0];
  const cells = header?.cells ?? [];
  const nearest = guessOf(nearestName(file, among), file, among);
  const people = guessOf(FALLBACK, file, among);
  const more = columnsIn(people) - columnsIn(nearest);
  const best = works(people) && (more > 0 || (more === 0 && !works(nearest))) ? people : nearest;
  const { name, format, proposal } = best;
  return {
    format: null,
    headerRow: file.headerRow,
    headerLine: header?.line ?? 0,
    headers: cells,
    nearest: name,
    lacks: format ? lacking(format, cells) : [],
    proposal,
  };
};

type Guess = {
  readonly name: string;
  readonly format: Format | undefined;
  readonly proposal: ProposedColumns;
};

const guessOf = (name: string, file: RawFile, among: Signatures): Guess => {
  const format = among.formats.find((candidate) => candidate.name === name);
  return { name, format, proposal: format ? proposalFor(file, format, among) : [] };
};

const columnsIn = ({ proposal }: Guess): number =>
  proposal.filter(([, field]) => field !== '').length;

/** A map can be used as it stands where it names all that its format needs. */
const works = ({ format, proposal }: Guess): boolean => {
  if (!format || format.path) return false;
  const headers = new Set(proposal.map(([, header]) => header));
  return (
    lackingFields(format, (field) =>
      (format.columns[field] ?? []).some((spelling) => headers.has(spelling)),
    ).length === 0
  );
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
    if (!format || format.path || format.unused) continue;
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

const lacking = (format: Format, cells: readonly string[]): string[] => {
  const present = new Set(cells.map(headerKey));
  return lackingFields(format, (field) =>
    (format.columns[field] ?? []).some((spelling) => present.has(headerKey(spelling))),
  );
};

/** The first spelling of each field that would meet an unmet need, "or" between alternatives; each named once. */
export const lackingFields = (format: Format, has: (field: string) => boolean): string[] => {
  const named = new Set<string>();
  return format.needs
    .filter((group) => !group.some(has))
    .map((group) => {
      const fields = group.filter((field) => !named.has(field)).slice(0, 4);
      for (const field of fields) named.add(field);
      return fields.map((field) => format.columns[field]?.[0] ?? field).join(' or ');
    })
    .filter((text) => text !== '');
};

/** Lists of more columns are no table that a person would name them for. */
const MOST_COLUMNS = 500;

/** Without a header there is nothing to name. */
const proposalFor = (file: RawFile, format: Format, { formats }: Signatures): ProposedColumns => {
  const header = file.head[file.headerRow]?.cells.filter((cell) => cell.trim() !== '') ?? [];
  if (header.length < 2 || header.length > MOST_COLUMNS) return [];
  const rows = file.head.slice(file.headerRow + 1).map(({ cells }) => cells);
  return proposeColumns(file.head[file.headerRow]?.cells ?? [], rows, { format, others: formats })
    .map(([name, field]) => [name.trim(), field] as const)
    .filter(([name]) => name !== '');
};
