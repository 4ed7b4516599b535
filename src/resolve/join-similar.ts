import { byteAt, intAt, realAt } from '../model/columns.ts';
import { lazily } from '../model/lazily.ts';
import { bestLinks } from './best-links.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import type { ContentOrder } from './content-order.ts';
import { contradict, initialsOf } from './contradiction.ts';
import { distinctRecords } from './distinct-records.ts';
import { frequencyCounts } from './frequency.ts';
import { type BlockContext, hasRoom, noteUnsure } from './join-block.ts';
import { markBook } from './marks.ts';
import { orderedRecords } from './ordered-records.ts';
import type { PairBits } from './pair-bits.ts';
import { SAME_BITS } from './pair-support.ts';
import { whatRecordsSay } from './record-says.ts';
import { settledRecords } from './settled-records.ts';
import { linksOfAllWays, type ShareSearch } from './shared-search.ts';
import { type Links, type PairTask, pairSearch } from './similar-pairs.ts';

/** A record that fits two different people nearly as well belongs to neither. */
const MARGIN_BITS = 3;

/** Joins records whose names are alike and something else besides, best pairs first. `share`: others search, too. */
export const joinSimilar = (
  order: ContentOrder,
  account: Int32Array,
  context: BlockContext,
  share?: ShareSearch,
): void => {
  const { clean, clusters, unsure } = context;
  const settled = settledRecords(clean, clusters.root);
  if (!settled.includes(0)) return;
  const asked = distinctRecords(order.whole(), clean, account, clusters.root);
  const task = taskOf(asked, account, settled, context);
  const others = share?.(task);
  const search = pairSearch(task);
  const areTwo = (a: number, b: number): boolean =>
    clusters.different(intAt(asked, a), intAt(asked, b));
  const places = bestLinks(linksOfAllWays(search, others), areTwo);
  const links = recordsOf(places, asked);
  const judged = { links, ends: linksByEnd(links, clean.count), account };
  const marks = context.marks ?? lazily(() => markBook(order, context));
  for (let link = 0; link < links.a.length; link++) {
    const a = intAt(links.a, link);
    const b = intAt(links.b, link);
    const sure = realAt(links.bits, link) >= SAME_BITS;
    const isFree = sure && !isContested(link, judged, context) && !marks().clash(a, b);
    if (isFree) clusters.join(a, b, 'similar');
    else if (hasRoom(unsure)) {
      const bits = search.compare(intAt(places.a, link), intAt(places.b, link));
      noteUnsure(a, b, whyUnsure(sure, bits), unsure);
    }
  }
};

const whyUnsure = (sure: boolean, bits: PairBits | undefined) => ({
  ...(sure ? CONTESTED : DOUBTFUL),
  ...(bits && { bits }),
});

const DOUBTFUL = { shared: 'similar', against: 'weak-evidence' } as const;
const CONTESTED = { shared: 'similar', against: 'several-fit' } as const;

const taskOf = (
  asked: Int32Array,
  account: Int32Array,
  settled: Uint8Array,
  { clean, clusters, counts, several }: BlockContext,
): PairTask => {
  const records = orderedRecords(asked, clean);
  const accounts = asked.map((record) => intAt(account, record));
  return {
    clean: records,
    sayings: whatRecordsSay(records, accounts),
    person: asked.map((record) => clusters.root(record)),
    settled: Uint8Array.from(asked, (record) => byteAt(settled, record)),
    several: Uint8Array.from(asked, (record) => (several ? byteAt(several, record) : 0)),
    counts: counts?.() ?? frequencyCounts(clean, account),
  };
};

/** The same links by the records' own numbers. */
const recordsOf = ({ a, b, bits }: Links, asked: Int32Array): Links => {
  const recordAt = (place: number): number => intAt(asked, place);
  return { a: a.map(recordAt), b: b.map(recordAt), bits };
};

/** The links of each record that has several, and the block they are in. */
type Ends = { readonly blocks: Blocks; readonly blockOf: Int32Array };

const linksByEnd = ({ a, b }: Links, count: number): Ends => {
  const ends = new Int32Array(a.length * 2);
  for (let link = 0; link < a.length; link++) {
    ends[2 * link] = intAt(a, link);
    ends[2 * link + 1] = intAt(b, link);
  }
  const keys = ends.map((end) => end + 1);
  const blocks = blocksOf(
    keys,
    ends.map((_, i) => i >> 1),
  );
  const blockOf = new Int32Array(count).fill(-1);
  for (let block = 0; block < blocks.count; block++) {
    blockOf[intAt(ends, intAt(blocks.first, block))] = block;
  }
  return { blocks, blockOf };
};

type Judged = { readonly links: Links; readonly ends: Ends; readonly account: Int32Array };

const isContested = (link: number, judged: Judged, context: BlockContext): boolean =>
  hasRival(intAt(judged.links.a, link), link, judged, context) ||
  hasRival(intAt(judged.links.b, link), link, judged, context);

/** Somebody else fits the record at this end nearly as well, and is not the one at the other end. */
const hasRival = (end: number, link: number, judged: Judged, context: BlockContext): boolean => {
  const { links, ends, account } = judged;
  const block = intAt(ends.blockOf, end);
  if (block < 0) return false;
  const least = realAt(links.bits, link) - MARGIN_BITS;
  const partner = otherEnd(link, end, links);
  const isEmployed = intAt(account, end) >= 0;
  const { start, member } = ends.blocks;
  for (let i = intAt(start, block); i < intAt(start, block + 1); i++) {
    const other = intAt(member, i);
    if (realAt(links.bits, other) < least) return false;
    if (areTwo(partner, otherEnd(other, end, links), { end, isEmployed }, context)) return true;
  }
  return false;
};

type End = { readonly end: number; readonly isEmployed: boolean };

/**
 * Ivo and Ian Zelwick are two to I. Zelwick, who may be either, Alexander and Alexandra to the Alex of their company, and Anna
 * and Maria to an Anna Maria; a name written out may be misspelled.
 */
const areTwo = (
  a: number,
  b: number,
  { end, isEmployed }: End,
  { clean, clusters, comparer }: BlockContext,
): boolean => {
  if (clusters.different(a, b) || contradict(a, b, clean)) return true;
  if (clusters.root(a) === clusters.root(b)) return false;
  const one = intAt(clean.name, a);
  const other = intAt(clean.name, b);
  const own = intAt(clean.name, end);
  const mayBeEither =
    initialsOf(end, clean) !== '' ||
    comparer.isBothTogether(own, one, other) ||
    (isEmployed && comparer.isShort(own, one) && comparer.isShort(own, other));
  return mayBeEither && comparer.areOther(one, other);
};

const otherEnd = (link: number, end: number, { a, b }: Links): number =>
  intAt(a, link) === end ? intAt(b, link) : intAt(a, link);
