import { type DaySpan, dayOf, daysInMonth, validDay } from '../model/day.ts';
import type { DateOrder } from '../model/format.ts';
import { isTooLong } from './longest.ts';
import { isWeekday, meansPresent, monthOf } from './month-names.ts';
import { numericDate, numericReading, yearOf } from './numeric-date.ts';

/** What a cell of a date column may say besides a date. */
export type DateReading = DaySpan | 'nothing' | 'present' | 'ambiguous' | 'unreadable';

/**
 * Reads one date as written: time of day and zone are cut off, never computed with. Where day and
 * month could be either, `order` decides; without it the reading is 'ambiguous'.
 */
export const readDate = (text: string, order: DateOrder | undefined): DateReading => {
  const iso = isoDay(text);
  if (iso !== undefined) return day(iso);
  if (isTooLong(text)) return 'unreadable';
  const shape = numericDate(text);
  if (shape) return numericReading(shape, order);
  return serialOrStamp(text) ?? partial(text) ?? joined(text) ?? wordless(text) ?? worded(text);
};

const day = (value: number | undefined): DaySpan | 'unreadable' =>
  value === undefined ? 'unreadable' : { first: value, last: value };

const monthSpan = (year: number, month: number): DateReading =>
  month >= 1 && month <= 12 && year >= 1
    ? { first: dayOf(year, month, 1), last: dayOf(year, month, daysInMonth(year, month)) }
    : 'unreadable';

const yearSpan = (year: number): DaySpan => ({
  first: dayOf(year, 1, 1),
  last: dayOf(year, 12, 31),
});

const CLOCK = /^[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:Z|UTC)?(?:[+-]\d{2}:?\d{2})?$/;

/** The shape of nearly all dates, read without a pattern; undefined where the text is another. */
const isoDay = (text: string): number | undefined => {
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  if (text.length !== 10 && !CLOCK.test(text.slice(10))) return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const date = digits(text, 8, 10);
  return year >= 0 && month >= 0 && date >= 0 ? validDay(year, month, date) : undefined;
};

const HYPHEN = 45;

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
};

const EXCEL_EPOCH = dayOf(1899, 12, 30);
const SECONDS = 86_400;

/** 20240314T090000Z, as calendars have it. */
const withoutClock = (text: string): string => text.replace(/^(\d{8})T\d{6}Z?$/, '$1');

/** Whole numbers: spreadsheet serials (only 1954–2064), UNIX seconds and milliseconds, 20240314. */
const serialOrStamp = (text: string): DateReading | undefined => {
  const found = /^(\d{5}|\d{8}|\d{10}|\d{13})(?:\.\d+)?$/.exec(withoutClock(text));
  if (!found?.[1]) return undefined;
  const { length } = found[1];
  const value = Number(found[1]);
  if (length === 5) {
    return value >= 20_000 && value <= 60_000 ? day(EXCEL_EPOCH + value) : 'unreadable';
  }
  if (length === 8) {
    return day(validDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100));
  }
  return day(Math.floor(value / (length === 13 ? 1000 : 1) / SECONDS));
};

/** "2019", "2019.06", "2021-03", "202103", "06/2019": as much as is said. */
const partial = (text: string): DateReading | undefined => {
  const year = /^[12]\d{3}$/.exec(text);
  if (year) return yearSpan(Number(text));
  const yearFirst =
    /^([12]\d{3})[-./](\d{1,2})$/.exec(text) ?? /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text);
  if (yearFirst) return monthSpan(Number(yearFirst[1]), Number(yearFirst[2]));
  const monthFirst = /^(\d{1,2})[-./]([12]\d{3})$/.exec(text);
  return monthFirst ? monthSpan(Number(monthFirst[2]), Number(monthFirst[1])) : undefined;
};

/** 2024年3月14日 */
const joined = (text: string): DateReading | undefined => {
  const found = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/.exec(text);
  if (!found) return undefined;
  const [year, month] = [Number(found[1]), Number(found[2])];
  return found[3] ? day(validDay(year, month, Number(found[3]))) : monthSpan(year, month);
};

/** "0/0/00", "Not Available", "Present": cells that say there is no date. */
const wordless = (text: string): DateReading | undefined => {
  const word = text.trim().toLowerCase().normalize('NFC');
  if (word === '' || word === 'not available' || /^0+([-/.])0+\1?0*$/.test(word)) return 'nothing';
  return meansPresent(word) ? 'present' : undefined;
};

const TIME =
  /\b\d{1,2}[:.]\d{2}(?!\d)(?:[:.]\d{2})?(?:[.,]\d+)?(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:Z|[+-]\d{2}:?\d{2}))?/i;
const NOISE = /^(?:de|del|of|the|utc|gmt|z|at)$/;

type Words = { month: number | undefined; monthAt: number; numbers: string[]; strange: boolean };

const words = (text: string): Words => {
  const found: Words = { month: undefined, monthAt: -1, numbers: [], strange: false };
  for (const raw of text
    .toLowerCase()
    .normalize('NFC')
    .split(/[\s,./-]+/)) {
    const word = raw.replace(/^(\d{1,2})(?:st|nd|rd|th|er|º|ª|°)$/, '$1');
    const month = monthOf(word);
    if (month !== undefined && found.month === undefined) {
      found.month = month;
      found.monthAt = found.numbers.length;
    } else if (/^\d{1,4}$/.test(word)) found.numbers.push(word);
    else if (word !== '' && !NOISE.test(word) && !isWeekday(word)) found.strange = true;
  }
  return found;
};

/** "Mar '24": what a mark stands before is a year, as in "Mar-24". */
const SHORT_YEAR = /\s*['’](\d{2})$/;

/** "04 Nov 2024", "14-Mar-24", "Jan 15, 2024", "Fri Jan 24 02:54:41 UTC 2025", "Jan 2022". */
const worded = (written: string): DateReading => {
  const text = written.replace(SHORT_YEAR, '-$1');
  const { month, monthAt, numbers, strange } = words(
    text.replace(TIME, ' ').replace(/\([^()]*\)/g, ' '),
  );
  if (month === undefined || strange) return 'unreadable';
  const [one = '', two = ''] = numbers;
  if (numbers.length === 1 && one.length !== 3) return monthOnly(one, month, monthAt, text);
  if (numbers.length !== 2) return 'unreadable';
  const yearFirst = one.length === 4;
  if (yearFirst && monthAt !== 1) return 'unreadable';
  const [date, year] = yearFirst ? [two, one] : [one, two];
  if (year.length === 3 || date.length > 2) return 'unreadable';
  return day(validDay(yearOf(year), month, Number(date)));
};

/** "Jan 2022", "2022 Jan", and a spreadsheet's "Jan-22"; "Jan 22" alone may be a day. */
const monthOnly = (year: string, month: number, monthAt: number, text: string): DateReading => {
  if (year.length === 4) return monthSpan(Number(year), month);
  return monthAt === 0 && year.length === 2 && text.includes('-')
    ? monthSpan(yearOf(year), month)
    : 'unreadable';
};
