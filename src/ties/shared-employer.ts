import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { Day } from '../model/day.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { fade, halved } from './fade.ts';
import {
  ACCOUNT,
  cellsAt,
  END_FIRST,
  END_LAST,
  FUNCTIONS,
  SCHOOL,
  START_FIRST,
  START_LAST,
} from './stay-cells.ts';
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
  readonly stays: Pick<Stays, 'cells' | 'sizes'>;
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
  const { stays, asOf } = context;
  const { cells, sizes } = stays;
  const i = cellsAt(one);
  const j = cellsAt(other);
  shared.account = intAt(cells, i + ACCOUNT);
  shared.first = Math.max(intAt(cells, i + START_FIRST), intAt(cells, j + START_FIRST));
  shared.last = Math.min(asOf, intAt(cells, i + END_LAST), intAt(cells, j + END_LAST));
  shared.school = intAt(cells, i + SCHOOL) + intAt(cells, j + SCHOOL) > 0;
  shared.months = 0;
  shared.strength = 0;
  if (shared.last < shared.first) return shared;
  readMonths(shared, i, j, context);
  shared.size = realAt(sizes.size, shared.account);
  shared.sizeStated = byteAt(sizes.stated, shared.account) === 1;
  shared.sameFunction = sameFunction(intAt(cells, i + FUNCTIONS), intAt(cells, j + FUNCTIONS));
  shared.strength = sharedStrength(shared, context);
  return shared;
};

const readMonths = (
  shared: SharedEmployer,
  i: number,
  j: number,
  { stays: { cells }, settings, asOf }: SharedContext,
): void => {
  const sureStart = Math.max(intAt(cells, i + START_LAST), intAt(cells, j + START_LAST));
  const sureEnd = Math.min(asOf, intAt(cells, i + END_FIRST), intAt(cells, j + END_FIRST));
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
    (1 - halved(shared.months / settings.colleagueHalfMonths)) *
    functionShare(shared.sameFunction, settings) *
    fade(asOf - shared.last, settings.colleagueHalfLifeDays, settings.colleagueFloorShare)
  );
};

const functionShare = (same: boolean | undefined, settings: TieSettings): number => {
  if (same === undefined) return settings.unknownFunctionShare;
  return same ? 1 : settings.otherFunctionShare;
};
