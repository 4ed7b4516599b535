import type { AccountClaim, ClaimSink } from '../model/claims.ts';
import type { Row } from '../model/format.ts';
import { accountType } from './account-type.ts';
import { headcount } from './headcount.ts';
import { said } from './said.ts';

/**
 * Claims the company of a row whose format gives its fields the names of an account claim (`website` is its domain);
 * `more` goes before what they say, and is asked only of rows that name one: an owner is claimed by asking. Gives why
 * the row is skipped: it names no company.
 */
export const claimAccount = (
  row: Row<string>,
  claims: ClaimSink,
  more: () => Partial<AccountClaim>,
): 'no-account' | undefined => {
  const name = row.text('name');
  if (name === '') return 'no-account';
  claims.account(
    said({
      id: row.id('id'),
      name,
      domain: row.text('website'),
      type: accountType(row.text('type')),
      industry: row.text('industry'),
      country: row.text('country'),
      employees: headcount(row.text('employees')),
      parentId: row.id('parentId'),
      parent: row.text('parent'),
      ...more(),
    }),
  );
  return undefined;
};
