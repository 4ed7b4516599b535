import type { Accounts, People, Records } from '../model/network.ts';
import { type AccountLookups, accountLookups } from './account-index.ts';
import { type PeopleGroups, peopleGroups } from './people-groups.ts';
import { type PersonLookups, personLookups } from './person-index.ts';

/** All that queries look things up in, as columns: what may be kept for the next run. */
export type Lookups = {
  readonly persons: PersonLookups;
  readonly accounts: AccountLookups;
  readonly groups: PeopleGroups;
  /** Everybody of the team. */
  readonly team: Int32Array;
};

export const lookupsOf = (people: People, accounts: Accounts, records: Records): Lookups => ({
  persons: personLookups(people, records),
  accounts: accountLookups(accounts),
  // Every part, made now.
  groups: { ...peopleGroups(people, accounts) },
  team: teamIn(people),
});

export const teamIn = ({ team }: People): Int32Array =>
  Int32Array.from([...team.keys()].filter((person) => team[person] === 1));
