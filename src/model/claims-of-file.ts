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

/** What some files claim, in the numbers of all claims; of their tables copies. */
export type ClaimedRows = {
  readonly files: readonly FileRows[];
  /** Of all files, and as they are until more is claimed. */
  readonly refs: SentClaims['refs'];
  readonly texts: TextBytes;
};

type FileRows = {
  readonly tables: Tables;
  readonly others: Others;
  readonly firstRecord: number;
};

/**
 * Some files by number. The claims of each stand one after the other and name no record of another file, so it is
 * nobody's own export. Undefined: some text has no UTF-8.
 */
export const claimedRows = (
  claims: ClaimColumns,
  files: readonly number[],
): ClaimedRows | undefined => {
  const { pool, refs, records } = claims;
  const texts = pool.bytes();
  return (
    texts && {
      files: files.map((file) => ({
        tables: byTable((name) => rowsOf(claims[name], file)),
        others: othersOf(claims, file),
        firstRecord: records.file.view().indexOf(file),
      })),
      refs: { kind: refs.kind.view(), text: refs.text.view() },
      texts,
    }
  );
};

/** The same as a thread is handed it, and the memory in which all of it lies. */
export const sentRows = ({
  files,
  refs,
  texts,
}: ClaimedRows): { readonly rows: ClaimedRows; readonly memory: ArrayBuffer[] } => {
  const rows = {
    files,
    refs: { kind: refs.kind.slice(), text: refs.text.slice() },
    texts: { ends: texts.ends.slice(), arena: texts.arena.slice() },
  };
  const columns = files.flatMap(({ tables }) =>
    TABLES.flatMap((name) => Object.values(tables[name])),
  );
  const all = [rows.refs.kind, rows.refs.text, rows.texts.ends, rows.texts.arena, ...columns];
  return { rows, memory: all.flatMap(({ buffer }) => (isOwn(buffer) ? [buffer] : [])) };
};

const isOwn = (buffer: ArrayBufferLike): buffer is ArrayBuffer => buffer instanceof ArrayBuffer;

/** What one of the files claims, as though it had been read by itself; its rows are used up. */
export const claimsOfFile = (
  { tables, others, firstRecord }: FileRows,
  { refs, texts: all }: Pick<ClaimedRows, 'refs' | 'texts'>,
): FileClaims => {
  const used = chosen(refs.kind.length, [refsIn(others), ...columnsOf(tables, REF_FIELDS)]);
  const named = namedBy(used.old, refs, firstRecord);
  const said = named.text.filter((_, ref) => !isRecord(named, ref));
  const texts = chosen(all.ends.length, [NO_TEXT, said, ...columnsOf(tables, TEXT_FIELDS)]);
  for (const name of TABLES) {
    renumberEach(tables[name], TEXT_FIELDS[name], texts.now);
    renumberEach(tables[name], REF_FIELDS[name], used.now);
  }
  const text = named.text.map((one, at) => (isRecord(named, at) ? one : intAt(texts.now, one)));
  return {
    claims: { refs: { kind: named.kind, text }, tables, ...renamed(others, used.now) },
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
  refs: Int32Array,
  all: SentClaims['refs'],
  firstRecord: number,
): SentClaims['refs'] => {
  const kind = new Uint8Array(refs.length);
  const text = new Int32Array(refs.length);
  for (let at = 0; at < refs.length; at++) {
    const ref = intAt(refs, at);
    kind[at] = byteAt(all.kind, ref);
    text[at] = intAt(all.text, ref) - (kind[at] === RECORD ? firstRecord : 0);
  }
  return { kind, text };
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

/** Numbers go up, and those of texts that one file was the first to say stand one after the other. */
const textsOf = (numbers: Int32Array, { ends, arena }: TextBytes): TextBytes => {
  const ownEnds = new Int32Array(numbers.length);
  for (let at = 0, used = 0; at < numbers.length; at++) {
    const text = intAt(numbers, at);
    used += intAt(ends, text) - intAt(ends, text - 1);
    ownEnds[at] = used;
  }
  const written = new Uint8Array(ownEnds.at(-1) ?? 0);
  for (let from = 0, behind = 0, used = 0; from < numbers.length; from = behind) {
    const first = intAt(numbers, from);
    while (behind < numbers.length && intAt(numbers, behind) - first === behind - from) behind++;
    const start = intAt(ends, first - 1);
    written.set(arena.subarray(start, intAt(ends, first + behind - from - 1)), used);
    used = intAt(ownEnds, behind - 1);
  }
  return { ends: ownEnds, arena: written };
};
