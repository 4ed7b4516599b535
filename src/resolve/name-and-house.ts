import { PLACEHOLDER_MAILBOX } from '../model/clean-records.ts';
import { intAt, intColumn, realAt, realColumn } from '../model/columns.ts';
import { blocksByContent, eachBlock } from './blocks.ts';
import type { ContentOrder } from './content-order.ts';
import type { BlockContext } from './join-block.ts';
import { fullNameKeys, namesakeJoiner } from './namesakes.ts';
import { pairKey, secondOf } from './pair-key.ts';

/**
 * Joins records of one full name with addresses at one house: a domain that somebody registered says where a person
 * works as well as a company's name does. Where rows name several companies these decide.
 */
export const joinByNameAndHouse = (
  order: ContentOrder,
  account: Int32Array,
  context: BlockContext,
): void => {
  const { keys, members, among } = housesOfNames(context);
  const join = namesakeJoiner(order, context);
  eachBlock(blocksByContent(keys, members, order), (block, first) => {
    if (nameSeveral(block, account)) return;
    join(block, 'name-and-company', among(secondOf(realAt(keys, first))));
  });
};

const housesOfNames = ({ clean }: BlockContext) => {
  const { mailbox, mailboxStart, mailboxes } = clean;
  const fullNameKey = fullNameKeys(clean);
  const keys = realColumn();
  const bearers = new Int32Array(clean.pool.size);
  const members = intColumn();
  for (let record = 0; record < clean.count; record++) {
    const name = fullNameKey(record);
    if (name === 0) continue;
    for (let i = intAt(mailboxStart, record); i < intAt(mailboxStart, record + 1); i++) {
      const one = intAt(mailbox, i);
      const house = mailboxes.domain.at(one);
      if (house === 0 || mailboxes.kind.at(one) === PLACEHOLDER_MAILBOX) continue;
      bearers[house] = intAt(bearers, house) + 1;
      keys.push(pairKey(name, house));
      members.push(record);
    }
  }
  return {
    keys: keys.view(),
    members: members.view(),
    /** How many addresses of full names are at a house. */
    among: (house: number): number => intAt(bearers, house),
  };
};

const nameSeveral = (block: Int32Array, account: Int32Array): boolean => {
  let known = -1;
  for (const record of block) {
    const place = intAt(account, record);
    if (place < 0) continue;
    if (known >= 0 && place !== known) return true;
    known = place;
  }
  return false;
};
