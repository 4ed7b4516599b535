import type { CleanRecords, NameTable } from '../model/clean-records.ts';
import { at } from '../model/columns.ts';
import type { Clusters, MergeReason } from './clusters.ts';
import type { FrequencyCounts } from './frequency.ts';
import type { MarkBook } from './marks.ts';
import type { NameComparer } from './name-similarity.ts';
import type { PairBits } from './pair-bits.ts';

/** What keeps two records apart that may be one person. */
const UNSURE_REASONS = [
  'names-differ',
  'profiles-differ',
  'mailboxes-differ',
  'several-fit',
  'weak-evidence',
] as const;
type UnsureReason = (typeof UNSURE_REASONS)[number];

/** Two records that may be one person: what they share and what keeps them apart, for the user to decide. */
export type UnsurePair = {
  readonly a: number;
  readonly b: number;
  readonly shared: MergeReason;
  readonly against: UnsureReason;
  /** What a comparison found, in bits for and against one person. */
  readonly bits?: PairBits;
};

export type BlockContext = {
  readonly clean: CleanRecords;
  readonly clusters: Clusters;
  readonly comparer: NameComparer;
  readonly unsure: UnsurePair[];
  /** Who is marked by what, made once for several stages. */
  readonly marks?: () => MarkBook;
  /** How common each word of a name is, made once as well. */
  readonly counts?: () => FrequencyCounts;
  /** 1 for each record whose name several bear, or may bear, at its place. */
  readonly several?: Uint8Array;
};

/** A mailbox or profile under more names than this belongs to a desk or a list, not to a person. */
const MOST_NAMES = 3;

/** More spellings than this are not compared one by one. */
const MOST_SPELLINGS = 24;

/**
 * Joins the records of a block that share an e-mail address or profile. Records under clearly different names
 * stay apart, and so do those that `areRelatives` calls other given names of one family. False where there are too
 * many names: then it is nobody's own, and nothing is joined.
 */
export const joinBlock = (
  members: Int32Array,
  reason: MergeReason,
  context: BlockContext,
  areRelatives: (a: number, b: number) => boolean = never,
): boolean => {
  const bySpelling = membersByName(members, context.clean);
  if (bySpelling.size > MOST_SPELLINGS) return false;
  const { comparer } = context;
  const areTwo = (a: number, b: number): boolean =>
    !comparer.compatible(a, b) || areRelatives(a, b);
  const groups = groupsByName(bySpelling, areTwo, context);
  if (groups.length > MOST_NAMES) return false;
  const others = nameless(bySpelling, context);
  if (groups.length < 2) joinAll([...(groups[0] ?? []), ...others.flat()], reason, context);
  else for (const group of [...groups, ...others]) joinAll(group, reason, context);
  for (const group of groups.slice(1)) {
    const why = { shared: reason, against: 'names-differ' } as const;
    noteUnsure(groups[0]?.[0], group[0], why, context.unsure);
  }
  return true;
};

const never = (): boolean => false;

/** Juniors and seniors of one name are spelled as two. */
const spellingOf = (name: number, { key, generation }: NameTable): number =>
  key.at(name) === 0 ? -name : key.at(name) * GENERATIONS + generation.at(name);

const GENERATIONS = 8;

/** Number of a name's key to its records; 0 for those without a name. */
const membersByName = (
  members: Int32Array,
  { name, names }: CleanRecords,
): Map<number, number[]> => {
  const bySpelling = new Map<number, number[]>();
  for (const record of members) {
    const number = at(name, record);
    // Names that are too little for a key (an initial) are told apart by their number.
    const key = number === 0 ? 0 : spellingOf(number, names);
    const known = bySpelling.get(key);
    if (known) known.push(record);
    else bySpelling.set(key, [record]);
  }
  return bySpelling;
};

type Spelling = { readonly name: number; readonly records: readonly number[] };

/** Spellings that may be one person's, each with all its records; nameless ones left out. */
const groupsByName = (
  bySpelling: ReadonlyMap<number, readonly number[]>,
  areTwo: (a: number, b: number) => boolean,
  context: BlockContext,
): (readonly number[])[] => {
  const { clean, comparer } = context;
  let groups: (readonly Spelling[])[] = [];
  for (const [key, records] of bySpelling) {
    const name = at(clean.name, records[0] ?? 0);
    if (key === 0 || comparer.isHandle(name)) continue;
    const fits = groups.filter((group) => group.some((one) => comparer.compatible(name, one.name)));
    groups = groups.filter((group) => !fits.includes(group));
    groups.push([...fits.flat(), { name, records }]);
  }
  return groups.flatMap((group) => {
    const whole = group.map(({ records }) => records);
    return areTold(group, areTwo, context) ? whole : [whole.flat()];
  });
};

/**
 * Whether two of the full names are clearly different, though others link them: "Mario" and "Rossi" are one with Mario
 * Rossi between them, Ana Ruiz and Bo Lind are not over a Bo Ruiz. Who is told apart so stays apart.
 */
const areTold = (
  group: readonly Spelling[],
  areTwo: (a: number, b: number) => boolean,
  { clean: { names }, clusters }: BlockContext,
): boolean => {
  const full = group.filter(({ name }) => names.start.at(name + 1) - names.start.at(name) > 1);
  const clashes = full.flatMap((a, i) =>
    full.slice(i + 1).flatMap((b) => (areTwo(a.name, b.name) ? [[a, b] as const] : [])),
  );
  for (const [a, b] of clashes) {
    const [one = 0] = a.records;
    const [other = 0] = b.records;
    if (clusters.root(one) !== clusters.root(other)) clusters.forbid(one, other);
  }
  return clashes.length > 0;
};

/** Records without a name, and each set under one that could be anybody's. */
const nameless = (
  bySpelling: ReadonlyMap<number, readonly number[]>,
  { clean, comparer }: BlockContext,
): (readonly number[])[] =>
  [...bySpelling]
    .filter(([key, [first = 0]]) => key === 0 || comparer.isHandle(at(clean.name, first)))
    .map(([, records]) => records);

/** Who fits two that must stay apart goes with neither. */
const joinAll = (records: readonly number[], reason: MergeReason, context: BlockContext): void => {
  const { clusters, unsure } = context;
  const rivals = rivalsAmong(records, context);
  const [one, other] = rivals.values();
  const free = records.filter((record) => !rivals.has(clusters.root(record)));
  noteUnsure(one, other, { shared: reason, against: 'profiles-differ' }, unsure);
  noteUnsure(one, free[0], { shared: reason, against: 'several-fit' }, unsure);
  for (const record of free.slice(1)) clusters.join(at(free, 0), record, reason);
};

/** People among the records that are not another one of them, by root. */
const rivalsAmong = (
  records: readonly number[],
  { clusters }: BlockContext,
): ReadonlyMap<number, number> => {
  const guarded = records.filter((record) => clusters.mayDiffer(record));
  const people = new Map(guarded.map((record) => [clusters.root(record), record]));
  const first = [...people.values()].slice(0, MOST_SPELLINGS);
  return new Map([...people].filter(([, a]) => first.some((b) => clusters.different(a, b))));
};

/** What is shown to the user is a list to read, not a second data set. */
const MOST_UNSURE = 10_000;

export const hasRoom = (unsure: readonly UnsurePair[]): boolean => unsure.length < MOST_UNSURE;

export const noteUnsure = (
  a: number | undefined,
  b: number | undefined,
  why: Omit<UnsurePair, 'a' | 'b'>,
  unsure: UnsurePair[],
): void => {
  if (a !== undefined && b !== undefined && hasRoom(unsure)) {
    unsure.push({ a, b, ...why });
  }
};
