import { type CleanRecords, OWN_MAILBOX } from '../model/clean-records.ts';
import { intAt, intColumn } from '../model/columns.ts';
import { blocksOf, eachBlock } from './blocks.ts';
import type { ContentOrder } from './content-order.ts';
import { type BlockContext, joinBlock } from './join-block.ts';
import { everyRecord } from './marks.ts';

/**
 * Joins people who go by a login with those whose private address it is: "ozelwik <oz@a.example>" and "Ona Zelwik
 * <ozelwik@gmail.com>". At a provider a login is one account's; at a company it is made after rules.
 */
export const joinByLogin = (order: ContentOrder, context: BlockContext): void => {
  if (context.clean.names.count < ENOUGH_NAMES) return;
  const keys = intColumn();
  const members = intColumn();
  const add = (login: number, record: number): void => {
    keys.push(login);
    members.push(record);
  };
  const numbers = addBearers(order, context, add);
  if (numbers.size === 0) return;
  const confirmed = new Set<number>();
  for (const record of order.whole()) {
    for (const login of loginsOf(record, numbers, context.clean)) {
      confirmed.add(login);
      add(login, record);
    }
  }
  eachBlock(blocksOf(keys.view(), members.view()), (block, first) => {
    if (!confirmed.has(keys.at(first))) return;
    joinBlock(Int32Array.from(new Set(block)), 'similar', context, context.comparer.areRelatives);
  });
};

/** Adds the records that have a login for a name, and numbers the logins. */
const addBearers = (
  order: ContentOrder,
  context: BlockContext,
  add: (login: number, record: number) => void,
): ReadonlyMap<string, number> => {
  const handleOf = handles(context);
  const numbers = new Map<string, number>();
  const theirs = everyRecord(context.clean).filter((record) => handleOf(record) !== '');
  for (const place of order.places(theirs)) {
    const record = intAt(theirs, place);
    const login = handleOf(record);
    const number = numbers.get(login) ?? numbers.size + 1;
    numbers.set(login, number);
    add(number, record);
  }
  return numbers;
};

/** Among fewer names nobody knows which words are names. */
const ENOUGH_NAMES = 500;
/** Shorter ones are first names and initials of many. */
const SHORTEST = 6;

/** The login that a record has for a name; '' if it has a person's name or none. */
const handles = ({ clean, comparer }: BlockContext): ((record: number) => string) => {
  const { name, names, pool, spelling } = clean;
  const known = new Array<string | undefined>(names.count);
  const handleOf = (number: number): string => {
    if (number === 0 || !comparer.isHandle(number)) return '';
    if (spelling.formal(names.token.at(names.start.at(number))).length > 0) return '';
    const login = bare(pool.text(names.key.at(number)));
    return login.length < SHORTEST ? '' : login;
  };
  return (record) => {
    const number = intAt(name, record);
    known[number] ??= handleOf(number);
    return known[number];
  };
};

/** Numbers of those logins that are a record's private addresses, if they say more than its name does. */
const loginsOf = (
  record: number,
  numbers: ReadonlyMap<string, number>,
  clean: CleanRecords,
): readonly number[] => {
  const { mailbox, mailboxStart, mailboxes, pool } = clean;
  const found: number[] = [];
  for (let i = intAt(mailboxStart, record); i < intAt(mailboxStart, record + 1); i++) {
    const one = intAt(mailbox, i);
    if (mailboxes.domain.at(one) !== 0 || mailboxes.kind.at(one) !== OWN_MAILBOX) continue;
    const login = bare(pool.text(mailboxes.local.at(one)));
    const number = numbers.get(login);
    if (number !== undefined && !isOnlyName(login, record, clean)) found.push(number);
  }
  return found;
};

/** "amitkumar" of Amit Kumar may be another's of the name; "akumar7" is not. */
const isOnlyName = (
  login: string,
  record: number,
  { name, names, pool }: CleanRecords,
): boolean => {
  let left = login;
  const number = intAt(name, record);
  for (let i = names.start.at(number); i < names.start.at(number + 1); i++) {
    const word = pool.text(names.token.at(i));
    if (word.length > 2 && word !== login) left = left.replace(word, '');
  }
  return left.length < 2;
};

const bare = (text: string): string => text.replace(/[^a-z0-9]/g, '');
