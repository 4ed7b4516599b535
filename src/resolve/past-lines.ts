import { byteAt, intAt, textAt } from '../model/columns.ts';
import { kindCode } from '../model/evidence.ts';
import type { AccountIndex, Accounts, Evidence } from '../model/network.ts';

/**
 * Who has moved on reports to nobody at the former place, though the row that says so stands: of people whose companies
 * have nothing to do with each other it says that they once had one employer, nobody knows when.
 */
export const endPastLines = (
  evidence: Pick<Evidence, 'count' | 'kind' | 'from' | 'to'>,
  workplace: Int32Array,
  accounts: Pick<Accounts, 'name' | 'key' | 'domains' | 'parent'>,
): void => {
  for (let row = 0; row < evidence.count; row++) {
    if (byteAt(evidence.kind, row) !== REPORTS_TO) continue;
    const one = intAt(workplace, intAt(evidence.from, row));
    const other = intAt(workplace, intAt(evidence.to, row));
    if (one < 0 || other < 0 || areRelated(one, other, accounts)) continue;
    evidence.kind[row] = SHARED_EMPLOYER;
  }
};

const REPORTS_TO = kindCode('reports-to');
const SHARED_EMPLOYER = kindCode('shared-employer');

/** One company, mother and daughter, sisters, or any of either house alike by name or domain as its offices are. */
const areRelated = (
  one: AccountIndex,
  other: AccountIndex,
  accounts: Pick<Accounts, 'name' | 'key' | 'domains' | 'parent'>,
): boolean => {
  const others = [...houseOf(other, accounts.parent)];
  return [...houseOf(one, accounts.parent)].some((a) =>
    others.some((b) => a === b || areAlike(a, b, accounts)),
  );
};

const areAlike = (
  a: AccountIndex,
  b: AccountIndex,
  accounts: Pick<Accounts, 'name' | 'key' | 'domains'>,
): boolean =>
  isOfficeOf(a, b, accounts) ||
  isOfficeOf(b, a, accounts) ||
  shareAny(textAt(accounts.domains, a), textAt(accounts.domains, b));

/** "Altex" and "Altex Germany GmbH", whose key goes on where a word of its name begins; no "Altexia". */
const isOfficeOf = (
  house: AccountIndex,
  office: AccountIndex,
  { name, key }: Pick<Accounts, 'name' | 'key'>,
): boolean => {
  const stem = textAt(key, house);
  if (stem === '' || !textAt(key, office).startsWith(stem)) return false;
  let letters = 0;
  for (const word of textAt(name, office).match(WORDS) ?? []) {
    letters += word.length;
    if (letters >= stem.length) return letters === stem.length;
  }
  return false;
};

const WORDS = /[\p{L}\p{N}]+/gu;

/** An account and all above it. */
const houseOf = (account: AccountIndex, parent: Int32Array): ReadonlySet<AccountIndex> => {
  const house = new Set<AccountIndex>();
  for (let one = account; one >= 0 && !house.has(one); one = intAt(parent, one)) house.add(one);
  return house;
};

const shareAny = (domains: string, others: string): boolean => {
  const known = new Set(others.split(';'));
  return domains.split(';').some((domain) => domain !== '' && known.has(domain));
};
