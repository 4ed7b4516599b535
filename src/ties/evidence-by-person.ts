import { intAt } from '../model/columns.ts';
import { NO_DAY } from '../model/day.ts';
import type { PersonIndex } from '../model/network.ts';
import type { Colleagues } from './colleagues.ts';
import {
  type EvidenceRecords,
  evidenceRecords,
  lowBits,
  NO_ROW,
  PART_BITS,
  putRecord,
  UNSAID,
} from './evidence-records.ts';
import type { FactsContext } from './facts.ts';
import { orderPart, type PartOrder, partOrder } from './part-order.ts';
import { writeRecord } from './write-record.ts';

/** So many records are laid out at a time: 100 MB, however many there are. */
const MOST_RECORDS = 2 ** 22;

/** Who is known by evidence, and who may be by a company: pairs of people in any order. */
type Pairs = { readonly from: Int32Array; readonly to: Int32Array; readonly count: number };

/** What there is of people `first …`, where they are the lower number, by the other one, the person and day. */
export type PartOfPeople = { readonly first: PersonIndex; readonly order: PartOrder };

/** Parts of the people, and stretches of parts, as their records are laid out. */
export type Layout = {
  /** Where the records of each part begin, all one behind the other. */
  readonly start: Int32Array;
  /** The first part of each stretch, and where the last one ends. */
  readonly cuts: readonly number[];
};

/** `multiple`: of so many stretches at least, as long as each other, for whoever measures along. */
export const layoutOf = (
  { evidence, team }: Pick<FactsContext, 'evidence' | 'team'>,
  colleagues: Pick<Colleagues, 'a' | 'b'>,
  { mostRecords = MOST_RECORDS, multiple = 1 } = {},
): Layout => {
  const start = startsOf([evidence, nearPairs(colleagues)], team.length);
  const parts = start.length - 1;
  const all = intAt(start, parts);
  const stretches = multiple * Math.max(1, Math.ceil(all / multiple / mostRecords));
  const most = multiple === 1 ? mostRecords : Math.ceil(all / stretches) + largestPart(start);
  const cuts = [0];
  for (let from = 0; from < parts; cuts.push(from)) from = lastPart(start, from, most);
  return { start, cuts };
};

const nearPairs = ({ a, b }: Pick<Colleagues, 'a' | 'b'>): Pairs => ({
  from: a,
  to: b,
  count: a.length,
});

/** What one reads stretches of a layout with; room that is used again. */
type Reading = {
  readonly context: FactsContext;
  readonly colleagues: Pick<Colleagues, 'a' | 'b'>;
  readonly layout: Layout;
};

/** How many records the stretches before this one have; behind the last one: all. */
export const recordsBefore = ({ start, cuts }: Layout, stretch: number): number =>
  intAt(start, cuts[stretch] ?? start.length - 1);

/** How many records a stretch has. */
export const recordsIn = (layout: Layout, stretch: number): number =>
  recordsBefore(layout, stretch + 1) - recordsBefore(layout, stretch);

/**
 * All evidence by the person with the lower number, part by part of the people, and a record without a row for
 * each two who may be colleagues. Rows are read from end to end, each goes to the next free place of its part,
 * and each part is then put in order by itself: nothing jumps about in more memory than the processor has at
 * hand. Linear. Gives the parts of one stretch.
 */
export const evidenceByPerson = ({
  context,
  colleagues,
  layout,
}: Reading): ((stretch: number) => Iterable<PartOfPeople>) => {
  const { start, cuts } = layout;
  const stretches = cuts.slice(1).map((_, stretch) => recordsIn(layout, stretch));
  const records = evidenceRecords(Math.max(0, ...stretches));
  const order = partOrder();
  return function* (stretch) {
    const from = cuts[stretch] ?? 0;
    const until = cuts[stretch + 1] ?? from;
    const next = start.slice(from, until).map((place) => place - intAt(start, from));
    layOutRows(records, { next, from }, context);
    layOutColleagues(records, { next, from }, nearPairs(colleagues));
    for (let part = from; part < until; part++) {
      const first = intAt(start, part) - intAt(start, from);
      const count = intAt(start, part + 1) - intAt(start, part);
      orderPart(order, records, { first, count }, context.team.length);
      yield { first: part << PART_BITS, order };
    }
  };
};

/** Where the records of each part begin; nobody has a tie to themselves. */
const startsOf = (sources: readonly Pairs[], peopleCount: number): Int32Array => {
  const parts = (peopleCount + (1 << PART_BITS) - 1) >> PART_BITS;
  const start = new Int32Array(parts + 1);
  for (const pairs of sources) countParts(start, pairs);
  for (let part = 0; part < parts; part++) {
    start[part + 1] = intAt(start, part + 1) + intAt(start, part);
  }
  return start;
};

const countParts = (start: Int32Array, { from, to, count }: Pairs): void => {
  for (let pair = 0; pair < count; pair++) {
    const one = intAt(from, pair);
    const other = intAt(to, pair);
    if (one === other) continue;
    const part = ((one < other ? one : other) >> PART_BITS) + 1;
    start[part] = intAt(start, part) + 1;
  }
};

/** One part at least, however many records. */
const lastPart = (start: Int32Array, from: number, mostRecords: number): number => {
  const most = intAt(start, from) + mostRecords;
  let until = from + 1;
  while (until + 1 < start.length && intAt(start, until + 1) <= most) until++;
  return until;
};

const largestPart = (start: Int32Array): number => {
  let most = 0;
  for (let part = 0; part + 1 < start.length; part++) {
    most = Math.max(most, intAt(start, part + 1) - intAt(start, part));
  }
  return most;
};

/** Parts `from …`, and where the next record of each goes. */
type Parts = { readonly next: Int32Array; readonly from: number };

const layOutRows = (records: EvidenceRecords, parts: Parts, context: FactsContext): void => {
  const { from, to, count } = context.evidence;
  for (let row = 0; row < count; row++) {
    const place = placeOf(intAt(from, row), intAt(to, row), parts);
    if (place >= 0) writeRecord(records, place, row, context);
  }
};

const layOutColleagues = (records: EvidenceRecords, parts: Parts, pairs: Pairs): void => {
  const { from, to, count } = pairs;
  for (let pair = 0; pair < count; pair++) {
    const one = intAt(from, pair);
    const other = intAt(to, pair);
    const place = placeOf(one, other, parts);
    if (place < 0) continue;
    const says = UNSAID | lowBits(one < other ? one : other);
    const high = one < other ? other : one;
    putRecord(records, place, { high, row: NO_ROW, day: NO_DAY, says, value: 0 });
  }
};

/** Where a record about two people goes; −1: its part is none of these. */
const placeOf = (one: PersonIndex, other: PersonIndex, { next, from }: Parts): number => {
  const part = ((one < other ? one : other) >> PART_BITS) - from;
  if (part < 0 || part >= next.length || one === other) return -1;
  const place = intAt(next, part);
  next[part] = place + 1;
  return place;
};
