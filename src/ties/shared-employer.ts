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
  context: SharedContext,
): SharedEmployer => {
  const { stays } = context;
  shared.account = intAt(stays.account, one);
  shared.first = Math.max(intAt(stays.startFirst, one), intAt(stays.startFirst, other));
  shared.last = Math.min(context.asOf, intAt(stays.endLast, one), intAt(stays.endLast, other));
  shared.school = byteAt(stays.school, one) === 1 || byteAt(stays.school, other) === 1;
  shared.months = 0;
  shared.strength = 0;
  if (shared.last < shared.first) return shared;
  readMonths(shared, one, other, context);
  shared.size = realAt(stays.sizes.size, shared.account);
  shared.sizeStated = byteAt(stays.sizes.stated, shared.account) === 1;
  shared.sameFunction = sameFunction(intAt(stays.functions, one), intAt(stays.functions, other));
  shared.strength = sharedStrength(shared, context);
  return shared;
};

const readMonths = (
  shared: SharedEmployer,
  one: number,
  other: number,
  { stays, settings, asOf }: SharedContext,
): void => {
  const sureStart = Math.max(intAt(stays.startLast, one), intAt(stays.startLast, other));
  const sureEnd = Math.min(asOf, intAt(stays.endFirst, one), intAt(stays.endFirst, other));
  const sure = Math.max(0, sureEnd - sureStart + 1);
  const possible = shared.last - shared.first + 1;
  shared.sureMonths = sure / DAYS_PER_MONTH;
  shared.months = (sure + settings.uncertainOverlapShare * (possible - sure)) / DAYS_PER_MONTH;
};

const sameFunction = (one: number, other: number): boolean | undefined =>
  one === 0 || other === 0 ? undefined : (one & other) !== 0;

/** Size × months × function × fading; see docs/scoring.md. A school says next to nothing. */
const sharedStrength = (
  shared: Readonly<SharedEmployer>,
  { stays, settings, asOf }: SharedContext,
): number => {
  if (shared.school) return settings.schoolStrength;
  return (
    realAt(stays.sizes.strongest, shared.account) *
    (1 - 2 ** (-shared.months / settings.colleagueHalfMonths)) *
    functionShare(shared.sameFunction, settings) *
    fade(asOf - shared.last, settings.colleagueHalfLifeDays, settings.colleagueFloorShare)
  );
};

const functionShare = (same: boolean | undefined, settings: TieSettings): number => {
  if (same === undefined) return settings.unknownFunctionShare;
  return same ? 1 : settings.otherFunctionShare;
};
