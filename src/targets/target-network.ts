import type { Accounts, People, Records } from '../model/network.ts';
import type { Offices } from '../model/offices.ts';
import type { Lookups } from './lookups.ts';

/** The part of a network that targets are sought in. */
export type TargetNetwork = {
  readonly people: People;
  readonly accounts: Accounts;
  readonly records: Records;
  readonly offices: Offices;
  /** Where they were kept from an earlier run. */
  readonly lookups?: Lookups | undefined;
};
