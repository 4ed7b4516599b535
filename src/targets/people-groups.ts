import { intAt } from '../model/columns.ts';
import { lazily } from '../model/lazily.ts';
import type { Accounts, People } from '../model/network.ts';
import { cellsOf, isPaged } from '../model/paged-column.ts';
import {
  type Classes,
  cityClasses,
  countryClasses,
  industryClasses,
  statedClasses,
  titleClasses,
} from './classes.ts';
import { type Groups, groupRows } from './groups.ts';

/** People in the groups that personas are answered by; plain columns, so that they can be kept. */
export type PeopleGroups = {
  readonly titles: Classes;
  readonly countries: Classes;
  readonly industries: Classes;
  readonly stated: Classes;
  readonly cities: Classes;
  /** People by title, and within it by the industry stated. */
  readonly byTitle: Groups;
  /** People by account, and within it as they stand by title. */
  readonly byAccount: Groups;
  /** People by class of country, and within it as they stand by title. */
  readonly byCountry: Groups;
};

/** Each part is made when it is first asked for, or was kept from an earlier run. */
export const peopleGroups = (
  people: People,
  accounts: Accounts,
  kept?: PeopleGroups,
): PeopleGroups => {
  const titles = classes(() => kept?.titles ?? titleClasses(people));
  const countries = classes(() => kept?.countries ?? countryClasses(people, accounts));
  const industries = classes(() => kept?.industries ?? industryClasses(people, accounts));
  const stated = classes(() => kept?.stated ?? statedClasses(people, accounts, industries()));
  const cities = classes(() => kept?.cities ?? cityClasses(people));
  const byTitle = groups(() => kept?.byTitle ?? classGroups(titles(), classGroups(stated()).order));
  const byAccount = groups(
    () => kept?.byAccount ?? groupRows(people.account, accounts.count, byTitle().order),
  );
  const byCountry = groups(() => kept?.byCountry ?? classGroups(countries(), byTitle().order));
  return {
    get titles() {
      return titles();
    },
    get countries() {
      return countries();
    },
    get industries() {
      return industries();
    },
    get stated() {
      return stated();
    },
    get cities() {
      return cities();
    },
    get byTitle() {
      return byTitle();
    },
    get byAccount() {
      return byAccount();
    },
    get byCountry() {
      return byCountry();
    },
  };
};

/** For whoever looks at the few people of a company: what lies in a file stays there, but for what they ask. */
export const fewOf = (groups: PeopleGroups, kept?: PeopleGroups): PeopleGroups =>
  kept && isPaged(kept.titles.of) ? kept : groups;

/** Walks look at cells without end: what lies in a file is read as a whole. */
const classes = (make: () => Classes): (() => Classes) =>
  lazily(() => {
    const { of, first } = make();
    return { of: cellsOf(of), first: cellsOf(first) };
  });

const groups = (make: () => Groups): (() => Groups) =>
  lazily(() => {
    const { start, order } = make();
    return { start: cellsOf(start), order: cellsOf(order) };
  });

const classGroups = ({ of, first }: Classes, rows?: Int32Array): Groups =>
  groupRows(of, first.length, rows);

/** The lowest number in a group of people; −1: the group is empty. */
export const lowestOf = ({ start, order }: Groups, group: number): number => {
  let lowest = -1;
  for (let i = intAt(start, group); i < intAt(start, group + 1); i++) {
    const person = intAt(order, i);
    if (lowest < 0 || person < lowest) lowest = person;
  }
  return lowest;
};
