import { type CleanRecords, OWN_MAILBOX } from '../model/clean-records.ts';
import { at, byteAt, intAt } from '../model/columns.ts';
import type { ContentOrder } from './content-order.ts';
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

/**
 * Marked records of everyone, as lists that grow together whenever two turn out to be one person; `records`: where not
 * all of them are asked for.
 */
export const markBook = (
  order: ContentOrder,
  context: BlockContext,
  records: Int32Array = everyRecord(context.clean),
): MarkBook => {
  const { clean, clusters } = context;
  const head = new Int32Array(clean.count).fill(-1);
  const tail = new Int32Array(clean.count).fill(-1);
  const next = new Int32Array(clean.count).fill(-1);
  const append = (root: number, from: number, to: number): void => {
    if (from < 0) return;
    if (intAt(head, root) < 0) head[root] = from;
    else next[intAt(tail, root)] = from;
    tail[root] = to;
  };
  const note = (record: number): void => {
    if (isMarked(record, clean)) append(clusters.root(record), record, record);
  };
  const isAlone = loners(records, context);
  for (const record of records) if (isAlone(record)) note(record);
  const others = records.filter((record) => !isAlone(record));
  for (const place of order.places(others)) note(intAt(others, place));
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

export const everyRecord = ({ count }: CleanRecords): Int32Array =>
  new Int32Array(count).map((_, record) => record);

/** Whether nobody else of the records given is one person with a record by now. */
const loners = (
  records: Int32Array,
  { clean, clusters }: BlockContext,
): ((record: number) => boolean) => {
  const times = new Uint8Array(clean.count);
  for (const record of records) {
    const top = clusters.root(record);
    times[top] = Math.min(byteAt(times, top) + 1, 2);
  }
  return (record) => byteAt(times, clusters.root(record)) === 1;
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
