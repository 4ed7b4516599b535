import type { PathView } from '../model/report.ts';
import type { ColumnOf } from './fields.ts';

/** One path a row: the columns of contract section 5, in its order. */
export const PATH_COLUMNS: readonly ColumnOf<PathView>[] = [
  { name: 'rank', cell: (path) => path.rank },
  { name: 'warmth', cell: (path) => path.warmth },
  { name: 'strength', cell: (path) => path.strength },
  { name: 'target_name', cell: (path) => path.target.name },
  { name: 'target_title', cell: (path) => path.target.title },
  { name: 'target_company', cell: (path) => path.target.company },
  { name: 'target_email', cell: (path) => path.target.email },
  { name: 'target_linkedin_url', cell: (path) => path.target.linkedinUrl },
  { name: 'fit', cell: (path) => path.fit },
  { name: 'seller_name', cell: (path) => path.seller.name },
  { name: 'first_ask_name', cell: (path) => path.firstAsk?.name ?? '' },
  { name: 'referrer_name', cell: (path) => path.referrer?.name ?? '' },
  { name: 'referrer_title', cell: (path) => path.referrer?.title ?? '' },
  { name: 'referrer_company', cell: (path) => path.referrer?.company ?? '' },
  { name: 'hops', cell: (path) => path.hops.length },
  { name: 'path', cell: (path) => chain(path, ' > ') },
  { name: 'program', cell: (path) => path.program },
  { name: 'referral_source', cell: (path) => path.referralSource },
  { name: 'approach', cell: (path) => path.approach },
  { name: 'weakest_tie', cell: (path) => weakestTie(path) },
  { name: 'reason', cell: (path) => path.reason.text },
];

/** Everyone on the path by name, from the seller to the target. */
export const chain = (path: PathView, arrow: string): string =>
  [path.seller.name, ...path.hops.map(({ to }) => to.name)].join(arrow);

/** The strength of the weakest tie: what the path hangs on. */
const weakestTie = ({ hops, weakestHop }: PathView): number | null =>
  hops[weakestHop - 1]?.strength ?? null;
