import { type ClaimColumns, claimColumns, claimSink } from '../../src/model/claim-columns.ts';
import type { PersonClaim } from '../../src/model/claims.ts';
import type { CleanRecords } from '../../src/model/clean-records.ts';
import { normalizeRecords } from '../../src/normalize/normalize-records.ts';
import { type ContentOrder, contentOrder } from '../../src/resolve/content-order.ts';

type Made = {
  readonly claims: ClaimColumns;
  readonly clean: CleanRecords;
  readonly order: ContentOrder;
};

/** Records as resolving finds them: people.csv, one a line from line 2 on, all of one system. */
export const recordsOf = (people: readonly PersonClaim[], system = 'plain'): Made => {
  const claims = claimColumns();
  claims.files.push('people.csv');
  const sink = claimSink(claims, system);
  people.forEach((person, i) => {
    sink.at(0, i + 2);
    sink.person(person);
  });
  return { claims, clean: normalizeRecords(claims), order: contentOrder(claims) };
};

export const cleanOf = (...people: readonly PersonClaim[]): CleanRecords => recordsOf(people).clean;
