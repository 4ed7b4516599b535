import { OWN_MAILBOX, PLACEHOLDER_MAILBOX } from '../model/clean-records.ts';
import { at, intColumn } from '../model/columns.ts';
import { blocksByContent, blocksOf, eachBlock } from './blocks.ts';
import type { MergeReason } from './clusters.ts';
import type { ContentOrder } from './content-order.ts';
import { editSimilarity } from './edit-similarity.ts';
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
    if (own && joinBlock(block, 'email', context, relativesAt(keys.at(first), context))) return;
    desks.push([block, 'email']);
    if (own) shared.add(keys.at(first));
  });
  return shared;
};

/**
 * Other given names of one family, at an address that is none of theirs alone: a private one, or "ruiz@" and "a.ruiz@" of a
 * house. "xiaoming.wang@" of Michael Wang is his, and "twang@" is Tom's.
 */
const relativesAt = (mailbox: number, { clean, comparer }: BlockContext) => {
  const { mailboxes, names, pool } = clean;
  const isPrivate = mailboxes.domain.at(mailbox) === 0;
  const local = pool.text(mailboxes.local.at(mailbox));
  const isNamed = (name: number): boolean => {
    for (let i = names.start.at(name); i + 1 < names.start.at(name + 1); i++) {
      const word = pool.text(names.token.at(i));
      if (word.length > 2 && local.includes(word)) return true;
    }
    return false;
  };
  const hasInitial = (name: number): boolean => local.startsWith(firstOf(name).charAt(0));
  const firstOf = (name: number): string => pool.text(names.token.at(names.start.at(name)));
  // At work a slip is likelier than a relative.
  const areUnlike = (a: number, b: number): boolean =>
    editSimilarity(firstOf(a), firstOf(b), 0.5) < 0.5 &&
    !(isNamed(a) || isNamed(b) || hasInitial(a) !== hasInitial(b));
  return (a: number, b: number): boolean =>
    comparer.areRelatives(a, b) && (isPrivate || areUnlike(a, b));
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
    eachBlock(blocksOf(names, block), (members) => join(members, reason, block.length));
  }
};

const NAMELESS = -1;
