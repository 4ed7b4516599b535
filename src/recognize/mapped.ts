import type { ColumnMap } from '../model/column-map.ts';
import type { Format } from '../model/format.ts';
import { RefpathError } from '../model/issue.ts';
import type { RawFile, RawRow } from '../model/raw-file.ts';
import type { Recognition, Recognized } from '../model/recognition.ts';
import { formats } from './formats.ts';
import { headerKey } from './header-key.ts';
import { lackingFields } from './nearest.ts';
import { recognize } from './recognize.ts';

/**
 * Which export each file is: by the first map that names it, else by its headers. Throws
 * RefpathError: `config-map-…` where a map does not fit the formats or the files.
 */
export const recognizeAll = (
  files: readonly RawFile[],
  maps: readonly ColumnMap[] = [],
): readonly Recognition[] => {
  const known = maps.map(fieldMap);
  const used = new Set<FieldMap>();
  const recognitions = files.map((file) => recognizeOne(file, known, used));
  const unused = known.find((map) => map.pattern !== undefined && !used.has(map));
  if (unused) throw new RefpathError('config-map-unused', { files: unused.files });
  return recognitions;
};

/** The same for one of them, where all maps were found to fit. */
export const recognizeAgain = (file: RawFile, maps: readonly ColumnMap[] = []): Recognition =>
  recognizeOne(file, maps.map(fieldMap), new Set());

const recognizeOne = (
  file: RawFile,
  known: readonly FieldMap[],
  used: Set<FieldMap>,
): Recognition => {
  for (const map of known) {
    const found = byMap(file, map);
    if (!found) continue;
    used.add(map);
    return found;
  }
  return recognize(file);
};

type FieldMap = {
  readonly format: Format;
  readonly files: string;
  readonly pattern: RegExp | undefined;
  /** Keys of headers, and their fields; '' is not read. */
  readonly fields: ReadonlyMap<string, string>;
  readonly headers: readonly string[];
};

const fieldMap = ({ files, format: name, columns }: ColumnMap): FieldMap => {
  const format = formats.find((known) => known.name === name);
  if (!format) {
    const known = formats.map((each) => each.name).join(', ');
    throw new RefpathError('config-map-format', { format: name, known });
  }
  return {
    format,
    files: files ?? '',
    pattern: files === undefined ? undefined : patternOf(files),
    fields: new Map(columns.map(([header, field]) => [headerKey(header), fieldOf(field, format)])),
    headers: columns.map(([header]) => header),
  };
};

/** The end of a path: "people.csv", "crm/*.csv", "book.xlsx/Sheet1". */
const patternOf = (files: string): RegExp => {
  const parts = files.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`(?:^|/)${parts.join('.*')}$`, 's');
};

const fieldOf = (text: string, { name, columns }: Format): string => {
  const key = headerKey(text);
  if (key === '') return '';
  const fields = Object.keys(columns);
  const found =
    fields.find((field) => headerKey(field) === key) ??
    fields.find((field) => columns[field]?.some((spelling) => headerKey(spelling) === key));
  if (found !== undefined) return found;
  const known = fields.map((field) => columns[field]?.[0] ?? field).join(', ');
  throw new RefpathError('config-map-field', { field: text, format: name, known });
};

/** Headers stand near the top, as where no map is given. */
const HEADER_WITHIN = 40;

const byMap = (file: RawFile, map: FieldMap): Recognized | undefined => {
  if (map.pattern && !map.pattern.test(file.path)) return undefined;
  const at = file.head.slice(0, HEADER_WITHIN).findIndex((row) => missing(row, map) === undefined);
  const row = file.head[at];
  if (row) return recognized(file, { at, row }, map);
  if (!map.pattern) return undefined;
  const header = file.head[Math.max(0, file.headerRow)] ?? { cells: [], line: 0 };
  throw new RefpathError('config-map-header', {
    file: file.path,
    header: missing(header, map) ?? '',
  });
};

/** A header that the map names and the row lacks. */
const missing = ({ cells }: RawRow, { fields, headers }: FieldMap): string | undefined => {
  const keys = new Set(cells.map(headerKey));
  const at = [...fields.keys()].findIndex((key) => !keys.has(key));
  return at < 0 ? undefined : headers[at];
};

const recognized = (
  file: RawFile,
  { at, row }: { readonly at: number; readonly row: RawRow },
  { format, fields }: FieldMap,
): Recognized => {
  const named = row.cells.map((cell) => fields.get(headerKey(cell)) ?? ownField(cell, format));
  const bindings = new Map<string, number[]>();
  named.forEach((field, column) => {
    if (field !== '') bindings.set(field, [...(bindings.get(field) ?? []), column]);
  });
  const lacks = lackingFields(format, (field) => bindings.has(field));
  if (lacks.length > 0) {
    const facts = { file: file.path, format: format.name, lacks: lacks.join(', ') };
    throw new RefpathError('config-map-lacks', facts);
  }
  return {
    format,
    headerRow: at,
    headerLine: row.line,
    confidence: 1,
    variant: 'by --map',
    headers: row.cells.map((cell) => cell.trim()),
    bindings,
    unusedColumns: row.cells.filter((cell, column) => named[column] === '' && cell.trim() !== ''),
  };
};

/** What a header that the map leaves alone is to the format by itself. */
const ownField = (cell: string, { columns }: Format): string => {
  const key = headerKey(cell);
  const spelt = Object.entries(columns).find(([, spellings]) =>
    spellings.some((spelling) => headerKey(spelling) === key),
  );
  return spelt?.[0] ?? '';
};
