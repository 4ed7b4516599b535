import { intAt } from '../model/columns.ts';
import type { Evidence, PersonIndex } from '../model/network.ts';
import { type EvidenceRecords, evidenceRecords, PART_BITS } from './evidence-records.ts';
import type { FactsContext } from './facts.ts';
import { orderPart, type PartOrder, partOrder } from './part-order.ts';
import { writeRecord } from './write-record.ts';

/** So many rows are laid out at a time: 100 MB, however many there are. */
const MOST_ROWS = 2 ** 22;

/** Evidence about people `first … end`, where they are the lower number, by both people and day. */
export type PartOfPeople = {
  readonly first: PersonIndex;
  readonly end: PersonIndex;
  readonly records: EvidenceRecords;
  readonly order: PartOrder;
};

/**
 * All evidence by the person with the lower number, part by part of the people. Rows are read from
 * end to end, each goes to the next free place of its part, and each part is then put in order by
 * itself: nothing jumps about in more memory than the processor has at hand. Linear.
 */
export function* evidenceByPerson(
  context: FactsContext,
  mostRows: number = MOST_ROWS,
): Iterable<PartOfPeople> {
  const peopleCount = context.team.length;
  const start = startsOf(context.evidence, peopleCount);
  const records = evidenceRecords(largest(start, mostRows));
  const order = partOrder();
  for (let from = 0, until = 0; from + 1 < start.length; from = until) {
    until = lastPart(start, from, mostRows);
    layOut(records, { start, from, until }, context);
    for (let part = from; part < until; part++) {
      const first = intAt(start, part) - intAt(start, from);
      const count = intAt(start, part + 1) - intAt(start, part);
      orderPart(order, records, { first, count }, peopleCount);
      const end = Math.min(peopleCount, (part + 1) << PART_BITS);
      yield { first: part << PART_BITS, end, records, order };
    }
  }
}

/** Where the rows of each part begin; nobody has a tie to themselves. */
const startsOf = ({ from, to, count }: Evidence, peopleCount: number): Int32Array => {
  const parts = (peopleCount + (1 << PART_BITS) - 1) >> PART_BITS;
  const start = new Int32Array(parts + 1);
  for (let row = 0; row < count; row++) {
    const one = intAt(from, row);
    const other = intAt(to, row);
    if (one === other) continue;
    const part = ((one < other ? one : other) >> PART_BITS) + 1;
    start[part] = intAt(start, part) + 1;
  }
  for (let part = 0; part < parts; part++) {
    start[part + 1] = intAt(start, part + 1) + intAt(start, part);
  }
  return start;
};

/** One part at least, however many rows. */
const lastPart = (start: Int32Array, from: number, mostRows: number): number => {
  const most = intAt(start, from) + mostRows;
  let until = from + 1;
  while (until + 1 < start.length && intAt(start, until + 1) <= most) until++;
  return until;
};

const largest = (start: Int32Array, mostRows: number): number => {
  let most = 0;
  for (let from = 0, until = 0; from + 1 < start.length; from = until) {
    until = lastPart(start, from, mostRows);
    most = Math.max(most, intAt(start, until) - intAt(start, from));
  }
  return most;
};

type Parts = { readonly start: Int32Array; readonly from: number; readonly until: number };

const layOut = (
  records: EvidenceRecords,
  { start, from, until }: Parts,
  context: FactsContext,
): void => {
  const { evidence } = context;
  const next = start.slice(from, until).map((place) => place - intAt(start, from));
  for (let row = 0; row < evidence.count; row++) {
    const one = intAt(evidence.from, row);
    const other = intAt(evidence.to, row);
    const part = ((one < other ? one : other) >> PART_BITS) - from;
    if (part < 0 || part >= next.length || one === other) continue;
    const place = intAt(next, part);
    next[part] = place + 1;
    writeRecord(records, place, row, context);
  }
};
