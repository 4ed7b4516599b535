import type { ClaimColumns, Placed } from '../model/claim-columns.ts';
import type { VerdictClaim } from '../model/claims.ts';
import { at } from '../model/columns.ts';
import { type AliasBook, aliasBook } from './aliases.ts';
import type { Clusters } from './clusters.ts';
import { compareText } from './compare-text.ts';
import { type FoundRecords, findRecords } from './find-records.ts';
import type { BlockContext } from './join-block.ts';

/** A verdict that cannot be obeyed: of one id, against another verdict, or about nobody or several. */
export type VerdictIssue = {
  readonly code:
    | 'verdict-unknown'
    | 'verdict-several'
    | 'verdict-one-id'
    | 'verdict-contradiction'
    | 'verdict-no-company'
    | 'verdict-one-company'
    | 'verdict-company-contradiction';
  readonly file: string;
  readonly line: number;
  readonly facts: Readonly<Record<string, string>>;
};

export type Verdicts = {
  readonly issues: readonly VerdictIssue[];
  /** Addresses and profiles that no record bears, and whose they are by verdict. */
  readonly aliases: AliasBook;
  /** Pairs of records that the user has told apart. */
  readonly apart: readonly (readonly [number, number])[];
};

type Verdict = Placed<VerdictClaim>;

/**
 * Obeys what the user decided, before anything but ids joins records: first who is different, for ever, then who is
 * the same. A "same" that would bring together what a "different" keeps apart is refused and named.
 */
export const obeyVerdicts = (
  claims: ClaimColumns,
  ids: Float64Array,
  context: BlockContext,
): Verdicts => {
  const book = verdictBook(context);
  const verdicts = claims.verdicts.filter((verdict) => !isAboutAccounts(verdict));
  if (verdicts.length === 0) return book;
  const texts = new Set(verdicts.flatMap(({ a, b }) => [a, b]));
  const find = findRecords(texts, claims, context.clean, ids);
  for (const verdict of verdictsInOrder(verdicts)) {
    const ends = { a: find(verdict.a), b: find(verdict.b) };
    const problem = problemOf(verdict, ends, context) ?? book.obey(verdict, ends, claims);
    if (problem) book.issues.push(issueOf(problem, verdict, claims));
  }
  return book;
};

/** In front of both names, where a verdict is about companies. */
export const ACCOUNT_PREFIX = /^(?:account|company):\s*/i;

export const isAboutAccounts = ({ a, b }: VerdictClaim): boolean =>
  ACCOUNT_PREFIX.test(a) && ACCOUNT_PREFIX.test(b);

/** Who is different first. */
export const verdictsInOrder = (verdicts: readonly Verdict[]): readonly Verdict[] => {
  const inOrder = verdicts.toSorted(byText);
  return [...inOrder.filter(({ same }) => !same), ...inOrder.filter(({ same }) => same)];
};

const byText = (x: Verdict, y: Verdict): number =>
  compareText(smaller(x), smaller(y)) || compareText(larger(x), larger(y)) || x.line - y.line;

const smaller = ({ a, b }: VerdictClaim): string => (a < b ? a : b);
const larger = ({ a, b }: VerdictClaim): string => (a < b ? b : a);

type Ends = { readonly a: FoundRecords; readonly b: FoundRecords };
export type Problem = Pick<VerdictIssue, 'code' | 'facts'>;

export const issueOf = (problem: Problem, { file, line }: Verdict, { files }: ClaimColumns) => ({
  ...problem,
  file: files[file] ?? '',
  line,
});

const problemOf = (verdict: Verdict, ends: Ends, context: BlockContext): Problem | undefined => {
  for (const end of ['a', 'b'] as const) {
    const facts = { value: verdict[end] };
    const { records, key } = ends[end];
    if (records.length === 0 && key === undefined) return { code: 'verdict-unknown', facts };
    if (isSeveral(ends[end], context)) return { code: 'verdict-several', facts };
  }
  return undefined;
};

