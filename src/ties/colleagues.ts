import { byteAt, type IntColumn, intAt, intColumn, realAt } from '../model/columns.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { allRows, countingOrder } from './counting-order.ts';
import type { FactsContext } from './facts.ts';
import {
  DAYS_PER_MONTH,
  newSharedEmployer,
  readShared,
  type SharedContext,
  type SharedEmployer,
} from './shared-employer.ts';
import {
  cellsAt,
  END_LAST,
  isSchool,
  personOf,
  START_FIRST,
  type StayCells,
} from './stay-cells.ts';
import type { Stays } from './stays.ts';

/** Who may know whom from a company or the team, in no order, some more than once or themselves: a[i] and b[i]. */
export type Colleagues = {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** None is weaker by the company alone. */
  readonly floor: number;
};

/** Few enough pairs are laid out whatever the number of jobs. */
const FEW_PAIRS = 1_000_000;
const FLOOR_STEP = 1.5;

/**
 * Who may know each other from a company alone. A company is no clique of all its people: those too
 * large to reach the floor are passed over whole, and weaker pairs in the others are left out. Lost
 * is no tie of `floor` or more, hence no path of `floor` or more, since a path is never stronger
 * than its weakest tie. The floor rises while more than `colleaguePairsPerJob` pairs per stay would
 * have to be looked at, but never over what can be warm.
 */
export const layOutColleagues = (
  context: SharedContext & { readonly stays: Stays },
): Colleagues => {
  const { stays, settings } = context;
  const groups = groupsOf(stays);
  const floor = floorFor(groups, stays, settings);
  const found = { a: intColumn(), b: intColumn() };
  const layout = { ...context, floor, shared: newSharedEmployer() };
  for (let account = 0; account + 1 < groups.start.length; account++) {
    if (!laidOut(account, stays, floor)) continue;
    const people = groups.order.subarray(
      intAt(groups.start, account),
      intAt(groups.start, account + 1),
    );
    const leastDays = leastDaysFor(realAt(stays.sizes.strongest, account), floor, settings);
    addPairs(found, people, layout, leastDays);
  }
  return { a: found.a.view(), b: found.b.view(), floor };
};

/** With those whom the team brings together. */
export const withTeam = (
  colleagues: Colleagues,
  { settings, teamShare, team }: Pick<FactsContext, 'settings' | 'teamShare' | 'team'>,
): Colleagues => {
  const { a, b, floor } = colleagues;
  if (settings.teamStrength * teamShare < floor) return colleagues;
  const found = { a: intColumn(), b: intColumn() };
  found.a.append(a);
  found.b.append(b);
  addTeam(found, team);
  return { a: found.a.view(), b: found.b.view(), floor };
};

type Groups = { readonly order: Int32Array; readonly start: Int32Array };

/** Stays at companies by account, then person. */
const groupsOf = (stays: Stays): Groups => {
  const accounts = stays.sizes.size.length;
  const employed = employedStays(stays);
  const order = countingOrder(stays.account, accounts, employed);
  const start = new Int32Array(accounts + 1);
  for (let i = 0; i < employed.length; i++) {
    const slot = intAt(stays.account, intAt(employed, i)) + 1;
    start[slot] = intAt(start, slot) + 1;
  }
  for (let i = 0; i < accounts; i++) start[i + 1] = intAt(start, i + 1) + intAt(start, i);
  return { order, start };
};

const employedStays = (stays: Stays): Int32Array => {
  const employed = new Int32Array(stays.count);
  let count = 0;
  for (let stay = 0; stay < stays.count; stay++) {
    if (!isSchool(stays.cells, stay)) employed[count++] = stay;
  }
  return employed.subarray(0, count);
};

const laidOut = (account: number, stays: Stays, floor: number): boolean =>
  realAt(stays.sizes.strongest, account) >= floor;

const floorFor = (groups: Groups, stays: Stays, settings: TieSettings): number => {
  const budget = Math.max(FEW_PAIRS, settings.colleaguePairsPerJob * stays.count);
  const most = Math.max(settings.colleagueFloor, settings.warmColleague);
  let floor = settings.colleagueFloor;
  while (floor < most && pairsAbove(floor, groups, stays) > budget) {
    floor = Math.min(most, floor * FLOOR_STEP);
  }
  return floor;
};

const pairsAbove = (floor: number, { start }: Groups, stays: Stays): number => {
  let pairs = 0;
  for (let account = 0; account + 1 < start.length; account++) {
    const people = intAt(start, account + 1) - intAt(start, account);
    if (laidOut(account, stays, floor)) pairs += (people * (people - 1)) / 2;
  }
  return pairs;
};

/** Who was there together for fewer days cannot reach the floor: seen before any power is taken. */
const leastDaysFor = (strongest: number, floor: number, settings: TieSettings): number =>
  -Math.log2(1 - floor / strongest) * settings.colleagueHalfMonths * DAYS_PER_MONTH - 1;

type Layout = SharedContext & { readonly floor: number; readonly shared: SharedEmployer };

type PairColumns = { readonly a: IntColumn; readonly b: IntColumn };

/** The days of all stand side by side: most pairs were never there at one time, or not for long. */
const addPairs = (
  found: PairColumns,
  people: Int32Array,
  layout: Layout,
  leastDays: number,
): void => {
  const { shared, floor } = layout;
  const { cells } = layout.stays;
  const { starts, ends } = daysOf(cells, people);
  for (let i = 0; i < people.length; i++) {
    const one = intAt(people, i);
    const start = intAt(starts, i);
    const end = intAt(ends, i);
    for (let j = i + 1; j < people.length; j++) {
      const first = Math.max(start, intAt(starts, j));
      if (Math.min(end, intAt(ends, j)) - first + 1 < leastDays) continue;
      const other = intAt(people, j);
      if (readShared(shared, one, other, layout).strength < floor) continue;
      found.a.push(personOf(cells, one));
      found.b.push(personOf(cells, other));
    }
  }
};

const daysOf = (cells: StayCells, people: Int32Array) => {
  const starts = new Int32Array(people.length);
  const ends = new Int32Array(people.length);
  for (let i = 0; i < people.length; i++) {
    const first = cellsAt(intAt(people, i));
    starts[i] = intAt(cells, first + START_FIRST);
    ends[i] = intAt(cells, first + END_LAST);
  }
  return { starts, ends };
};

const addTeam = (found: PairColumns, team: Uint8Array): void => {
  const members = allRows(team.length).filter((person) => byteAt(team, person) === 1);
  for (let i = 0; i < members.length; i++) {
    for (let j = i + 1; j < members.length; j++) {
      found.a.push(intAt(members, i));
      found.b.push(intAt(members, j));
    }
  }
};
