import type { CompanyTable, MailboxTable, NameTable, Spelling } from '../model/clean-records.ts';
import type { TextPool } from '../model/text-pool.ts';
import { companyName } from './company-name.ts';
import { companyTable } from './company-table.ts';
import { mailboxesIn } from './email.ts';
import { FAMILY_NAMES } from './family-names.ts';
import { formalNamesOf } from './formal-names.ts';
import { mailboxTable } from './mailbox-table.ts';
import { nameTable } from './name-table.ts';
import { fullName } from './person-name.ts';
import { plainMailboxes } from './plain-mailboxes.ts';
import { plainProfiles } from './plain-profiles.ts';
import type { SpellBytes } from './plain-texts.ts';
import { profileUrl } from './profile-url.ts';
import { type NameTexts, splitNames } from './split-names.ts';
import { companyDomain } from './web-domain.ts';

/** Every spelling rule over one set of tables; whoever has many equal texts remembers what came out. */
export type Speller = Spelling & {
  readonly names: NameTable;
  readonly mailboxTable: MailboxTable;
  readonly companies: CompanyTable;
  splitNames(texts: NameTexts): Int32Array;
  readonly plainMailboxes: SpellBytes;
  readonly plainUrls: SpellBytes;
};

export const speller = (pool: TextPool): Speller => {
  const names = nameTable(pool);
  const mailboxes = mailboxTable(pool);
  const companies = companyTable(pool);
  return {
    names: names.table,
    mailboxTable: mailboxes.table,
    companies: companies.table,
    name: (text) => names.add(fullName(text)),
    splitNames: splitNames(pool, names),
    mailboxes: (text) => mailboxesIn(text).map(mailboxes.add),
    plainMailboxes: plainMailboxes(pool, mailboxes.addPlain),
    url: (text) => pool.id(profileUrl(text)),
    plainUrls: plainProfiles(pool),
    company: (text) => companies.add(companyName(text)),
    domain: (text) => pool.id(companyDomain(text)),
    formal: formalNames(pool),
    isFamilyName: (token) => FAMILY_NAMES.has(pool.text(token)),
  };
};

const formalNames = (pool: TextPool): Spelling['formal'] => {
  const known = new Map<number, readonly number[]>();
  return (token) => {
    const old = known.get(token);
    if (old) return old;
    const made = formalNamesOf(pool.text(token)).map((name) => pool.id(name));
    known.set(token, made);
    return made;
  };
};
