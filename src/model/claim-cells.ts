import { type ByteTable, byteTable } from './byte-table.ts';
import type { ClaimColumns } from './claim-columns.ts';
import { REF_KINDS, type Ref, type RefKind } from './claims.ts';
import { intMap } from './int-map.ts';

/** Where the next claims stand. */
export type ClaimPlace = { file: number; line: number };

type TableName = 'records' | 'jobs' | 'contacts' | 'ties';

/** All about a claim but where it stands. */
type CellName<K extends TableName> = Exclude<keyof ClaimColumns[K], 'file' | 'line' | 'system'>;

/** As numbers: texts by their number in the claims' pool. */
type CellsOf<K extends TableName> = { readonly [Name in CellName<K>]: number };

/** Rows from `first` to before `behind`; the first stands on line `line`, and each is one line. */
export type ClaimRows = { readonly first: number; readonly behind: number; readonly line: number };

/** Column by column what rows claim, or one number that holds for all of them. */
type BlockOf<K extends TableName> = {
  readonly [Name in CellName<K>]: Int32Array | Float64Array | Uint8Array | number;
} & {
  /** Where it is not one line a row. */
  readonly line?: Int32Array;
};

/** Where claims go whose texts have their numbers already: no string is needed for any. */
export type CellSink = {
  readonly texts: ClaimColumns['pool'];
  /** References of any kind, by the bytes of a text that stays as it is under every rule for cells. */
  readonly people: ByteTable;
  /** A reference by the number of its text; equal references are one. */
  ref(kind: RefKind, text: number): Ref;
  /** A reference to a record that is there already. */
  recordRef(record: number): Ref;
  person(cells: CellsOf<'records'>): Ref;
  job(cells: CellsOf<'jobs'>): void;
  contact(cells: CellsOf<'contacts'>): void;
  tie(cells: CellsOf<'ties'>): void;
  /** A claim of each row, as though it had been made by itself. */
  rows<K extends TableName>(table: K, rows: ClaimRows, block: BlockOf<K>): void;
};

export const cellSink = (columns: ClaimColumns, place: ClaimPlace, system: number): CellSink => {
  const refs = refWriter(columns, system);
  const record = recordWriter(columns, place, system);
  return {
    texts: columns.pool,
    people: byteTable(),
    ref: refs.ref,
    recordRef: refs.toRecord,
    person: (cells) => refs.toRecord(record(cells)),
    job: jobWriter(columns, place, system),
    contact: contactWriter(columns, place),
    tie: tieWriter(columns, place),
    rows(table, rows, block) {
      if (rows.behind === rows.first) return;
      if (table === 'records') refs.toRecords(columns.records.file.length, rows);
      addRows(columns[table], { file: place.file, system, ...block }, rows);
    },
  };
};

type Cells = Int32Array | Float64Array | Uint8Array;
type Growing = { grow(count: number): Cells };

const addRows = (
  table: Readonly<Record<string, Growing>>,
  block: Readonly<Record<string, Cells | number>>,
  { first, behind, line }: ClaimRows,
): void => {
  for (const [name, column] of Object.entries(table)) {
    const to = column.grow(behind - first);
    const from = block[name];
    if (from === undefined) countUp(to, line);
    else if (typeof from === 'number') to.fill(from);
    else to.set(from.subarray(first, behind));
  }
};

/** Lines are the one thing that a block may leave out. */
const countUp = (cells: Cells, from: number): void => {
  for (let i = 0; i < cells.length; i++) cells[i] = from + i;
};

const refWriter = ({ refs }: ClaimColumns, system: number) => {
  const known = new Map(REF_KINDS.map((kind) => [kind, intMap()]));
  const add = (kind: RefKind, text: number): Ref => {
    refs.kind.push(REF_KINDS.indexOf(kind));
    refs.system.push(system);
    refs.text.push(text);
    return refs.kind.length - 1;
  };
  const ref = (kind: RefKind, text: number): Ref => {
    const seen = known.get(kind);
    const old = seen?.get(text) ?? -1;
    if (old >= 0) return old;
    const made = add(kind, text);
    seen?.set(text, made);
    return made;
  };
  const toRecords = (record: number, { first, behind }: ClaimRows): void => {
    const count = behind - first;
    refs.kind.grow(count).fill(REF_KINDS.indexOf('record'));
    refs.system.grow(count).fill(system);
    countUp(refs.text.grow(count), record);
  };
  return { ref, toRecord: (record: number): Ref => add('record', record), toRecords };
};

const recordWriter =
  ({ records }: ClaimColumns, place: ClaimPlace, system: number) =>
  (cells: CellsOf<'records'>): number => {
    records.file.push(place.file);
    records.line.push(place.line);
    records.system.push(system);
    records.id.push(cells.id);
    records.firstName.push(cells.firstName);
    records.lastName.push(cells.lastName);
    records.name.push(cells.name);
    records.email.push(cells.email);
    records.url.push(cells.url);
    records.title.push(cells.title);
    records.company.push(cells.company);
    records.companyId.push(cells.companyId);
    records.city.push(cells.city);
    records.country.push(cells.country);
    records.industry.push(cells.industry);
    records.team.push(cells.team);
    records.asOf.push(cells.asOf);
    return records.file.length - 1;
  };

const jobWriter =
  ({ jobs }: ClaimColumns, place: ClaimPlace, system: number) =>
  (cells: CellsOf<'jobs'>): void => {
    jobs.file.push(place.file);
    jobs.line.push(place.line);
    jobs.system.push(system);
    jobs.person.push(cells.person);
    jobs.company.push(cells.company);
    jobs.companyId.push(cells.companyId);
    jobs.title.push(cells.title);
    jobs.startFirst.push(cells.startFirst);
    jobs.startLast.push(cells.startLast);
    jobs.endFirst.push(cells.endFirst);
    jobs.endLast.push(cells.endLast);
    jobs.current.push(cells.current);
    jobs.kind.push(cells.kind);
  };

const contactWriter =
  ({ contacts }: ClaimColumns, place: ClaimPlace) =>
  (cells: CellsOf<'contacts'>): void => {
    contacts.file.push(place.file);
    contacts.line.push(place.line);
    contacts.from.push(cells.from);
    contacts.to.push(cells.to);
    contacts.day.push(cells.day);
    contacts.channel.push(cells.channel);
    contacts.count.push(cells.count);
    contacts.group.push(cells.group);
  };

const tieWriter =
  ({ ties }: ClaimColumns, place: ClaimPlace) =>
  (cells: CellsOf<'ties'>): void => {
    ties.file.push(place.file);
    ties.line.push(place.line);
    ties.from.push(cells.from);
    ties.to.push(cells.to);
    ties.kind.push(cells.kind);
    ties.strength.push(cells.strength);
    ties.since.push(cells.since);
    ties.last.push(cells.last);
    ties.label.push(cells.label);
  };