/** A shared inbox, an id of two systems or a name of two people does not say who is meant. */
const isSeveral = ({ records, byName }: FoundRecords, context: BlockContext): boolean => {
  const { clean, clusters, comparer } = context;
  const [first = 0, ...others] = records;
  return others.some(
    (other) =>
      clusters.root(other) !== clusters.root(first) &&
      (byName || !comparer.compatible(at(clean.name, first), at(clean.name, other))),
  );
};

const verdictBook = ({ clusters, clean }: BlockContext) => {
  const issues: VerdictIssue[] = [];
  const apart: (readonly [number, number])[] = [];
  const rows: { readonly verdict: Verdict; readonly pair: readonly [number, number] }[] = [];
  const { pool, mailboxes } = clean;
  const aliases = aliasBook((key) => pool.text(key < 0 ? -1 - key : mailboxes.address.at(key)));
  const strangers = strangerBook(clusters, aliases);
  const enemy = (a: number, b: number): Verdict | undefined =>
    rows.find(({ pair: [x, y] }) => {
      const roots = [clusters.root(x), clusters.root(y)];
      return roots.includes(clusters.root(a)) && roots.includes(clusters.root(b));
    })?.verdict;
  const part = (verdict: Verdict, { a, b }: Ends): Problem | undefined => {
    for (const x of a.records) {
      for (const y of b.records) {
        if (clusters.root(x) === clusters.root(y)) return { code: 'verdict-one-id', facts: {} };
        clusters.forbid(x, y);
        apart.push([x, y]);
        rows.push({ verdict, pair: [x, y] });
      }
    }
    return strangers.part(verdict, { a, b });
  };
  const unite = (ends: Ends, { files }: ClaimColumns): Problem | undefined => {
    const against = strangers.between(ends);
    if (against) return contradiction(against, files);
    const records = [...ownersOf(ends.a, aliases), ...ownersOf(ends.b, aliases)];
    for (const other of records.slice(1)) {
      if (clusters.join(at(records, 0), other, 'declared')) continue;
      return contradiction(enemy(at(records, 0), other), files);
    }
    aliases.join(keyOf(ends.a), keyOf(ends.b), records[0]);
    return undefined;
  };
  return {
    issues,
    apart,
    aliases,
    obey: (verdict: Verdict, ends: Ends, claims: ClaimColumns): Problem | undefined =>
      verdict.same ? unite(ends, claims) : part(verdict, ends),
  };
};

/** Who is told apart from an address or profile that no record bears. */
const strangerBook = (clusters: Clusters, aliases: AliasBook) => {
  const rows: { readonly verdict: Verdict; readonly ends: Ends }[] = [];
  const whoIs = (end: FoundRecords): readonly string[] => {
    const owners = ownersOf(end, aliases);
    if (owners.length === 0) return [`key ${aliases.chief(end.key ?? 0)}`];
    return owners.map((record) => `record ${clusters.root(record)}`);
  };
  return {
    part(verdict: Verdict, ends: Ends): Problem | undefined {
      const keys = [keyOf(ends.a), keyOf(ends.b)];
      if (keys.every((key) => key === undefined)) return undefined;
      if (keys[0] === keys[1]) return { code: 'verdict-one-id', facts: {} };
      rows.push({ verdict, ends });
      return undefined;
    },
    /** The verdict against taking both ends for one person. */
    between({ a, b }: Ends): Verdict | undefined {
      const both = new Set([...whoIs(a), ...whoIs(b)]);
      const isAmong = (end: FoundRecords): boolean => whoIs(end).some((who) => both.has(who));
      return rows.find(({ ends }) => isAmong(ends.a) && isAmong(ends.b))?.verdict;
    },
  };
};

const contradiction = (row: Verdict | undefined, files: readonly string[]): Problem => ({
  code: 'verdict-contradiction',
  facts: { against: row ? `${files[row.file] ?? ''}:${row.line}` : '' },
});

/** Records found, or those whose an unknown address was said to be before. */
const ownersOf = ({ records, key }: FoundRecords, aliases: AliasBook): readonly number[] => {
  if (records.length > 0 || key === undefined) return records;
  const owner = aliases.recordOf(key);
  return owner === undefined ? [] : [owner];
};

const keyOf = ({ records, key }: FoundRecords): number | undefined =>
  records.length > 0 ? undefined : key;
