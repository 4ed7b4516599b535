import type { CleanRecords } from '../model/clean-records.ts';
import { intAt } from '../model/columns.ts';

/**
 * "altex" of jon@altex.example, by its number in the pool: endings are alike too often to tell a slip from another
 * house.
 */
export const hostNumbers = ({ mailboxes, pool }: CleanRecords): ((mailbox: number) => number) => {
  const known = new Int32Array(mailboxes.count);
  const hosts = new Map<string, number>();
  const hostOf = (domain: string): number => {
    const host = hosts.get(domain) ?? pool.id(domain.replace(/\.[^.]*$/, ''));
    hosts.set(domain, host);
    return host;
  };
  return (mailbox) => {
    if (intAt(known, mailbox) === 0) {
      const address = pool.text(mailboxes.address.at(mailbox));
      known[mailbox] = hostOf(address.slice(address.lastIndexOf('@') + 1));
    }
    return intAt(known, mailbox);
  };
};
