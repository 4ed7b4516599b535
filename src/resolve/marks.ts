import { type CleanRecords, OWN_MAILBOX } from '../model/clean-records.ts';
import { at, intAt } from '../model/columns.ts';
import { contradict, initialsOf } from './contradiction.ts';
import type { BlockContext } from './join-block.ts';

/** Enough different marks to find out whether a place has two of a name; so a block costs its length. */
export const MOST_MARKED = 16;

export type MarkBook = {
  /** Marked records of a record's person, the first of them. */
  of(record: number): readonly number[];
  /** Whether what is joined to two records by now says that they are two people's. */
  clash(a: number, b: number): boolean;
};

/** Marked records of everyone, as lists that grow together whenever two turn out to be one person. */
export const markBook = (order: Int32Array, { clean, clusters }: BlockContext): MarkBook => {
  const head = new Int32Array(clean.count).fill(-1);
  const tail = new Int32Array(clean.count).fill(-1);
  const next = new Int32Array(clean.count).fill(-1);
  const append = (root: number, from: number, to: number): void => {
    if (from < 0) return;
    if (intAt(head, root) < 0) head[root] = from;
    else next[intAt(tail, root)] = from;
    tail[root] = to;
  };
  for (const record of order) {
    if (isMarked(record, clean)) append(clusters.root(record), record, record);
  }
  const of = (record: number): readonly number[] => {
    const found: number[] = [];
    let mark = intAt(head, clusters.root(record));
    while (mark >= 0 && found.length < MOST_MARKED) {
      found.push(mark);
      mark = intAt(next, mark);
    }
    return found;
  };
  clusters.watch((top, under) => append(top, intAt(head, under), intAt(tail, under)));
  return { of, clash: (a, b) => of(a).some((x) => of(b).some((y) => contradict(x, y, clean))) };
};

/** Rows that say nothing but name and place may be either of two namesakes; marked ones tell them apart. */
const isMarked = (record: number, clean: CleanRecords): boolean =>
  hasOwnMailbox(record, clean, -1) || tellsApart(record, clean);

/** A private address is somebody's, but says nothing against another one. */
export const tellsApart = (record: number, clean: CleanRecords): boolean =>
  at(clean.url, record) !== 0 ||
  hasOwnMailbox(record, clean, 0) ||
  clean.names.generation.at(at(clean.name, record)) !== 0 ||
  initialsOf(record, clean) !== '';

/** In a domain of a greater number: any, or a house's. */
const hasOwnMailbox = (
  record: number,
  { mailbox, mailboxStart, mailboxes }: CleanRecords,
  above: number,
): boolean => {
  for (let i = intAt(mailboxStart, record); i < intAt(mailboxStart, record + 1); i++) {
    const one = intAt(mailbox, i);
    if (mailboxes.kind.at(one) === OWN_MAILBOX && mailboxes.domain.at(one) > above) return true;
  }
  return false;
};
