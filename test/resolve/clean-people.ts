import { claimColumns, claimSink } from '../../src/model/claim-columns.ts';
import type { PersonClaim } from '../../src/model/claims.ts';
import type { CleanRecords } from '../../src/model/clean-records.ts';
import { normalizeRecords } from '../../src/normalize/normalize-records.ts';

export type Known = Pick<PersonClaim, 'name' | 'email' | 'city' | 'company' | 'url'>;

/** Records as they are compared, each company an account of its own. */
export const cleanPeople = (
  people: readonly Known[],
): { readonly clean: CleanRecords; readonly account: Int32Array } => {
  const claims = claimColumns();
  claims.files.push('people.csv');
  const sink = claimSink(claims, 'plain');
  people.forEach((person, i) => {
    sink.at(0, i + 2);
    sink.person(person);
  });
  const clean = normalizeRecords(claims);
  return { clean, account: clean.company.map((company) => company - 1) };
};
