import type { ClaimColumns } from '../model/claim-columns.ts';
import { OWN_MAILBOX, PLACEHOLDER_MAILBOX } from '../model/clean-records.ts';
import { at } from '../model/columns.ts';
import { blocksOf, blocksOfPairs, eachBlock } from './blocks.ts';
import { idKeys } from './id-keys.ts';
import { type BlockContext, joinBlock } from './join-block.ts';

/**
 * Joins what shares an id in one system, a profile, or a mailbox that is somebody's own, in that order.
 * `order` is the records' order by content.
 */
export const joinByExactKeys = (
  claims: ClaimColumns,
  order: Int32Array,
  context: BlockContext,
): void => {
  const { clean, clusters } = context;
  const idOf = idKeys(claims.pool);
  const { records } = claims;
  const byId = blocksOf(order, (r) => idOf(records.system.at(r), records.id.at(r)));
  eachBlock(byId, (members) => {
    for (const member of members.subarray(1)) clusters.join(at(members, 0), member, 'id');
  });
  eachBlock(
    blocksOf(order, (r) => at(clean.url, r)),
    (members) => joinBlock(members, 'profile-url', context),
  );
  joinByMailbox(order, context);
};

const joinByMailbox = (order: Int32Array, context: BlockContext): void => {
  const { mailbox, mailboxStart, mailboxes } = context.clean;
  const keys: number[] = [];
  const members: number[] = [];
  for (const record of order) {
    for (let i = at(mailboxStart, record); i < at(mailboxStart, record + 1); i++) {
      const key = at(mailbox, i);
      if (mailboxes.kind.at(key) === PLACEHOLDER_MAILBOX) continue;
      keys.push(key);
      members.push(record);
    }
  }
  eachBlock(blocksOfPairs(keys, members), (block, index) => {
    const key = at(keys, index);
    joinBlock(block, 'email', context, mailboxes.kind.at(key) !== OWN_MAILBOX);
  });
};
