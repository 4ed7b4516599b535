import { OWN_MAILBOX, PLACEHOLDER_MAILBOX } from '../model/clean-records.ts';
import { at, intColumn } from '../model/columns.ts';
import { blocksOf, eachBlock } from './blocks.ts';
import { type BlockContext, joinBlock } from './join-block.ts';

/** Joins what shares an id in one system. `order` is the records' order by content, `ids` the key of each id. */
export const joinByIds = (
  order: Int32Array,
  ids: Float64Array,
  { clusters }: BlockContext,
): void => {
  eachBlock(blocksOf(keysOf(ids, order), order), (members) => {
    for (const member of members.subarray(1)) clusters.join(at(members, 0), member, 'id');
  });
};

/** Joins what shares a profile, or a mailbox that is somebody's own, in that order. */
export const joinByExactKeys = (order: Int32Array, context: BlockContext): void => {
  eachBlock(blocksOf(keysOf(context.clean.url, order), order), (members) =>
    joinBlock(members, 'profile-url', context),
  );
  joinByMailbox(order, context);
};

const keysOf = (keys: ArrayLike<number>, order: Int32Array): Float64Array =>
  Float64Array.from(order, (record) => at(keys, record));

const joinByMailbox = (order: Int32Array, context: BlockContext): void => {
  const { mailbox, mailboxStart, mailboxes } = context.clean;
  const keys = intColumn();
  const members = intColumn();
  for (const record of order) {
    for (let i = at(mailboxStart, record); i < at(mailboxStart, record + 1); i++) {
      const key = at(mailbox, i);
      if (mailboxes.kind.at(key) === PLACEHOLDER_MAILBOX) continue;
      keys.push(key);
      members.push(record);
    }
  }
  eachBlock(blocksOf(keys.view(), members.view()), (block, first) => {
    joinBlock(block, 'email', context, mailboxes.kind.at(keys.at(first)) !== OWN_MAILBOX);
  });
};
