import { civilOf, type Day, dayOf, daysInMonth, validDay } from '../model/day.ts';

/** What of a series lies in the past: only that can be evidence. */
export type Series = {
  readonly start: Day;
  /** RFC 5545, 3.3.10: "FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261231T000000Z" */
  readonly rule: string;
  /** The last day that counts. */
  readonly until: Day;
  readonly except: ReadonlySet<Day>;
};

/** More meetings of one series than this tell no more. */
const MOST_DAYS = 1000;

/** The days of a recurring event up to a day, oldest first; of endless ones, the last thousand. */
export const recurrenceDays = ({ start, rule, until, except }: Series): Day[] => {
  const parts = partsOf(rule);
  const last = Math.min(until, untilOf(parts) ?? until);
  const count = Number(parts.get('COUNT') ?? Number.POSITIVE_INFINITY);
  const days: Day[] = [];
  let told = 0;
  for (const day of daysFrom(start, parts)) {
    if (day > last || ++told > count) break;
    if (!except.has(day)) days.push(day);
  }
  return days.slice(-MOST_DAYS);
};

/** "20261231", "20261231T090000Z" */
export const stampDay = (text: string): Day | undefined => {
  const found = /^(\d{4})(\d\d)(\d\d)(?:T|$)/.exec(text.trim());
  return found ? validDay(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
};

type Parts = ReadonlyMap<string, string>;

const partsOf = (rule: string): Parts =>
  new Map(
    rule
      .toUpperCase()
      .split(';')
      .map((part) => {
        const [name = '', value = ''] = part.split('=');
        return [name.trim(), value.trim()] as const;
      }),
  );

const untilOf = (parts: Parts): Day | undefined => stampDay(parts.get('UNTIL') ?? '');

/** Periods looked at: 54 years of days. A rule may have no day at all ("the 31st of February"). */
const MOST_PERIODS = 20_000;

/** The first day counts, whether or not the rule would have it. */
function* daysFrom(start: Day, parts: Parts): Generator<Day> {
  yield start;
  const period = PERIODS.get(parts.get('FREQ') ?? '');
  if (!period) return;
  const interval = Math.max(1, Math.trunc(Number(parts.get('INTERVAL') ?? 1)) || 1);
  const positions = numbersOf(parts, 'BYSETPOS');
  for (let n = 0; n < MOST_PERIODS; n++) {
    const days = [...new Set(period(start, n * interval, parts))].sort((a, b) => a - b);
    for (const day of chosen(days, positions)) if (day > start) yield day;
  }
}

const chosen = (days: readonly Day[], positions: readonly number[]): readonly Day[] =>
  positions.length === 0
    ? days
    : days.filter((_, at) => positions.includes(at + 1) || positions.includes(at - days.length));

const numbersOf = (parts: Parts, name: string): number[] =>
  (parts.get(name) ?? '')
    .split(',')
    .map(Number)
    .filter((value) => Number.isInteger(value) && value !== 0);

/** The days of the n-th day, week, month or year of a series. */
type Period = (start: Day, n: number, parts: Parts) => Day[];

const daily: Period = (start, n, parts) => {
  const day = start + n;
  const { month, date } = civilOf(day);
  const weekdays = weekdaysOf(parts);
  const isMeant =
    isAmong(numbersOf(parts, 'BYMONTH'), month) &&
    isAmong(numbersOf(parts, 'BYMONTHDAY'), date) &&
    (weekdays.length === 0 || weekdays.some(({ weekday }) => weekday === weekdayOf(day)));
  return isMeant ? [day] : [];
};

const isAmong = (wanted: readonly number[], value: number): boolean =>
  wanted.length === 0 || wanted.includes(value);

const weekly: Period = (start, n, parts) => {
  const first = Math.max(0, WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO'));
  const monday = start - ((weekdayOf(start) - first + 7) % 7) + n * 7;
  const wanted = weekdaysOf(parts).map(({ weekday }) => weekday);
  const weekdays = wanted.length === 0 ? [weekdayOf(start)] : wanted;
  const months = numbersOf(parts, 'BYMONTH');
  return weekdays
    .map((weekday) => monday + ((weekday - first + 7) % 7))
    .filter((day) => isAmong(months, civilOf(day).month));
};

const monthly: Period = (start, n, parts) => {
  const from = civilOf(start);
  const months = from.year * 12 + from.month - 1 + n;
  const month = (months % 12) + 1;
  if (!isAmong(numbersOf(parts, 'BYMONTH'), month)) return [];
  return daysOfMonth(Math.floor(months / 12), month, from.date, parts);
};

const yearly: Period = (start, n, parts) => {
  const from = civilOf(start);
  const wanted = numbersOf(parts, 'BYMONTH');
  const months = wanted.length === 0 ? [from.month] : wanted;
  return months
    .filter((month) => month >= 1 && month <= 12)
    .flatMap((month) => daysOfMonth(from.year + n, month, from.date, parts));
};

const PERIODS: ReadonlyMap<string, Period> = new Map([
  ['DAILY', daily],
  ['WEEKLY', weekly],
  ['MONTHLY', monthly],
  ['YEARLY', yearly],
]);

/** By dates, by weekdays ("2TU": the second Tuesday, "-1FR": the last Friday), else as the first time. */
const daysOfMonth = (year: number, month: number, date: number, parts: Parts): Day[] => {
  const length = daysInMonth(year, month);
  const first = dayOf(year, month, 1);
  const dates = numbersOf(parts, 'BYMONTHDAY').map((n) => (n < 0 ? length + 1 + n : n));
  const byWeekday = weekdaysOf(parts).flatMap((wanted) => weekdaysIn(first, length, wanted));
  const byDate = dates.filter((n) => n >= 1 && n <= length).map((n) => first + n - 1);
  if (dates.length > 0 && parts.has('BYDAY'))
    return byDate.filter((day) => byWeekday.includes(day));
  if (dates.length > 0) return byDate;
  if (parts.has('BYDAY')) return byWeekday;
  return date <= length ? [first + date - 1] : [];
};

type Weekday = { readonly weekday: number; readonly nth: number };

const weekdaysIn = (first: Day, length: number, { weekday, nth }: Weekday): Day[] => {
  const all: Day[] = [];
  const offset = (weekday - weekdayOf(first) + 7) % 7;
  for (let date = offset; date < length; date += 7) all.push(first + date);
  if (nth === 0) return all;
  const one = all.at(nth > 0 ? nth - 1 : nth);
  return one === undefined ? [] : [one];
};

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const weekdaysOf = (parts: Parts): Weekday[] =>
  (parts.get('BYDAY') ?? '').split(',').flatMap((text) => {
    const weekday = WEEKDAYS.indexOf(text.slice(-2));
    return weekday < 0 ? [] : [{ weekday, nth: Math.trunc(Number(text.slice(0, -2))) || 0 }];
  });

/** 0 is Monday; day 0 was a Thursday. */
const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;
