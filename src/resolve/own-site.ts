import type { CleanRecords } from '../model/clean-records.ts';
import { intAt } from '../model/columns.ts';

/** The shortest word of a name that a domain is named after: "Lee" is in too many. */
const SHORTEST = 4;

/**
 * Whether an address is at a site named after its bearer ("mail@jonsmith.example" of Jon Smith): that is a private
 * address, not a house's, whatever stands before the @.
 */
export const ownSite = ({
  mailboxes,
  name,
  names,
  pool,
}: CleanRecords): ((mailbox: number, record: number) => boolean) => {
  const stems = new Map<number, string>();
  const stemOf = (domain: number): string => {
    let stem = stems.get(domain);
    if (stem === undefined) {
      stem = plainVowels(
        pool
          .text(domain)
          .replace(/\..*$/s, '')
          .replace(/[^a-z0-9]/g, ''),
      );
      stems.set(domain, stem);
    }
    return stem;
  };
  const words = new Map<number, string>();
  const wordOf = (token: number): string => {
    const word = words.get(token) ?? plainVowels(pool.text(token));
    words.set(token, word);
    return word;
  };
  return (mailbox, record) => {
    const domain = mailboxes.domain.at(mailbox);
    if (domain === 0) return false;
    let left = stemOf(domain);
    let longest = 0;
    const number = intAt(name, record);
    for (let i = names.start.at(number); i < names.start.at(number + 1); i++) {
      const word = wordOf(names.token.at(i));
      if (word.length < 3 || !left.includes(word)) continue;
      left = left.replace(word, '');
      longest = Math.max(longest, word.length);
    }
    return longest >= SHORTEST && left.length <= 1;
  };
};

/** Domains write "mueller" for Müller. */
const plainVowels = (text: string): string => text.replace(/(?<=[aou])e/g, '');
