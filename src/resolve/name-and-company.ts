import type { CleanRecords } from '../model/clean-records.ts';
import { at, type IntColumn, realColumn } from '../model/columns.ts';
import { intMap } from '../model/int-map.ts';
import { blocksOf, eachBlock } from './blocks.ts';
import type { MergeReason } from './clusters.ts';
import { contradict } from './contradiction.ts';
import { type BlockContext, noteUnsure } from './join-block.ts';
import { pairKey, secondOf } from './pair-key.ts';

/** Where a record's person works or worked, by account; TEAM stands for the seller's own team. */
export type Workplaces = {
  /** Accounts of a record, −1 for none. */
  readonly record: IntColumn;
  readonly account: IntColumn;
};

export const TEAM = -2;

/**
 * Joins records of one full name at one company, or in the team. Where the block itself shows that the company
 * has two people of that name, nothing is joined and the user is asked.
 */
export const joinByNameAndCompany = (places: Workplaces, context: BlockContext): void => {
  const keys = realColumn();
  const fullNameKey = fullNameKeys(context.clean);
  for (let i = 0; i < places.record.length; i++) {
    const name = fullNameKey(places.record.at(i));
    keys.push(name === 0 ? 0 : pairKey(name, places.account.at(i) + OFFSET));
  }
  eachBlock(blocksOf(keys.view(), places.record.view()), (block, first) => {
    const team = secondOf(keys.at(first)) === TEAM + OFFSET;
    joinNamesakes(block, team ? 'name-and-team' : 'name-and-company', context);
  });
};

/** Accounts and TEAM as numbers from 1 on. */
const OFFSET = 3;

/** The key of a record's full name; 0 where the name is one word only: too many people are called John. */
const fullNameKeys = ({ name, names, pool }: CleanRecords): ((record: number) => number) => {
  const isFull = intMap();
  return (record) => {
    const key = names.key.at(at(name, record));
    let full = isFull.get(key);
    if (full < 0) {
      full = FULL_NAME.test(pool.text(key)) ? 1 : 0;
      isFull.set(key, full);
    }
    return full === 1 ? key : 0;
  };
};

const FULL_NAME = /\s|[\p{Script=Han}\p{Script=Hangul}]{2}/u;

const joinNamesakes = (block: Int32Array, reason: MergeReason, context: BlockContext): void => {
  const { clusters, unsure } = context;
  const rivals = firstRivals(block, context);
  if (rivals) {
    const [a, b] = rivals;
    const against = clusters.different(a, b) ? 'profiles-differ' : 'mailboxes-differ';
    clusters.forbid(a, b);
    noteUnsure(a, b, { shared: reason, against }, unsure);
  }
  const same = rivals ? block.filter((record) => !isMarked(record, context.clean)) : block;
  for (const other of same.subarray(1)) clusters.join(at(same, 0), other, reason);
};

/** Enough marked records to find out whether a company has two of a name; so a block costs its length. */
const MOST_MARKED = 8;

/** Two members that cannot be one person. */
const firstRivals = (
  block: Int32Array,
  { clean, clusters }: BlockContext,
): readonly [number, number] | undefined => {
  const marked: number[] = [];
  for (const record of block) {
    const rival = marked.find(
      (other) =>
        clusters.root(other) !== clusters.root(record) &&
        (clusters.different(other, record) || contradict(other, record, clean)),
    );
    if (rival !== undefined) return [rival, record];
    if (marked.length < MOST_MARKED && isMarked(record, clean)) marked.push(record);
  }
  return undefined;
};

/** Rows that say nothing but name and company may be either of two namesakes; marked ones tell them apart. */
const isMarked = (record: number, clean: CleanRecords): boolean =>
  at(clean.url, record) !== 0 ||
  at(clean.mailboxStart, record) < at(clean.mailboxStart, record + 1) ||
  clean.names.start.at(at(clean.name, record) + 1) - clean.names.start.at(at(clean.name, record)) >
    2;
