import type { ClaimColumns } from './claim-columns.ts';
import { REF_KINDS, type Ref, type RefKind } from './claims.ts';
import { intMap } from './int-map.ts';

/** Where the next claims stand. */
export type ClaimPlace = { file: number; line: number };

/** Everything about a claim but where it stands, as numbers: texts by their number in the claims' pool. */
type CellsOf<K extends 'records' | 'jobs' | 'contacts' | 'ties'> = {
  readonly [Name in Exclude<keyof ClaimColumns[K], 'file' | 'line' | 'system'>]: number;
};

/** Where claims go whose texts have their numbers already: no string is needed for any. */
export type CellSink = {
  readonly texts: ClaimColumns['pool'];
  /** A reference by the number of its text; equal references are one. */
  ref(kind: RefKind, text: number): Ref;
  /** A reference to a record that is there already. */
  recordRef(record: number): Ref;
  person(cells: CellsOf<'records'>): Ref;
  job(cells: CellsOf<'jobs'>): void;
  contact(cells: CellsOf<'contacts'>): void;
  tie(cells: CellsOf<'ties'>): void;
};

export const cellSink = (columns: ClaimColumns, place: ClaimPlace, system: number): CellSink => {
  const refs = refWriter(columns, system);
  const record = recordWriter(columns, place, system);
  return {
    texts: columns.pool,
    ref: refs.ref,
    recordRef: refs.toRecord,
    person: (cells) => refs.toRecord(record(cells)),
    job: jobWriter(columns, place, system),
    contact: contactWriter(columns, place),
    tie: tieWriter(columns, place),
  };
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
  return { ref, toRecord: (record: number): Ref => add('record', record) };
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
