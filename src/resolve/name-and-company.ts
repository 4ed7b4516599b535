import { type IntColumn, realColumn } from '../model/columns.ts';
import { blocksOf, eachBlock } from './blocks.ts';
import type { BlockContext } from './join-block.ts';
import { fullNameKeys, namesakeJoiner } from './namesakes.ts';
import { pairKey, secondOf } from './pair-key.ts';

/** Where a record's person works or worked, by account; TEAM stands for the seller's own team. */
export type Workplaces = {
  /** Accounts of a record, −1 for none. */
  readonly record: IntColumn;
  readonly account: IntColumn;
};

export const TEAM = -2;

/**
 * Joins records of one full name at one company, or in the team. Where it shows that the company has two people of
 * that name, nothing is joined and the user is asked.
 */
export const joinByNameAndCompany = (
  places: Workplaces,
  order: Int32Array,
  context: BlockContext,
): void => {
  const keys = realColumn();
  const fullNameKey = fullNameKeys(context.clean);
  const join = namesakeJoiner(order, context);
  for (let i = 0; i < places.record.length; i++) {
    const name = fullNameKey(places.record.at(i));
    keys.push(name === 0 ? 0 : pairKey(name, places.account.at(i) + OFFSET));
  }
  eachBlock(blocksOf(keys.view(), places.record.view()), (block, first) => {
    const team = secondOf(keys.at(first)) === TEAM + OFFSET;
    join(block, team ? 'name-and-team' : 'name-and-company');
  });
};

/** Accounts and TEAM as numbers from 1 on. */
const OFFSET = 3;
