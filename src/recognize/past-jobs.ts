import type { ClaimSink, Ref } from '../model/claims.ts';
import type { DaySpan } from '../model/day.ts';
import { dayOf, daysInMonth, validDay } from '../model/day.ts';
import type { Row } from '../model/format.ts';

/** A job as a row of somebody's work history tells it. */
export type ToldJob = {
  readonly company: string;
  readonly title?: string;
  readonly start?: DaySpan | undefined;
  readonly end?: DaySpan | undefined;
  readonly current?: boolean | undefined;
};

export const claimJobs = (person: Ref, jobs: readonly ToldJob[], claims: ClaimSink): void => {
  for (const job of jobs) if (job.company !== '') claims.job({ person, ...job });
};

/** Columns that come in numbered groups ("organization_1", "organization_title_1" …). */
export const numbered = (
  most: number,
  spellings: Readonly<Record<string, (n: number) => readonly string[]>>,
): Record<string, readonly string[]> =>
  Object.fromEntries(
    Array.from({ length: most }, (_, i) => i + 1).flatMap((n) =>
      Object.entries(spellings).map(([field, spell]) => [`${field}${n}`, spell(n)]),
    ),
  );

/** The jobs in numbered groups of company, title, start and end. */
export const numberedJobs = (row: Row<string>, most: number): ToldJob[] =>
  Array.from({ length: most }, (_, i) => i + 1)
    .filter((n) => row.text(`company${n}`) !== '')
    .map((n) => ({
      company: row.text(`company${n}`),
      title: row.text(`title${n}`),
      start: row.span(`start${n}`),
      end: row.span(`end${n}`),
      current: row.flag(`current${n}`) ?? endedOf(row, n),
    }));

/** A group without any end column tells only of the first job that it goes on. */
const endedOf = (row: Row<string>, n: number): boolean =>
  row.has(`end${n}`) ? row.ongoing(`end${n}`) : n === 1;

/** "2019", "2019-06", "2019-06-01": dates inside a cell that holds more than a date. */
export const isoSpan = (text: string): DaySpan | undefined => {
  const found = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?/.exec(text.trim());
  if (!found) return undefined;
  const [year, month, date] = [found[1], found[2], found[3]].map(Number);
  return year === undefined ? undefined : spanOf(year, month ?? Number.NaN, date ?? Number.NaN);
};

const spanOf = (year: number, month: number, date: number): DaySpan | undefined => {
  if (Number.isNaN(month)) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  if (month < 1 || month > 12) return undefined;
  if (Number.isNaN(date)) {
    return { first: dayOf(year, month, 1), last: dayOf(year, month, daysInMonth(year, month)) };
  }
  const day = validDay(year, month, date);
  return day === undefined ? undefined : { first: day, last: day };
};

/** "2019 - 2022", "Jan 2019 – Present": the years a text names, as start and end. */
export const yearRange = (text: string): Pick<ToldJob, 'start' | 'end'> => {
  const years = [...text.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => isoSpan(year));
  return { start: years[0], end: years[1] };
};

const DAYS_A_MONTH = 30.44;

/** "2 years 3 months in company", said on a day: the days on which it may have begun. */
export const startedBefore = (
  duration: string,
  saidOn: number | undefined,
): DaySpan | undefined => {
  const years = Number(/(\d+) ?(?:years?|yrs?)/i.exec(duration)?.[1] ?? 0);
  const months = Number(/(\d+) ?(?:months?|mos?)\b/i.exec(duration)?.[1] ?? 0);
  const total = years * 12 + months;
  if (saidOn === undefined || total === 0) return undefined;
  const begun = saidOn - Math.round(total * DAYS_A_MONTH);
  return { first: begun - 31, last: begun };
};
