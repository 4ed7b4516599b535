import type { ClaimColumns } from '../model/claim-columns.ts';
import { type CleanRecords, PLACEHOLDER_MAILBOX } from '../model/clean-records.ts';
import { at, intAt } from '../model/columns.ts';
import { lazily } from '../model/lazily.ts';
import type { ContentOrder } from './content-order.ts';
import type { Identities } from './identities.ts';
import { numberPeople, smallestKeys } from './person-order.ts';
import type { ResolvedRefs } from './references.ts';

/** People with their numbers: clusters of records and those known by a reference only. */
export type NumberedPeople = {
  readonly count: number;
  readonly personOfRecord: Int32Array;
  /** By node: a cluster's root, or a newcomer's number. −1: suppressed, or no person. */
  readonly personOfNode: Int32Array;
};

export const numberedPeople = (
  claims: ClaimColumns,
  clean: CleanRecords,
  { clusters, order }: Identities,
  refs: ResolvedRefs,
  suppressed: ReadonlySet<number>,
): NumberedPeople => {
  const count = clean.count + refs.newcomers.length;
  const root = (record: number): number => clusters.root(record);
  const isPerson = (node: number): boolean =>
    (node >= clean.count || root(node) === node) && !suppressed.has(node);
  const nodes = new Int32Array(count).map((_, node) => node).filter(isPerson);
  const keys = personKeys(claims, clean, root, refs);
  const first = lazily(() => firstRecords(order, root, count));
  const byContent = (a: number, b: number): number =>
    order.compare(intAt(first(), a), intAt(first(), b));
  const personOfNode = numberPeople(nodes, count, keys, byContent);
  const personOfRecord = new Int32Array(clean.count).map((_, r) => at(personOfNode, root(r)));
  return { count: nodes.length, personOfRecord, personOfNode };
};

/** The first record of each cluster by content; newcomers all have keys of their own. */
const firstRecords = (
  order: ContentOrder,
  root: (record: number) => number,
  count: number,
): Int32Array => {
  const first = new Int32Array(count);
  for (const record of order.whole().toReversed()) first[root(record)] = record;
  return first;
};

const personKeys = (
  claims: ClaimColumns,
  clean: CleanRecords,
  root: (record: number) => number,
  { newcomers }: ResolvedRefs,
) => {
  const count = clean.count + newcomers.length;
  const { mailboxes, names } = clean;
  const name = smallestKeys(count, clean.pool);
  const url = smallestKeys(count, clean.pool);
  const email = smallestKeys(count, clean.pool);
  const id = smallestKeys(count, claims.pool);
  for (let r = 0; r < clean.count; r++) {
    const top = root(r);
    name.offer(top, names.key.at(at(clean.name, r)));
    url.offer(top, at(clean.url, r));
    id.offer(top, claims.records.id.at(r));
    for (let i = at(clean.mailboxStart, r); i < at(clean.mailboxStart, r + 1); i++) {
      const mailbox = at(clean.mailbox, i);
      if (mailboxes.kind.at(mailbox) !== PLACEHOLDER_MAILBOX) {
        email.offer(top, mailboxes.address.at(mailbox));
      }
    }
  }
  newcomers.forEach((key, i) => {
    if (key < 0) url.offer(clean.count + i, -1 - key);
    else email.offer(clean.count + i, mailboxes.address.at(key));
  });
  return [name, url, email, id];
};
