import { intAt, textAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import type { Factor } from '../model/tie.ts';
import type { AccountIndexes } from './account-index.ts';
import { byFit, type FoundTarget } from './found-target.ts';
import type { PersonIndexes } from './person-index.ts';
import type { TargetNetwork } from './target-network.ts';
import type { PersonWanted } from './target-query.ts';

/** Who is meant by a reference, and whether it names one person as a whole. */
export type PersonFound = {
  readonly targets: readonly FoundTarget[];
  /** False: only some words of a longer name were given. */
  readonly whole: boolean;
};

export type ReferenceIndexes = {
  readonly persons: PersonIndexes;
  readonly accounts: AccountIndexes;
};

const NOBODY: PersonFound = { targets: [], whole: false };

/** People by an id, an address or a profile URL: exactly, or not at all. */
export const findReference = (text: string, persons: PersonIndexes): PersonFound => {
  const byId = persons.byId(text);
  if (byId.length > 0) return referred(byId, text, 'id');
  const byEmail = text.includes('@') ? persons.byEmail(text) : byId;
  if (byEmail.length > 0) return referred(byEmail, text, 'email');
  const byUrl = text.includes('/') ? persons.byUrl(text) : byId;
  return byUrl.length > 0 ? referred(byUrl, text, 'url') : NOBODY;
};

const referred = (people: readonly PersonIndex[], text: string, how: string): PersonFound => ({
  targets: people.map((person) => target(person, [byReference(text, how)])),
  whole: true,
});

/** People by name, all of them; at a company only those who work there now. */
export const findName = (
  wanted: Pick<PersonWanted, 'reference' | 'company'>,
  network: TargetNetwork,
  { persons, accounts }: ReferenceIndexes,
): PersonFound => {
  const all = persons.byName(wanted.reference);
  const whole = all.some((match) => match.whole);
  const named = whole ? all.filter((match) => match.whole) : all;
  const placed = named.flatMap(({ person }) => {
    const factors = [nameFactor(wanted.reference, textAt(network.people.name, person), whole)];
    if (wanted.company === '') return [target(person, factors)];
    const company = companyFactor(wanted.company, person, network, accounts);
    return company ? [target(person, [...factors, company])] : [];
  });
  return { targets: placed.sort(byFit), whole };
};

const PART_OF_NAME = 0.8;

const byReference = (wanted: string, how: string): Factor => ({
  name: 'person',
  value: 1,
  because: { wanted, how },
});

const nameFactor = (wanted: string, found: string, whole: boolean): Factor => ({
  name: 'person',
  value: whole ? 1 : PART_OF_NAME,
  because: { wanted, found, how: whole ? 'name' : 'part of the name' },
});

const companyFactor = (
  name: string,
  person: PersonIndex,
  { people }: TargetNetwork,
  accounts: AccountIndexes,
): Factor | undefined => {
  const account = intAt(people.account, person);
  const match = accounts.called(name).find((one) => one.account === account);
  const because = { wanted: name, found: textAt(people.company, person) };
  return match && { name: 'company', value: match.value, because: { ...because, how: match.how } };
};

const target = (person: PersonIndex, factors: readonly Factor[]): FoundTarget => ({
  person,
  fit: factors.reduce((product, factor) => product * factor.value, 1),
  fitFactors: () => factors,
  matchedAs: 'person',
});
