import type { Accounts, People, Records } from '../model/network.ts';
import type { Offices } from '../model/offices.ts';
import type { PersonLookups } from './person-index.ts';

/** The part of a network that targets are sought in. */
export type TargetNetwork = {
  readonly people: People;
  readonly accounts: Accounts;
  readonly records: Records;
  readonly offices: Offices;
  /** Where they were kept from an earlier run. */
  readonly lookups?: PersonLookups | undefined;
};

/** Makes a thing at its first use: an index costs only those who ask for it. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** What `key` gave before, or what `make` gives now. */
export const remembered = <K, V>(known: Map<K, V>, key: K, make: () => V): V => {
  const old = known.get(key);
  if (old !== undefined) return old;
  const made = make();
  known.set(key, made);
  return made;
};
