import { type Day, NO_DAY } from '../model/day.ts';
import { compareText } from './compare-text.ts';

/** A value some row gives, and how new it is. */
export type Offer = {
  readonly day: Day;
  /** Of undated rows, whose word counts more: higher. */
  readonly trust: number;
  readonly text: string;
};

/** Newest first; then the better source; then the smaller text, so that the order of rows never decides. */
export const isFresher = (a: Offer, b: Offer): boolean => {
  if (a.day !== b.day) return a.day > b.day;
  if (a.trust !== b.trust) return a.trust > b.trust;
  return compareText(a.text, b.text) < 0;
};

/** An export without a date tells how things stood when it was made: taken as half a year ago. */
const UNDATED_EXPORT_DAYS = 182;

/** People keep their own profile up to date; others keep what they once typed. */
const TRUST: ReadonlyMap<string, number> = new Map([
  ['linkedin', 3],
  ['plain', 2],
]);

export const trustOf = (system: string): number => TRUST.get(system) ?? 1;

export const dayOfRecord = (day: Day, system: string, asOf: Day): Day => {
  if (day !== NO_DAY && day <= asOf) return day;
  return system === 'linkedin' ? asOf - UNDATED_EXPORT_DAYS : NO_DAY;
};
