import type { CleanRecords } from '../model/clean-records.ts';
import { at, byteAt, intAt } from '../model/columns.ts';
import { lazily } from '../model/lazily.ts';
import type { Clusters, MergeReason } from './clusters.ts';
import type { ContentOrder } from './content-order.ts';
import { contradict, namesContradict } from './contradiction.ts';
import { frequenciesFrom } from './frequency.ts';
import { type BlockContext, noteUnsure } from './join-block.ts';
import { type MarkBook, MOST_MARKED, markBook, tellsApart } from './marks.ts';
import { textUnits } from './text-units.ts';

/** The key of a record's full name; 0 where the name is one word only: too many people are called John. */
export const fullNameKeys = ({ name, names, pool }: CleanRecords): ((record: number) => number) => {
  const known = new Uint8Array(names.count);
  const letters = textUnits(pool);
  const isFull = (key: number): boolean => {
    const length = letters.read(key);
    const space = letters.units.indexOf(SPACE);
    return (space >= 0 && space < length) || HAN.test(pool.text(key));
  };
  return (record) => {
    const number = intAt(name, record);
    const key = names.key.at(number);
    if (byteAt(known, number) === 0) known[number] = isFull(key) ? FULL : ONE_WORD;
    return byteAt(known, number) === FULL ? key : 0;
  };
};

const ONE_WORD = 1;
const FULL = 2;
/** Between the words of a key. */
const SPACE = 0x20;
const HAN = /[\p{Script=Han}\p{Script=Hangul}]{2}/u;

/**
 * Joins records of one full name at one place, of which so many records speak. Where they or what is joined to them by
 * now show that two people there bear it, or where that is to be expected of so common a name, nothing is joined
 * and the user is asked. `records`: where not all of them come up.
 */
export const namesakeJoiner = (
  order: ContentOrder,
  context: BlockContext,
  records?: Int32Array,
): ((block: Int32Array, reason: MergeReason, among: number) => void) => {
  const { clean, clusters } = context;
  const marks = context.marks?.() ?? markBook(order, context, records);
  const frequency = lazily(() => context.counts && frequenciesFrom(context.counts(), clean));
  const isCommon = (record: number, among: number): boolean =>
    frequency()?.severalAmong(intAt(clean.name, record), among) === true;
  return (block, reason, among) => {
    const pair = firstTwo(block, clusters);
    if (!pair) return;
    const rivals = firstRivals(block, marks, context);
    const apart = rivals ?? (block.some((record) => isCommon(record, among)) ? pair : undefined);
    if (apart) leaveApart(block, apart, reason, context);
    else joinAll(block, reason, context);
    if (rivals) clusters.forbid(...rivals);
  };
};

const joinAll = (block: Int32Array, reason: MergeReason, { clusters }: BlockContext): void => {
  for (const record of block) clusters.join(at(block, 0), record, reason);
};

const leaveApart = (
  block: Int32Array,
  [a, b]: readonly [number, number],
  reason: MergeReason,
  context: BlockContext,
): void => {
  const { several, unsure } = context;
  noteUnsure(a, b, { shared: reason, against: whatDiffers(a, b, context) }, unsure);
  if (several) for (const record of block) several[record] = 1;
};

/** The first record, and the first that is not one person with it by now. */
const firstTwo = (block: Int32Array, { root }: Clusters): readonly [number, number] | undefined => {
  const first = at(block, 0);
  const other = block.find((record) => root(record) !== root(first));
  return other === undefined ? undefined : [first, other];
};

const whatDiffers = (a: number, b: number, { clean, clusters }: BlockContext) => {
  if (clusters.different(a, b)) return 'profiles-differ';
  if (!contradict(a, b, clean)) return 'several-fit';
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
