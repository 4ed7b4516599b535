import { type DaySpan, validDay } from '../model/day.ts';
import type { DateOrder } from '../model/format.ts';

/** Three numbers that may be a date in one or several orders; a day per order that fits. */
export type NumericDate = {
  readonly dmy: number | undefined;
  readonly mdy: number | undefined;
  readonly ymd: number | undefined;
  /** Written with dots, as only day-first languages do. */
  readonly dotted: boolean;
};

const SHAPE =
  /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:,?[T\s]\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:\s?[ap]\.?\s?m\.?)?(?:\s?(?:Z|UTC|GMT))?(?:\s?[+-]\d{2}:?\d{2})?)?$/i;

/** Undefined where the text is not three numbers (and perhaps a time of day). */
export const numericDate = (text: string): NumericDate | undefined => {
  const found = SHAPE.exec(text);
  if (!found) return undefined;
  const [, one = '', mark, two = '', three = ''] = found;
  if (Number(one) === 0 && Number(two) === 0) return undefined;
  const middle = Number(two);
  const yearFirst = one.length > 2;
  const year = yearOf(three);
  return {
    dmy: yearFirst ? undefined : validDay(year, middle, Number(one)),
    mdy: yearFirst ? undefined : validDay(year, Number(one), middle),
    ymd: three.length > 2 ? undefined : validDay(yearOf(one), middle, Number(three)),
    dotted: mark === '.',
  };
};

/** Two digits are of this century up to 69, as spreadsheets have it; one or three are no year. */
export const yearOf = (digits: string): number => {
  if (digits.length === 4) return Number(digits);
  if (digits.length !== 2) return 0;
  return Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
};

/** In this order; without one, only where a single reading is possible. */
export const numericReading = (
  date: NumericDate,
  order: DateOrder | undefined,
): DaySpan | 'ambiguous' | 'unreadable' => {
  const ordered = order && date[order];
  if (ordered !== undefined) return { first: ordered, last: ordered };
  const readings = [...new Set(possibleDays(date))];
  const only = readings[0];
  if (only === undefined) return 'unreadable';
  return readings.length === 1 ? { first: only, last: only } : 'ambiguous';
};

/** Year first is a last resort for two digits: 24-03-14 is more often a 24th of March. */
const possibleDays = ({ dmy, mdy, ymd }: NumericDate): number[] => {
  const dayLast = [dmy, mdy].filter((value) => value !== undefined);
  if (dayLast.length > 0 || ymd === undefined) return dayLast;
  return [ymd];
};
