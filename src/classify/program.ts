import { intAt } from '../model/columns.ts';
import type { AccountIndex, PersonIndex, Resolved } from '../model/network.ts';
import type { Program } from '../model/path.ts';

/** Where a person works or worked. */
export type AccountsOf = (person: PersonIndex) => ArrayLike<AccountIndex>;

/**
 * The referral program a path belongs to, by who the referrer is to us: at a customer now (client);
 * once, or by somebody else on the path (indirect); neither (non-client).
 */
export const programOf = (
  resolved: Resolved,
  people: readonly PersonIndex[],
  accountsOf: AccountsOf,
): Program => {
  if (people.length < 3) return 'direct';
  const between = people.slice(1, -1);
  const referrer = between[between.length - 1] ?? -1;
  if (worksAt(resolved, referrer, 'customer')) return 'client';
  const indirect =
    between.some((person) => worksAt(resolved, person, 'customer')) ||
    worksAt(resolved, referrer, 'former-customer') ||
    onceAtCustomer(resolved, accountsOf(referrer));
  return indirect ? 'indirect' : 'non-client';
};

const worksAt = (
  { people, accounts }: Resolved,
  person: PersonIndex,
  type: 'customer' | 'former-customer',
): boolean => typeOf(accounts.type, intAt(people.account, person)) === type;

const typeOf = (types: readonly string[], account: AccountIndex): string => types[account] ?? '';

/** Somebody who left a customer for elsewhere still knows what we do. */
const onceAtCustomer = ({ accounts }: Resolved, past: ArrayLike<AccountIndex>): boolean =>
  Array.from(past).some((account) => {
    const type = typeOf(accounts.type, account);
    return type === 'customer' || type === 'former-customer';
  });
