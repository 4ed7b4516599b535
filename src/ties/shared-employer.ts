import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { Day } from '../model/day.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { fade } from './fade.ts';
import type { Stays } from './stays.ts';

export const DAYS_PER_MONTH = 30.4375;

/** What two stays at one company say; filled again for each pair, so nothing is made per pair. */
export type SharedEmployer = {
  account: number;
  school: boolean;
  /** Months surely together, and what counts of those that partial dates leave open. */
  sureMonths: number;
  months: number;
  /** The first and the last day both may have been there. */
  first: Day;
  last: Day;
  size: number;
  sizeStated: boolean;
  /** undefined: a function is unknown. */
  sameFunction: boolean | undefined;
  strength: number;
};

export const newSharedEmployer = (): SharedEmployer => ({
  account: -1,
  school: false,
  sureMonths: 0,
  months: 0,
  first: 0,
  last: 0,
  size: 0,
  sizeStated: false,
  sameFunction: undefined,
  strength: 0,
});

export type SharedContext = {
  readonly stays: Stays;
  readonly settings: TieSettings;
  readonly asOf: Day;
};

/** Fills `shared` with what stays `one` and `other`, at one account, say together. */
export const readShared = (
  shared: SharedEmployer,
  one: number,
  other: number,
  { stays, settings, asOf }: SharedContext,
): SharedEmployer => {
  shared.account = intAt(stays.account, one);
  shared.school = byteAt(stays.school, one) === 1 || byteAt(stays.school, other) === 1;
  shared.last = Math.min(intAt(stays.endLast, one), intAt(stays.endLast, other));
  readMonths(shared, one, other, { stays, settings, asOf });
  shared.size = realAt(stays.sizes.size, shared.account);
  shared.sizeStated = byteAt(stays.sizes.stated, shared.account) === 1;
  shared.sameFunction = sameFunction(intAt(stays.functions, one), intAt(stays.functions, other));
  shared.strength = sharedStrength(shared, settings, asOf);
  return shared;
};

const readMonths = (
  shared: SharedEmployer,
  one: number,
  other: number,
  { stays, settings }: SharedContext,
): void => {
  const sureStart = Math.max(intAt(stays.startLast, one), intAt(stays.startLast, other));
  const sureEnd = Math.min(intAt(stays.endFirst, one), intAt(stays.endFirst, other));
  shared.first = Math.max(intAt(stays.startFirst, one), intAt(stays.startFirst, other));
  const sure = Math.max(0, sureEnd - sureStart + 1);
  const possible = Math.max(0, shared.last - shared.first + 1);
  shared.sureMonths = sure / DAYS_PER_MONTH;
  shared.months = (sure + settings.uncertainOverlapShare * (possible - sure)) / DAYS_PER_MONTH;
};

const sameFunction = (one: number, other: number): boolean | undefined =>
  one === 0 || other === 0 ? undefined : (one & other) !== 0;

/** Strength of a shared employer: limit × size × months × function × fading; see docs/scoring.md. */
export const sharedStrength = (
  shared: Readonly<SharedEmployer>,
  settings: TieSettings,
  asOf: Day,
): number => {
  if (shared.months <= 0) return 0;
  if (shared.school) return settings.schoolStrength;
  return (
    strongestAt(shared.size, settings) *
    (1 - 2 ** (-shared.months / settings.colleagueHalfMonths)) *
    functionShare(shared.sameFunction, settings) *
    fade(asOf - shared.last, {
      halfLifeDays: settings.colleagueHalfLifeDays,
      floorShare: settings.colleagueFloorShare,
    })
  );
};

/** The most that a company of some size can say: half of the limit at `colleagueHalfSize`. */
export const strongestAt = (size: number, settings: TieSettings): number =>
  settings.colleagueLimit /
  (1 + (size / settings.colleagueHalfSize) ** settings.colleagueSteepness);

const functionShare = (same: boolean | undefined, settings: TieSettings): number => {
  if (same === undefined) return settings.unknownFunctionShare;
  return same ? 1 : settings.otherFunctionShare;
};
