import { intAt, intColumn, realAt, realColumn } from '../model/columns.ts';
import { hashOf, keyNumbers } from '../model/key-numbers.ts';
import { lazily } from '../model/lazily.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import { candidatePairs } from './candidates.ts';
import { contradict, initialsOf } from './contradiction.ts';
import { distinctRecords } from './distinct-records.ts';
import { frequenciesOf } from './frequency.ts';
import { glanceOf } from './glance.ts';
import { type BlockContext, hasRoom, noteUnsure } from './join-block.ts';
import { markBook } from './marks.ts';
import { type PairBits, type PairComparer, pairComparer } from './pair-bits.ts';
import { type Sayings, whatRecordsSay } from './record-says.ts';
import { settledRecords } from './settled-records.ts';

/** Odds of 6 to 1 that two records are one person; between the two, the user decides. */
const SAME_BITS = 2.5;
const UNSURE_BITS = 0;

/** A record that fits two different people nearly as well belongs to neither. */
const MARGIN_BITS = 3;

/** Joins records whose names are alike and something else besides, best pairs first. */
export const joinSimilar = (
  order: Int32Array,
  account: Int32Array,
  context: BlockContext,
): void => {
  const { clean, clusters, unsure } = context;
  const settled = settledRecords(clean, clusters.root);
  if (!settled.includes(0)) return;
  const sayings = whatRecordsSay(clean, account);
  const compare = pairComparer(clean, frequenciesOf(clean, account), sayings);
  const links = similarPairs(order, { ...sayings, settled }, { ...context, compare });
  const judged = { links, ends: linksByEnd(links, clean.count), account };
  const marks = lazily(() => markBook(order, context));
  for (let link = 0; link < links.a.length; link++) {
    const a = intAt(links.a, link);
    const b = intAt(links.b, link);
    const sure = realAt(links.bits, link) >= SAME_BITS;
    const isFree = sure && !isContested(link, judged, context) && !marks().clash(a, b);
    if (isFree) marks().join(a, b, 'similar');
    else if (hasRoom(unsure)) noteUnsure(a, b, whyUnsure(sure, compare(a, b)), unsure);
  }
};

const whyUnsure = (sure: boolean, bits: PairBits | undefined) => ({
  ...(sure ? CONTESTED : DOUBTFUL),
  ...(bits && { bits }),
});

const DOUBTFUL = { shared: 'similar', against: 'weak-evidence' } as const;
const CONTESTED = { shared: 'similar', against: 'several-fit' } as const;

/** Pairs that may be one person, each once, best first; equal ones in the order of their content. */
type Links = { readonly a: Int32Array; readonly b: Int32Array; readonly bits: Float64Array };

type Known = Sayings & { readonly settled: Uint8Array };

const similarPairs = (
  order: Int32Array,
  known: Known,
  { clean, clusters, compare }: BlockContext & { readonly compare: PairComparer },
): Links => {
  const a = intColumn();
  const b = intColumn();
  const bits = realColumn();
  const pairs = keyNumbers();
  const isRepeated = lately();
  const mayBeOne = glanceOf(clean, known, clusters.root);
  const worthOf = (one: number, other: number): number => {
    const found = compare(one, other);
    const worth = found ? bitsThatCount(found) : -1;
    return worth >= UNSURE_BITS && contradict(one, other, clean) ? -1 : worth;
  };
  const asked = distinctRecords(order, clean, known.account, clusters.root);
  candidatePairs(asked, clean, known, (one, other) => {
    if (!mayBeOne(one, other) || clusters.different(one, other)) return;
    const pair = one * clean.count + other;
    if (isRepeated(pair)) return;
    const worth = worthOf(one, other);
    if (worth < UNSURE_BITS || pairs.of(pair) < a.length) return;
    a.push(one);
    b.push(other);
    bits.push(worth);
  });
  const best = bestFirst(bits.view());
  return {
    a: best.map((link) => a.at(link)),
    b: best.map((link) => b.at(link)),
    bits: Float64Array.from(best, (link) => bits.at(link)),
  };
};

/** Remembers the pairs seen last, not all of them: what it says was seen was seen. */
const lately = (): ((pair: number) => boolean) => {
  const seen = new Float64Array(2 ** 18);
  return (pair) => {
    const slot = hashOf(pair) & (seen.length - 1);
    if (realAt(seen, slot) === pair) return true;
    seen[slot] = pair;
    return false;
  };
};

const bestFirst = (bits: Float64Array): Int32Array =>
  new Int32Array(bits.length)
    .map((_, link) => link)
    .sort((x, y) => realAt(bits, y) - realAt(bits, x) || x - y);

/** Never enough to join by itself. */
const WEAK_BITS = SAME_BITS - 0.1;

/** Bits that count; below zero where too little speaks for one person. */
const bitsThatCount = (found: PairBits): number => {
  const support = supportOf(found);
  if (support === 'none') return -1;
  return support === 'weak' ? Math.min(found.total, WEAK_BITS) : found.total;
};

/**
 * Never a name alone: something else must speak for it, too. Where a word differs or only one is known, a company
 * cannot (a shared family name and employer is common: Smith at IBM), and a city only if both rows say nothing else.
 * Where the given name may be another's, a company only makes one ask (Jon and Joe Smith at IBM), and so does a city where the
 * rows name two places to work, or none and few names are at hand. A name that is rare among very many joins private addresses: nobody else is to be expected to
 * have it.
 */
const supportOf = (found: PairBits) => {
  const { name, email, city, company, silent, rare, elsewhere, alone } = found;
  const place = city > 0;
  if (name.differ > 0 || name.agree < 2) {
    return supported(name.agree > 0, email > 0 || (place && silent));
  }
  const others = email > 0 || rare || (place && company <= 0 && !elsewhere && !alone);
  return !others && isDoubtful(found) ? 'weak' : supported(true, others || company > 0);
};

const supported = (name: boolean, other: boolean) => (name && other ? 'full' : 'none');

const isDoubtful = ({ name, city, company, elsewhere, alone }: PairBits): boolean =>
  company > 0 ? name.others > 0 : city > 0 && (elsewhere || alone);

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
 * Ivo and Ian Zelwick are two to I. Zelwick, who may be either, and Alexander and Alexandra to the Alex of their company; a name
 * written out may be misspelled.
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
    (isEmployed && comparer.isShort(own, one) && comparer.isShort(own, other));
  return mayBeEither && comparer.areOther(one, other);
};

const otherEnd = (link: number, end: number, { a, b }: Links): number =>
  intAt(a, link) === end ? intAt(b, link) : intAt(a, link);
