import { type IntColumn, intAt, realAt } from '../model/columns.ts';
import { blocksByContent, eachBlock } from './blocks.ts';
import type { ContentOrder } from './content-order.ts';
import type { BlockContext } from './join-block.ts';
import { fullNameKeys, namesakeJoiner } from './namesakes.ts';
import { pairKey, secondOf } from './pair-key.ts';

/** Where a record's person works or worked, by account; TEAM stands for the seller's own team. */
export type Workplaces = {
  /** Accounts of a record, −1 for none. */
  readonly record: IntColumn;
  readonly account: IntColumn;
  /** So many of them, in front, are what records say of themselves. */
  readonly own: number;
};

export const TEAM = -2;

/**
 * Joins records of one full name at one company, or in the team. Where it shows that the company has two people of
 * that name, nothing is joined and the user is asked.
 */
export const joinByNameAndCompany = (
  { record, account, own }: Workplaces,
  order: ContentOrder,
  context: BlockContext,
): void => {
  const workers = record.view();
  const keys = new Float64Array(workers.length);
  const fullNameKey = fullNameKeys(context.clean);
  const join = namesakeJoiner(order, context);
  const among = workersAt(account);
  for (let i = 0; i < keys.length; i++) {
    const name = fullNameKey(intAt(workers, i));
    if (name !== 0) keys[i] = pairKey(name, account.at(i) + OFFSET);
  }
  eachBlock(blocksByContent(keys, workers, order, own), (block, first) => {
    const place = secondOf(realAt(keys, first)) - OFFSET;
    join(block, place === TEAM ? 'name-and-team' : 'name-and-company', among(place));
  });
};

/** How many records and histories name an account, or are of the team. */
const workersAt = (account: IntColumn): ((place: number) => number) => {
  const places = account.view();
  const times = new Int32Array(places.reduce((most, place) => Math.max(most, place), 0) + OFFSET);
  for (const place of places) times[place - TEAM] = intAt(times, place - TEAM) + 1;
  return (place) => intAt(times, place - TEAM);
};

/** Accounts and TEAM as numbers from 1 on. */
const OFFSET = 3;
