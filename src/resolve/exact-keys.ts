import { OWN_MAILBOX, PLACEHOLDER_MAILBOX } from '../model/clean-records.ts';
import { at, intColumn } from '../model/columns.ts';
import { blocksByContent, blocksOf, eachBlock } from './blocks.ts';
import type { MergeReason } from './clusters.ts';
import type { ContentOrder } from './content-order.ts';
import { type BlockContext, joinBlock } from './join-block.ts';
import { everyRecord } from './marks.ts';
import { fullNameKeys, namesakeJoiner } from './namesakes.ts';
import { plainKeys } from './pair-key.ts';

/** Joins what shares an id in one system. `ids` is the key of each id. */
export const joinByIds = (
  order: ContentOrder,
  ids: Float64Array,
  { clean, clusters }: BlockContext,
): void => {
  eachBlock(blocksByContent(plainKeys(ids), everyRecord(clean), order), (members) => {
    for (const member of members.subarray(1)) clusters.join(at(members, 0), member, 'id');
  });
};

/**
 * Joins what shares a profile, or a mailbox that is somebody's own, in that order; then what shares that of many.
 * Gives the mailboxes that look like somebody's own and are many people's.
 */
export const joinByExactKeys = (
  order: ContentOrder,
  context: BlockContext,
): ReadonlySet<number> => {
  const { clean } = context;
  const desks: Desk[] = [];
  eachBlock(blocksByContent(clean.url, everyRecord(clean), order), (members) => {
    if (!joinBlock(members, 'profile-url', context)) desks.push([members, 'profile-url']);
  });
  const shared = joinByMailbox(order, context, desks);
  if (desks.length > 0) joinAtDesks(desks, order, context);
  return shared;
};

/** Who shares a profile or mailbox that is nobody's own. */
type Desk = readonly [members: Int32Array, reason: MergeReason];

const joinByMailbox = (
  order: ContentOrder,
  context: BlockContext,
  desks: Desk[],
): ReadonlySet<number> => {
  const { count, mailbox, mailboxStart, mailboxes } = context.clean;
  const keys = intColumn();
  const members = intColumn();
  const shared = new Set<number>();
  for (let record = 0; record < count; record++) {
    for (let i = at(mailboxStart, record); i < at(mailboxStart, record + 1); i++) {
      const key = at(mailbox, i);
      if (mailboxes.kind.at(key) === PLACEHOLDER_MAILBOX) continue;
      keys.push(key);
      members.push(record);
    }
  }
  eachBlock(blocksByContent(keys.view(), members.view(), order), (block, first) => {
    const own = mailboxes.kind.at(keys.at(first)) === OWN_MAILBOX;
    const isPrivate = mailboxes.domain.at(keys.at(first)) === 0;
    if (own && joinBlock(block, 'email', context, isPrivate)) return;
    desks.push([block, 'email']);
    if (own) shared.add(keys.at(first));
  });
  return shared;
};

/** A desk's inbox says where people work, not who they are: it joins what a company does, and rows without a name. */
const joinAtDesks = (desks: readonly Desk[], order: ContentOrder, context: BlockContext): void => {
  const { clean, clusters } = context;
  const nameOf = fullNameKeys(clean);
  const people = new Set(desks.flatMap(([block]) => Array.from(block, clusters.root)));
  const theirs = everyRecord(clean).filter((record) => people.has(clusters.root(record)));
  const join = namesakeJoiner(order, context, theirs);
  for (const [block, reason] of desks) {
    const names = block.map((record) => (at(clean.name, record) === 0 ? NAMELESS : nameOf(record)));
    eachBlock(blocksOf(names, block), (members) => join(members, reason));
  }
};

const NAMELESS = -1;
