import { type CleanRecords, type NameTable, OWN_MAILBOX } from '../model/clean-records.ts';
import { intAt } from '../model/columns.ts';

/** Two records of one name say themselves that they are two people: by their names, or other addresses in one house. */
export const contradict = (a: number, b: number, clean: CleanRecords): boolean =>
  namesContradict(a, b, clean) || otherAddress(a, b, clean);

/** Other generations or other initials. */
export const namesContradict = (a: number, b: number, clean: CleanRecords): boolean =>
  areOtherGenerations(intAt(clean.name, a), intAt(clean.name, b), clean.names) ||
  otherInitials(a, b, clean);

/** Names of a junior and a senior. */
export const areOtherGenerations = (a: number, b: number, { generation }: NameTable): boolean => {
  const one = generation.at(a);
  const other = generation.at(b);
  return one !== 0 && other !== 0 && one !== other;
};

const otherInitials = (a: number, b: number, clean: CleanRecords): boolean => {
  const inA = initialsOf(a, clean);
  if (inA === '') return false;
  const inB = initialsOf(b, clean);
  return inB !== '' && ![...inA].some((initial) => inB.includes(initial));
};

/** Letters that stand for a word of a record's name. */
export const initialsOf = (record: number, clean: CleanRecords): string =>
  nameInitials(intAt(clean.name, record), clean);

/** The same of a name by its number. */
export const nameInitials = (name: number, { names, pool }: CleanRecords): string => {
  let initials = '';
  for (let i = names.start.at(name); i < names.start.at(name + 1); i++) {
    const token = pool.text(names.token.at(i));
    if (token.length === 1) initials += token;
  }
  return initials;
};

/** At one company nobody has two addresses that differ by a number ("jon.smith2@") or a middle initial. */
const otherAddress = (a: number, b: number, clean: CleanRecords): boolean => {
  const { mailbox, mailboxStart } = clean;
  for (let i = intAt(mailboxStart, a); i < intAt(mailboxStart, a + 1); i++) {
    for (let j = intAt(mailboxStart, b); j < intAt(mailboxStart, b + 1); j++) {
      if (isRival(intAt(mailbox, i), intAt(mailbox, j), clean)) return true;
    }
  }
  return false;
};

const isRival = (a: number, b: number, { mailboxes, pool }: CleanRecords): boolean => {
  if (a === b || mailboxes.domain.at(a) === 0) return false;
  if (mailboxes.domain.at(a) !== mailboxes.domain.at(b)) return false;
  if (mailboxes.kind.at(a) !== OWN_MAILBOX || mailboxes.kind.at(b) !== OWN_MAILBOX) return false;
  return differByMark(pool.text(mailboxes.local.at(a)), pool.text(mailboxes.local.at(b)));
};

const differByMark = (a: string, b: string): boolean => {
  const digits = (local: string): string => local.replace(/\D/g, '');
  const middle = (local: string): string =>
    local
      .split(/[._-]/)
      .slice(1, -1)
      .filter((part) => part.length === 1)
      .join('');
  if (digits(a) !== digits(b)) return true;
  return middle(a) !== middle(b) && middle(a) !== '' && middle(b) !== '';
};
