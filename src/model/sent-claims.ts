import type { CellSink } from './claim-cells.ts';
import type { ClaimColumns } from './claim-columns.ts';
import { REF_KINDS } from './claims.ts';
import { byteAt, intAt } from './columns.ts';

export const TABLES = ['records', 'jobs', 'contacts', 'ties'] as const;
export type TableName = (typeof TABLES)[number];

export type Cells = Int32Array | Float64Array | Uint8Array;

/** What one file claims, as threads hand it to each other: numbers, those of texts in the sender's pool. */
export type SentClaims = {
  readonly refs: { readonly kind: Uint8Array; readonly text: Int32Array };
  readonly tables: Readonly<Record<TableName, Readonly<Record<string, Cells>>>>;
} & Pick<ClaimColumns, 'accounts' | 'deals' | 'dealRoles' | 'verdicts'>;

/** The claims of one file, all in one id system. They are handed over: nothing may be claimed there any more. */
export const sentClaims = (claims: ClaimColumns): SentClaims => {
  const { refs, accounts, deals, dealRoles, verdicts } = claims;
  return {
    refs: { kind: refs.kind.view(), text: refs.text.view() },
    tables: byTable((name) =>
      Object.fromEntries(
        Object.entries(claims[name]).map(([field, column]) => [field, column.view()]),
      ),
    ),
    ...{ accounts, deals, dealRoles, verdicts },
  };
};

/** Something of each table. */
export const byTable = <T>(of: (name: TableName) => T): Readonly<Record<TableName, T>> => ({
  records: of('records'),
  jobs: of('jobs'),
  contacts: of('contacts'),
  ties: of('ties'),
});

/** The memory that claims lie in: it need not be copied from thread to thread. */
export const memoryOf = ({ refs, tables }: SentClaims): ArrayBuffer[] =>
  [...[refs.kind, refs.text], ...TABLES.flatMap((name) => Object.values(tables[name]))].flatMap(
    ({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []),
  );

/** The file that claims are of, by its number, and how many lines there are before what they count as line 0. */
export type SentPlace = { readonly file: number; readonly linesBefore: number };

/**
 * Adds claims to others as though they had been made there: references come in the order in which they were
 * made, and equal ones are one. `sent` is used up; `texts` are the numbers here of the sender's texts.
 */
export const joinClaims = (
  claims: ClaimColumns,
  sink: CellSink,
  { sent, texts }: { readonly sent: SentClaims; readonly texts: Int32Array },
  { file, linesBefore }: SentPlace,
): void => {
  const refs = joinedRefs(claims, sink, sent, texts);
  for (const name of TABLES) {
    const table = sent.tables[name];
    renumberEach(table, TEXT_FIELDS[name], texts);
    renumberEach(table, REF_FIELDS[name], refs);
    table['file']?.fill(file);
    shift(table['line'], linesBefore);
    const columns: Readonly<Record<string, Appendable>> = claims[name];
    for (const [field, column] of Object.entries(columns)) column.append(table[field] ?? []);
  }
  joinFewer(claims, sent, (claim) => ({ ...claim, file, line: claim.line + linesBefore }), refs);
};

type Appendable = { append(values: ArrayLike<number>): void };

type Fields = Readonly<Record<TableName, readonly string[]>>;

/** Numbers in the pool. */
export const TEXT_FIELDS: Fields = {
  records: [
    ...['system', 'id', 'firstName', 'lastName', 'name', 'email', 'url', 'title'],
    ...['company', 'companyId', 'city', 'country', 'industry'],
  ],
  jobs: ['system', 'company', 'companyId', 'title'],
  contacts: [],
  ties: ['label'],
};

/** Numbers of references. */
export const REF_FIELDS: Fields = {
  records: [],
  jobs: ['person'],
  contacts: ['from', 'to'],
  ties: ['from', 'to'],
};

const joinedRefs = (
  { records }: ClaimColumns,
  sink: CellSink,
  { refs: sent }: SentClaims,
  texts: Int32Array,
): Int32Array => {
  const before = records.file.length;
  return sent.text.map((text, ref) => {
    const kind = REF_KINDS[byteAt(sent.kind, ref)] ?? 'record';
    return kind === 'record' ? sink.recordRef(before + text) : sink.ref(kind, intAt(texts, text));
  });
};

/** Puts other numbers into some columns of a table. */
export const renumberEach = (
  table: SentClaims['tables'][TableName],
  fields: readonly string[],
  numbers: Int32Array,
): void => {
  for (const cells of wholeNumbers(table, fields)) {
    for (let i = 0; i < cells.length; i++) cells[i] = intAt(numbers, intAt(cells, i));
  }
};

/** Those columns of a table that hold numbers of texts, or of references. */
export const wholeNumbers = (
  table: SentClaims['tables'][TableName],
  fields: readonly string[],
): readonly Int32Array[] =>
  fields.flatMap((field) => (table[field] instanceof Int32Array ? [table[field]] : []));

const shift = (lines: Cells | undefined, by: number): void => {
  if (!(lines instanceof Int32Array) || by === 0) return;
  for (let i = 0; i < lines.length; i++) lines[i] = intAt(lines, i) + by;
};

/** Claims that are objects. */
const joinFewer = (
  claims: ClaimColumns,
  sent: SentClaims,
  placed: <T extends { readonly line: number }>(claim: T) => T,
  refs: Int32Array,
): void => {
  const owned = <T extends { readonly owner?: number | undefined }>(claim: T): T =>
    claim.owner === undefined ? claim : { ...claim, owner: intAt(refs, claim.owner) };
  for (const claim of sent.accounts) claims.accounts.push(owned(placed(claim)));
  for (const claim of sent.deals) claims.deals.push(owned(placed(claim)));
  for (const claim of sent.dealRoles) {
    claims.dealRoles.push({ ...placed(claim), person: intAt(refs, claim.person) });
  }
  for (const claim of sent.verdicts) claims.verdicts.push(placed(claim));
};
