import type { CellSink } from './claim-cells.ts';
import type { ClaimColumns } from './claim-columns.ts';
import { REF_KINDS } from './claims.ts';
import { byteAt, intAt } from './columns.ts';

const TABLES = ['records', 'jobs', 'contacts', 'ties'] as const;
type TableName = (typeof TABLES)[number];

type Cells = Int32Array | Float64Array | Uint8Array;

/** What one file claims, as threads hand it to each other: numbers, those of texts in the sender's pool. */
export type SentClaims = {
  readonly refs: { readonly kind: Uint8Array; readonly text: Int32Array };
  readonly tables: ReadonlyMap<TableName, ReadonlyMap<string, Cells>>;
} & Pick<ClaimColumns, 'accounts' | 'deals' | 'dealRoles' | 'verdicts'>;

/** The claims of one file, all in one id system. They are handed over: nothing may be claimed there any more. */
export const sentClaims = (claims: ClaimColumns): SentClaims => {
  const { refs, accounts, deals, dealRoles, verdicts } = claims;
  return {
    refs: { kind: refs.kind.view(), text: refs.text.view() },
    tables: new Map(
      TABLES.map((name) => [
        name,
        new Map(Object.entries(claims[name]).map(([field, column]) => [field, column.view()])),
      ]),
    ),
    ...{ accounts, deals, dealRoles, verdicts },
  };
};

/** The memory that claims lie in: it need not be copied from thread to thread. */
export const memoryOf = ({ refs, tables }: SentClaims): ArrayBuffer[] =>
  [
    ...[refs.kind, refs.text],
    ...[...tables.values()].flatMap((table) => [...table.values()]),
  ].flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));

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
  for (const [name, table] of sent.tables) {
    for (const cells of TEXT_FIELDS[name].flatMap((field) => table.get(field) ?? [])) {
      renumber(cells, texts);
    }
    for (const cells of REF_FIELDS[name].flatMap((field) => table.get(field) ?? [])) {
      renumber(cells, refs);
    }
    table.get('file')?.fill(file);
    shift(table.get('line'), linesBefore);
    const columns: Readonly<Record<string, Appendable>> = claims[name];
    for (const [field, column] of Object.entries(columns)) column.append(table.get(field) ?? []);
  }
  joinFewer(claims, sent, (claim) => ({ ...claim, file, line: claim.line + linesBefore }), refs);
};

type Appendable = { append(values: ArrayLike<number>): void };

type Fields = Readonly<Record<TableName, readonly string[]>>;

/** Numbers in the pool. */
const TEXT_FIELDS: Fields = {
  records: [
    ...['system', 'id', 'firstName', 'lastName', 'name', 'email', 'url', 'title'],
    ...['company', 'companyId', 'city', 'country', 'industry'],
  ],
  jobs: ['system', 'company', 'companyId', 'title'],
  contacts: [],
  ties: ['label'],
};

/** Numbers of references. */
const REF_FIELDS: Fields = {
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

const renumber = (cells: Cells, numbers: Int32Array): void => {
  if (!(cells instanceof Int32Array)) return;
  for (let i = 0; i < cells.length; i++) cells[i] = intAt(numbers, intAt(cells, i));
};

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
