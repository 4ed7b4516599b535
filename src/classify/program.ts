import { intAt, type TextColumn, textAt } from '../model/columns.ts';
import type { AccountIndex, Accounts, People, PersonIndex } from '../model/network.ts';
import type { Program } from '../model/path.ts';

/** Where people work or worked: person p at account[start[p] … start[p+1]). */
type Careers = { readonly start: Int32Array; readonly account: Int32Array };

type Known = {
  readonly people: Pick<People, 'account'>;
  readonly accounts: Pick<Accounts, 'type'>;
};

/**
 * The referral program a path belongs to, by who the referrer is to us: at a customer now (client);
 * once, or by somebody else on the path (indirect); neither (non-client).
 */
export const programOf = (
  known: Known,
  people: readonly PersonIndex[],
  careers: Careers,
): Program => {
  if (people.length < 3) return 'direct';
  const referrer = people[people.length - 2] ?? -1;
  if (worksAt(known, referrer, 'customer')) return 'client';
  const indirect =
    meetsCustomer(known, people) ||
    worksAt(known, referrer, 'former-customer') ||
    onceAtCustomer(known, careers, referrer);
  return indirect ? 'indirect' : 'non-client';
};

/** Whether somebody between the ends of the path works at one. */
const meetsCustomer = (known: Known, people: readonly PersonIndex[]): boolean => {
  for (let i = 1; i < people.length - 1; i++) {
    if (worksAt(known, people[i] ?? -1, 'customer')) return true;
  }
  return false;
};

const worksAt = (
  { people, accounts }: Known,
  person: PersonIndex,
  type: 'customer' | 'former-customer',
): boolean => typeOf(accounts.type, intAt(people.account, person)) === type;

const typeOf = (types: TextColumn, account: AccountIndex): string => textAt(types, account);

/** Somebody who left a customer for elsewhere still knows what we do. */
const onceAtCustomer = (
  { accounts }: Known,
  { start, account }: Careers,
  person: PersonIndex,
): boolean => {
  const end = intAt(start, person + 1);
  for (let i = intAt(start, person); i < end; i++) {
    const type = typeOf(accounts.type, intAt(account, i));
    if (type === 'customer' || type === 'former-customer') return true;
  }
  return false;
};
