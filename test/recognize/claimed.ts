import { claimColumns, GONE, IN_TEAM } from '../../src/model/claim-columns.ts';
import { JOB_KINDS, REF_KINDS, TIE_CLAIM_KINDS } from '../../src/model/claims.ts';
import type { IntColumn } from '../../src/model/columns.ts';
import { dayOfIso, isoOf, NO_DAY } from '../../src/model/day.ts';
import { CONTACT_KINDS } from '../../src/model/evidence.ts';
import type { DateOrder } from '../../src/model/format.ts';
import type { RawFile } from '../../src/model/raw-file.ts';
import type { FileOutcome } from '../../src/model/recognition.ts';
import { readTable } from '../../src/normalize/row-reader.ts';
import { extractAll } from '../../src/recognize/extract-all.ts';
import type { RecognizedFile } from '../../src/recognize/linkedin-owner.ts';
import { recognize } from '../../src/recognize/recognize.ts';
import { rawFile } from '../raw-file.ts';

export type ClaimedSettings = {
  readonly owner?: string;
  readonly dateOrder?: DateOrder;
  readonly asOf?: string;
};

/** Everything that files claim, as texts that a test can name: a record by its name, a day in ISO. */
export const claimedByAll = (files: readonly RawFile[], settings: ClaimedSettings = {}) => {
  const known: RecognizedFile[] = files.flatMap((file) => {
    const recognized = recognize(file);
    return recognized.format === null ? [] : [{ file, recognized }];
  });
  const columns = claimColumns();
  const outcomes = extractAll(known, columns, {
    readTable,
    reading: { dateOrder: settings.dateOrder, asOf: dayOfIso(settings.asOf ?? '') },
    owner: settings.owner ?? '',
    unread: [],
  });
  return {
    formats: known.map(({ recognized }) => recognized.format.name),
    outcomes,
    ...shown(columns),
  };
};

/** The same of one file: its format, what it claims, and what became of its rows. */
export const claimed = (text: string, settings: ClaimedSettings & { path?: string } = {}) => {
  const file = rawFile(text, { path: settings.path ?? 'table.csv' });
  const { formats, outcomes, ...claims } = claimedByAll([file], settings);
  return { format: formats[0], outcome: outcomes[0] as FileOutcome, ...claims };
};

/** Codes of rows and cells that were not used, with their lines. */
export const reasons = (outcome: FileOutcome): string[] =>
  outcome.reasons.map(({ code, lines }) => `${code} ${lines.join(',')}`);

type Columns = ReturnType<typeof claimColumns>;

const shown = (columns: Columns) => {
  const ref = refText(columns);
  return {
    people: people(columns),
    ties: ties(columns, ref),
    contacts: contacts(columns, ref),
    jobs: jobs(columns, ref),
    accounts: columns.accounts.map(({ file, line, system, owner, ...said }) => ({
      ...said,
      ...(owner === undefined ? {} : { owner: ref(owner) }),
    })),
    deals: columns.deals.map(({ file, line, system, owner, day, ...said }) => ({
      ...said,
      ...(owner === undefined ? {} : { owner: ref(owner) }),
      ...(day === undefined ? {} : { day: isoOf(day) }),
    })),
    dealRoles: columns.dealRoles.map(({ dealId, person, role }) => [
      dealId,
      ref(person),
      role ?? '',
    ]),
    verdicts: columns.verdicts.map(({ line, a, b, same }) => ({ line, a, b, same })),
  };
};

const TEXTS = [
  'id',
  'firstName',
  'lastName',
  'name',
  'email',
  'url',
  'title',
  'company',
  'companyId',
  'city',
  'country',
  'industry',
] as const;

const people = ({ records, pool }: Columns): Record<string, string | number | true>[] =>
  indexes(records.file).map((at) => {
    const said = TEXTS.map((field) => [field, pool.text(records[field].at(at))] as const);
    return {
      line: records.line.at(at),
      ...Object.fromEntries(said.filter(([, text]) => text !== '')),
      ...(records.team.at(at) === IN_TEAM ? { team: true as const } : {}),
      ...(records.team.at(at) === GONE ? { gone: true as const } : {}),
      ...dated('asOf', records.asOf.at(at)),
    };
  });

const indexes = (column: IntColumn): number[] => Array.from({ length: column.length }, (_, i) => i);

const dated = (field: string, day: number): Record<string, string> =>
  day === NO_DAY ? {} : { [field]: isoOf(day) };

const refText =
  ({ refs, records, pool }: Columns) =>
  (at: number): string => {
    const kind = REF_KINDS[refs.kind.at(at)] ?? '';
    const text = refs.text.at(at);
    if (kind !== 'record') return `${kind} ${pool.text(text)}`;
    const name = [records.firstName, records.lastName, records.name]
      .map((column) => pool.text(column.at(text)))
      .filter(Boolean)
      .join(' ');
    return name || pool.text(records.email.at(text));
  };

type RefText = (at: number) => string;

const ties = ({ ties: all, pool }: Columns, ref: RefText) =>
  indexes(all.file).map((at) => ({
    tie: `${ref(all.from.at(at))} > ${ref(all.to.at(at))}`,
    kind: TIE_CLAIM_KINDS[all.kind.at(at)],
    ...dated('since', all.since.at(at)),
    ...dated('last', all.last.at(at)),
    ...(Number.isNaN(all.strength.at(at)) ? {} : { strength: all.strength.at(at) }),
    ...(all.label.at(at) === 0 ? {} : { label: pool.text(all.label.at(at)) }),
  }));

const contacts = ({ contacts: all }: Columns, ref: RefText): string[] =>
  indexes(all.file).map((at) => {
    const times = all.count.at(at) === 1 ? '' : ` x${all.count.at(at)}`;
    const group = all.group.at(at) === 1 ? '' : ` of ${all.group.at(at)}`;
    const who = `${ref(all.from.at(at))} > ${ref(all.to.at(at))}`;
    return `${CONTACT_KINDS[all.channel.at(at)]} ${isoOf(all.day.at(at))} ${who}${group}${times}`;
  });

const jobs = ({ jobs: all, pool }: Columns, ref: RefText) =>
  indexes(all.file).map((at) => ({
    person: ref(all.person.at(at)),
    company: pool.text(all.company.at(at)),
    ...(all.companyId.at(at) === 0 ? {} : { companyId: pool.text(all.companyId.at(at)) }),
    ...(all.title.at(at) === 0 ? {} : { title: pool.text(all.title.at(at)) }),
    ...span('start', all.startFirst.at(at), all.startLast.at(at)),
    ...span('end', all.endFirst.at(at), all.endLast.at(at)),
    current: all.current.at(at) === 1,
    kind: JOB_KINDS[all.kind.at(at)],
  }));

const span = (field: string, first: number, last: number): Record<string, string> => {
  if (first === NO_DAY) return {};
  return { [field]: first === last ? isoOf(first) : `${isoOf(first)}..${isoOf(last)}` };
};
