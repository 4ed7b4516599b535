import type { CleanRecords } from '../model/clean-records.ts';
import { at, intAt } from '../model/columns.ts';
import { intMap } from '../model/int-map.ts';
import type { MergeReason } from './clusters.ts';
import { contradict, namesContradict } from './contradiction.ts';
import { type BlockContext, noteUnsure } from './join-block.ts';
import { type MarkBook, MOST_MARKED, markBook, tellsApart } from './marks.ts';

/** The key of a record's full name; 0 where the name is one word only: too many people are called John. */
export const fullNameKeys = ({ name, names, pool }: CleanRecords): ((record: number) => number) => {
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

/**
 * Joins records of one full name at one place. Where they or what is joined to them by now show that two people
 * there bear it, nothing that could be either's is joined to one of them, and the user is asked. `order` is the
 * records' order by content.
 */
export const namesakeJoiner = (
  order: Int32Array,
  context: BlockContext,
): ((block: Int32Array, reason: MergeReason) => void) => {
  const { clusters, unsure } = context;
  const marks = context.marks?.() ?? markBook(order, context);
  return (block, reason) => {
    const rivals = firstRivals(block, marks, context);
    if (rivals) {
      const [a, b] = rivals;
      noteUnsure(a, b, { shared: reason, against: whatDiffers(a, b, context) }, unsure);
      clusters.forbid(a, b);
    }
    const same = rivals ? block.filter((record) => marks.of(record).length === 0) : block;
    for (const other of same.subarray(1)) clusters.join(at(same, 0), other, reason);
  };
};

const whatDiffers = (a: number, b: number, { clean, clusters }: BlockContext) => {
  if (clusters.different(a, b)) return 'profiles-differ';
  return namesContradict(a, b, clean) ? 'names-differ' : 'mailboxes-differ';
};

/** Two records, of the block or of a person in it, that cannot be one person's. */
const firstRivals = (
  block: Int32Array,
  marks: MarkBook,
  { clean, clusters }: BlockContext,
): readonly [number, number] | undefined => {
  const marked: number[] = [];
  const areRivals = (a: number, b: number): boolean =>
    clusters.root(a) !== clusters.root(b) && (clusters.different(a, b) || contradict(a, b, clean));
  const isNews = (mark: number): boolean =>
    tellsApart(mark, clean) && !marked.some((other) => isAlike(other, mark, clean));
  for (const mark of marksOf(block, marks)) {
    const rival = marked.find((other) => areRivals(other, mark));
    if (rival !== undefined) return [rival, mark];
    if (marked.length < MOST_MARKED && isNews(mark)) marked.push(mark);
  }
  return undefined;
};

function* marksOf(block: Int32Array, marks: MarkBook): Iterable<number> {
  for (const record of block) yield* marks.of(record);
}

/** Says nothing that the other does not. */
const isAlike = (a: number, b: number, { name, url, mailbox, mailboxStart }: CleanRecords) =>
  intAt(name, a) === intAt(name, b) &&
  intAt(url, a) === intAt(url, b) &&
  String(mailbox.subarray(intAt(mailboxStart, a), intAt(mailboxStart, a + 1))) ===
    String(mailbox.subarray(intAt(mailboxStart, b), intAt(mailboxStart, b + 1)));
