import type { DateOrder } from '../model/format.ts';
import { numericDate } from './numeric-date.ts';

/** Who may decide where a column's own values do not. */
export type OrderHints = {
  /** The order the format is known to write. */
  readonly known: DateOrder | undefined;
  /** What the user says (`--date-order`). */
  readonly wished: DateOrder | undefined;
};

/**
 * The one order that reads every value of a column. Where both day-first and month-first do, the
 * format's known order, dots, or the user decide, in that turn; where none reads all, only the user.
 */
export const dateOrder = (values: Iterable<string>, hints: OrderHints): DateOrder | undefined => {
  const seen = { numeric: 0, dmy: 0, mdy: 0, ymd: 0, dotted: 0 };
  for (const value of values) {
    const date = numericDate(value);
    // A four-digit year in front leaves nothing open, so it has no vote.
    if (!date || (date.dmy ?? date.mdy) === undefined) continue;
    seen.numeric++;
    seen.dmy += one(date.dmy !== undefined);
    seen.mdy += one(date.mdy !== undefined);
    seen.ymd += one(date.ymd !== undefined);
    seen.dotted += one(date.dotted);
  }
  return decide(seen, hints);
};

const one = (is: boolean): number => (is ? 1 : 0);

type Seen = Readonly<Record<'numeric' | 'dmy' | 'mdy' | 'ymd' | 'dotted', number>>;

const decide = (seen: Seen, { known, wished }: OrderHints): DateOrder | undefined => {
  if (seen.numeric === 0) return known ?? wished;
  // Two digits in front are a year only if somebody says so.
  const orders: readonly DateOrder[] = wished === 'ymd' ? ['dmy', 'mdy', 'ymd'] : ['dmy', 'mdy'];
  const fitting = orders.filter((order) => seen[order] === seen.numeric);
  if (fitting.length === 0) return wished;
  if (fitting.length === 1) return fitting[0];
  const dotted: DateOrder | undefined = seen.dotted === seen.numeric ? 'dmy' : undefined;
  return [known, dotted, wished].find((order) => order !== undefined && fitting.includes(order));
};
