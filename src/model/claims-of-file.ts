import type { ClaimColumns } from './claim-columns.ts';
import { REF_KINDS } from './claims.ts';
import { byteAt, intAt } from './columns.ts';
import {
  byTable,
  type Cells,
  REF_FIELDS,
  renumberEach,
  type SentClaims,
  TABLES,
  TEXT_FIELDS,
  wholeNumbers,
} from './sent-claims.ts';
import type { TextBytes } from './text-pool.ts';

/** What one file claims, with the texts that it is about: nothing else is needed to claim it again. */
export type FileClaims = { readonly claims: SentClaims; readonly texts: TextBytes };

/**
 * Takes out of the claims of many files what one of them says, as though it had been read by itself. Its claims stand
 * one after the other and name no record of another file, so it is nobody's own export. Undefined: some text
 * has no UTF-8.
 */
export const claimsOfFile = (claims: ClaimColumns, file: number): FileClaims | undefined => {
  const all = claims.pool.bytes();
  if (all === undefined) return undefined;
  const tables = byTable((name) => rowsOf(claims[name], file));
  const others = othersOf(claims, file);
  const refs = chosen(claims.refs.kind.length, [refsIn(others), ...columnsOf(tables, REF_FIELDS)]);
  const named = namedBy(refs.old, claims, claims.records.file.view().indexOf(file));
  const said = named.text.filter((_, ref) => !isRecord(named, ref));
  const texts = chosen(claims.pool.size, [NO_TEXT, said, ...columnsOf(tables, TEXT_FIELDS)]);
  for (const name of TABLES) {
    renumberEach(tables[name], TEXT_FIELDS[name], texts.now);
    renumberEach(tables[name], REF_FIELDS[name], refs.now);
  }
  const text = named.text.map((one, ref) => (isRecord(named, ref) ? one : intAt(texts.now, one)));
  return {
    claims: { refs: { kind: named.kind, text }, tables, ...renamed(others, refs.now) },
    texts: textsOf(texts.old.subarray(1), all),
  };
};

/** The empty one, which keeps its number. */
const NO_TEXT = Int32Array.of(0);

type Tables = SentClaims['tables'];
type Others = Pick<SentClaims, 'accounts' | 'deals' | 'dealRoles' | 'verdicts'>;

/** Copies of the columns' cells: they are changed. */
const rowsOf = (
  table: ClaimColumns[keyof Tables],
  file: number,
): Readonly<Record<string, Cells>> => {
  const files = table.file.view();
  const first = Math.max(0, files.indexOf(file));
  const behind = files.lastIndexOf(file) + 1;
  return Object.fromEntries(
    Object.entries(table).map(([field, column]) => [field, column.view().slice(first, behind)]),
  );
};

const othersOf = ({ accounts, deals, dealRoles, verdicts }: ClaimColumns, file: number): Others => {
  const isOfFile = (claim: { readonly file: number }): boolean => claim.file === file;
  return {
    accounts: accounts.filter(isOfFile),
    deals: deals.filter(isOfFile),
    dealRoles: dealRoles.filter(isOfFile),
    verdicts: verdicts.filter(isOfFile),
  };
};

const columnsOf = (tables: Tables, fields: typeof REF_FIELDS): readonly Int32Array[] =>
  TABLES.flatMap((name) => wholeNumbers(tables[name], fields[name]));

const refsIn = ({ accounts, deals, dealRoles }: Others): Int32Array =>
  Int32Array.from([
    ...[...accounts, ...deals].flatMap(({ owner }) => owner ?? []),
    ...dealRoles.map(({ person }) => person),
  ]);

/** Numbers that are used, in their order, and by each of them its place there. */
type Chosen = { readonly old: Int32Array; readonly now: Int32Array };

const chosen = (count: number, columns: readonly Int32Array[]): Chosen => {
  const now = new Int32Array(count);
  for (const cells of columns) {
    for (let i = 0; i < cells.length; i++) now[intAt(cells, i)] = 1;
  }
  const old = new Int32Array(now.reduce((sum, one) => sum + one, 0));
  for (let number = 0, used = 0; number < count; number++) {
    if (intAt(now, number) === 0) continue;
    old[used] = number;
    now[number] = used++;
  }
  return { old, now };
};

const RECORD = REF_KINDS.indexOf('record');

const isRecord = ({ kind }: SentClaims['refs'], ref: number): boolean =>
  byteAt(kind, ref) === RECORD;

/** Those references; records are counted from the file's first one. */
const namedBy = (
  chosenRefs: Int32Array,
  { refs }: ClaimColumns,
  firstRecord: number,
): SentClaims['refs'] => {
  const kind = Uint8Array.from(chosenRefs, (ref) => refs.kind.at(ref));
  const text = chosenRefs.map((ref) => refs.text.at(ref));
  return { kind, text: text.map((one, at) => (kind[at] === RECORD ? one - firstRecord : one)) };
};

const renamed = ({ accounts, deals, dealRoles, verdicts }: Others, refs: Int32Array): Others => {
  const owned = <T extends { readonly owner?: number | undefined }>(claim: T): T =>
    claim.owner === undefined ? claim : { ...claim, owner: intAt(refs, claim.owner) };
  return {
    accounts: accounts.map(owned),
    deals: deals.map(owned),
    dealRoles: dealRoles.map((claim) => ({ ...claim, person: intAt(refs, claim.person) })),
    verdicts,
  };
};

const textsOf = (numbers: Int32Array, { ends, arena }: TextBytes): TextBytes => {
  const lengths = numbers.map((text) => intAt(ends, text) - intAt(ends, text - 1));
  const written = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let used = 0;
  const ownEnds = numbers.map((text, at) => {
    written.set(arena.subarray(intAt(ends, text - 1), intAt(ends, text)), used);
    used += intAt(lengths, at);
    return used;
  });
  return { ends: ownEnds, arena: written };
};
