import type { ClaimColumns } from '../model/claim-columns.ts';
import type { CleanRecords } from '../model/clean-records.ts';
import { lazily } from '../model/lazily.ts';
import type { ResolvedAccounts } from './accounts.ts';
import type { Identities } from './identities.ts';
import { type UnsureAccounts, unsureAccounts } from './unsure-accounts.ts';
import { type UnsureRecords, unsureRecords } from './unsure-records.ts';

/** What the user should decide, made when somebody asks for it: an answer to a query does not. */
export type Doubts = {
  readonly unsure: readonly UnsureRecords[];
  readonly unsureAccounts: readonly UnsureAccounts[];
};

/** Holds on to records and names, but not to the rows of ties. */
export const doubtsOf = (
  { records, files, pool }: ClaimColumns,
  clean: CleanRecords,
  identities: Identities,
  { accounts, apart }: ResolvedAccounts,
): Doubts => {
  const people = lazily(() => unsureRecords({ records, files, pool }, clean, identities));
  const companies = lazily(() => unsureAccounts(accounts, apart));
  return {
    get unsure() {
      return people();
    },
    get unsureAccounts() {
      return companies();
    },
  };
};
