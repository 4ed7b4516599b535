import type { CleanRecords } from '../model/clean-records.ts';
import { at } from '../model/columns.ts';
import type { Clusters, MergeReason } from './clusters.ts';
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
};

/** A mailbox or profile under more names than this belongs to a desk or a list, not to a person. */
const MOST_NAMES = 3;

/** More spellings than this are not compared one by one. */
const MOST_SPELLINGS = 24;

/**
 * Joins the records of a block that share an e-mail address or profile. Records under clearly different names
 * stay apart; where there are too many names, only equal names are one.
 */
export const joinBlock = (
  members: Int32Array,
  reason: MergeReason,
  context: BlockContext,
  onlyEqualNames = false,
): void => {
  const bySpelling = membersByName(members, context.clean);
  for (const same of bySpelling.values()) joinAll(same, reason, context);
  if (onlyEqualNames || bySpelling.size < 2 || bySpelling.size > MOST_SPELLINGS) return;
  const groups = groupsByName(bySpelling, context);
  if (groups.length > MOST_NAMES) return;
  for (const group of groups) joinAll(group, reason, context);
  if (groups.length < 2) {
    joinAll([...(groups[0] ?? []), ...nameless(bySpelling, context)], reason, context);
  }
  for (const group of groups.slice(1)) {
    noteUnsure(
      groups[0]?.[0],
      group[0],
      { shared: reason, against: 'names-differ' },
      context.unsure,
    );
  }
};

/** Number of a name's key to its records; 0 for those without a name. */
const membersByName = (
  members: Int32Array,
  { name, names }: CleanRecords,
): Map<number, number[]> => {
  const bySpelling = new Map<number, number[]>();
  for (const record of members) {
    const number = at(name, record);
    // Names that are too little for a key (an initial) are told apart by their number.
    const key = number === 0 ? 0 : names.key.at(number) || -number;
    const known = bySpelling.get(key);
    if (known) known.push(record);
    else bySpelling.set(key, [record]);
  }
  return bySpelling;
};

/** Spellings that may be one person's, each with all its records; nameless ones left out. */
const groupsByName = (
  bySpelling: ReadonlyMap<number, readonly number[]>,
  { clean, comparer }: BlockContext,
): number[][] => {
  let groups: { names: number[]; records: number[] }[] = [];
  for (const [key, records] of bySpelling) {
    const name = at(clean.name, records[0] ?? 0);
    if (key === 0 || comparer.isHandle(name)) continue;
    const fits = groups.filter((group) => group.names.some((n) => comparer.compatible(name, n)));
    groups = groups.filter((group) => !fits.includes(group));
    groups.push({
      names: [...fits.flatMap((group) => group.names), name],
      records: [...fits.flatMap((group) => group.records), ...records],
    });
  }
  return groups.map((group) => group.records);
};

/** Records without a name, or under one that could be anybody's. */
const nameless = (
  bySpelling: ReadonlyMap<number, readonly number[]>,
  { clean, comparer }: BlockContext,
): number[] =>
  [...bySpelling].flatMap(([key, records]) =>
    key === 0 || comparer.isHandle(at(clean.name, records[0] ?? 0)) ? records : [],
  );

const joinAll = (records: readonly number[], reason: MergeReason, context: BlockContext): void => {
  const [first, ...others] = records;
  if (first === undefined) return;
  for (const other of others) {
    if (!context.clusters.join(first, other, reason)) {
      noteUnsure(first, other, { shared: reason, against: 'profiles-differ' }, context.unsure);
    }
  }
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
