/** Whole days since 1970-01-01; the only time refpath knows. No time zone, no clock. */
export type Day = number;

/** What a partial date leaves open: "2019" is its first to its last day. Both ends included. */
export type DaySpan = { readonly first: Day; readonly last: Day };

/** Stands in day columns for "not said". */
export const NO_DAY = -2147483648;

/** Days of the civil calendar (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
export const dayOf = (year: number, month: number, date: number): Day => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

export const civilOf = (day: Day): { year: number; month: number; date: number } => {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const date = doy - Math.floor((153 * mp + 2) / 5) + 1;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, date };
};

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const isLeap = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** A day, or undefined where the calendar has no such day. */
export const validDay = (year: number, month: number, date: number): Day | undefined =>
  year >= 1 && year <= 9999 && date >= 1 && date <= daysInMonth(year, month)
    ? dayOf(year, month, date)
    : undefined;

const two = (n: number): string => String(n).padStart(2, '0');

/** "2026-11-22" */
export const isoOf = (day: Day): string => {
  const { year, month, date } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
};

/** "2026-11-22" and nothing else. */
export const dayOfIso = (text: string): Day | undefined => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found ? validDay(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
};
