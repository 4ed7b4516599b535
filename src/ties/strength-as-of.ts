import { intAt } from '../model/columns.ts';
import type { Day } from '../model/day.ts';
import type { PersonIndex, Resolved, Ties } from '../model/network.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { sizedAs } from './company-sizes.ts';
import { factsContext, newFacts } from './facts.ts';
import type { TieNetwork } from './make-ties.ts';
import { evidenceOf, readFacts } from './read-facts.ts';
import { strengthOf } from './strength.ts';

/** Two people, and the day on which their tie is looked at. */
export type PairOnDay = { readonly a: PersonIndex; readonly b: PersonIndex; readonly day: Day };

/**
 * How strong ties were on some days of the past, under other settings: evidence dated later is left
 * out and jobs end on the day. For a few pairs; nothing else is made again.
 */
export const strengthsAsOf = (
  resolved: Resolved,
  ties: TieNetwork,
  pairs: readonly PairOnDay[],
): ((settings: TieSettings) => Float64Array) => {
  const found = pairs.map((pair) => rowsOf(resolved, ties, pair));
  const facts = newFacts();
  return (settings) => {
    const stays = { ...ties.stays, sizes: sizedAs(ties.stays.sizes, settings) };
    const context = factsContext(resolved, stays, settings);
    return Float64Array.from(found, ({ rows, day }) => {
      const then = { ...context, asOf: day };
      return strengthOf(readFacts(facts, evidenceOf(rows, then), then), settings);
    });
  };
};

const rowsOf = ({ evidence }: Resolved, ties: TieNetwork, { a, b, day }: PairOnDay) => {
  const [low, high] = a < b ? [a, b] : [b, a];
  const tie = tieBetween(ties, low, high);
  const order = ties.evidenceOrder;
  const start = tie < 0 ? 0 : intAt(ties.evidenceStart, tie);
  let end = tie < 0 ? 0 : intAt(ties.evidenceStart, tie + 1);
  // Rows of a pair are by day.
  while (end > start && intAt(evidence.day, intAt(order, end - 1)) > day) end--;
  return { rows: { order, start, end, a: low, b: high }, day };
};

/** The number of the tie between two people, low < high; −1 where there is none. */
export const tieBetween = ({ a, b, count }: Ties, low: PersonIndex, high: PersonIndex): number => {
  let first = 0;
  let last = count - 1;
  while (first <= last) {
    const middle = (first + last) >> 1;
    const step = intAt(a, middle) - low || intAt(b, middle) - high;
    if (step === 0) return middle;
    if (step < 0) first = middle + 1;
    else last = middle - 1;
  }
  return -1;
};
