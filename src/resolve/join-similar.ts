import { at } from '../model/columns.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import { candidatePairs } from './candidates.ts';
import { contradict } from './contradiction.ts';
import { frequenciesOf } from './frequency.ts';
import { type BlockContext, noteUnsure } from './join-block.ts';
import { type PairBits, type PairComparer, pairComparer } from './pair-bits.ts';

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
  const compare = pairComparer(context.clean, frequenciesOf(context.clean, account), account);
  const links = similarPairs(order, account, { ...context, compare });
  const linksOf = blocksOf(
    links.flatMap(({ a, b }) => [a + 1, b + 1]),
    links.flatMap((_, i) => [i, i]),
  );
  const blockOf = blockNumbers(links, linksOf);
  for (const link of links) {
    const rivals = [link.a, link.b].some((end) =>
      hasRival(end, link, linksAt(linksOf, blockOf.get(end) ?? -1, links), context),
    );
    const doubt = link.bits < SAME_BITS ? DOUBTFUL : rivals ? CONTESTED : undefined;
    if (!doubt) context.clusters.join(link.a, link.b, 'similar');
    else noteUnsure(link.a, link.b, { ...doubt, bits: compare(link.a, link.b) }, context.unsure);
  }
};

const DOUBTFUL = { shared: 'similar', against: 'weak-evidence' } as const;
const CONTESTED = { shared: 'similar', against: 'several-fit' } as const;

type Link = { readonly a: number; readonly b: number; readonly bits: number };

/** Pairs that may be one person, each once, best first; equal ones in the order of their content. */
const similarPairs = (
  order: Int32Array,
  account: Int32Array,
  { clean, clusters, compare }: BlockContext & { readonly compare: PairComparer },
): readonly Link[] => {
  const found = new Map<number, Link & { readonly place: number }>();
  candidatePairs(order, clean, account, (a, b) => {
    const pair = a * clean.count + b;
    if (found.has(pair) || clusters.root(a) === clusters.root(b)) return;
    if (clusters.different(a, b)) return;
    const bits = compare(a, b);
    const support = supportOf(bits);
    if (bits.total < UNSURE_BITS || support === 'none' || contradict(a, b, clean)) return;
    const worth = support === 'weak' ? Math.min(bits.total, WEAK_BITS) : bits.total;
    found.set(pair, { a, b, bits: worth, place: found.size });
  });
  return [...found.values()].sort((x, y) => y.bits - x.bits || x.place - y.place);
};

/** Never enough to join by itself. */
const WEAK_BITS = SAME_BITS - 0.1;

/**
 * Never a name alone: something else must speak for it, too. Where a word differs or only one is known, a company
 * cannot (a shared family name and employer is common: Smith at IBM), and a city only if both rows say nothing else.
 * Where the given name may be another's, a company only makes one ask (Jon and Joe Smith at IBM). A name that is rare among very
 * many joins private addresses: nobody else is to be expected to have it.
 */
const supportOf = ({ name, email, city, company, silent, rare }: PairBits) => {
  const place = city > 0;
  if (name.differ > 0 || name.agree < 2) {
    return supported(name.agree > 0, email > 0 || (place && silent));
  }
  const others = email > 0 || rare || (place && company <= 0);
  if (!others && name.others > 0 && company > 0) return 'weak';
  return supported(true, others || company > 0);
};

const supported = (name: boolean, other: boolean) => (name && other ? 'full' : 'none');

const blockNumbers = (links: readonly Link[], blocks: Blocks): ReadonlyMap<number, number> => {
  const numbers = new Map<number, number>();
  for (let b = 0; b < blocks.count; b++) {
    const first = at(blocks.first, b);
    const link = links[first >> 1];
    if (link) numbers.set(first % 2 === 0 ? link.a : link.b, b);
  }
  return numbers;
};

function* linksAt(blocks: Blocks, block: number, links: readonly Link[]): Iterable<Link> {
  if (block < 0) return;
  for (let i = at(blocks.start, block); i < at(blocks.start, block + 1); i++) {
    const link = links[at(blocks.member, i)];
    if (link) yield link;
  }
}

/** Somebody else fits the record at this end nearly as well, and is not the one at the other end. */
const hasRival = (
  end: number,
  link: Link,
  others: Iterable<Link>,
  { clusters, clean }: BlockContext,
): boolean => {
  const partner = link.a === end ? link.b : link.a;
  for (const other of others) {
    if (other.bits < link.bits - MARGIN_BITS) return false;
    const rival = other.a === end ? other.b : other.a;
    if (clusters.different(partner, rival) || contradict(partner, rival, clean)) return true;
  }
  return false;
};
