import type { PathLine, PathView } from '../model/report.ts';
import type { ColumnOf } from './fields.ts';

/** One path a row: the columns of contract section 5, in its order. */
export const PATH_COLUMNS: readonly ColumnOf<PathLine>[] = [
  { name: 'rank', cell: (path) => path.rank },
  { name: 'warmth', cell: (path) => path.warmth },
  { name: 'strength', cell: (path) => path.strength },
  { name: 'target_name', cell: (path) => path.target.name },
  { name: 'target_title', cell: (path) => path.target.title },
  { name: 'target_company', cell: (path) => path.target.company },
  { name: 'target_email', cell: (path) => path.target.email },
  { name: 'target_linkedin_url', cell: (path) => path.target.linkedinUrl },
  { name: 'fit', cell: (path) => path.fit },
  { name: 'seller_name', cell: ({ names }) => names[0] ?? '' },
  { name: 'first_ask_name', cell: ({ names }) => (names.length < 3 ? '' : (names[1] ?? '')) },
  { name: 'referrer_name', cell: ({ names }) => (names.length < 3 ? '' : (names.at(-2) ?? '')) },
  { name: 'referrer_title', cell: (path) => path.referrer?.title ?? '' },
  { name: 'referrer_company', cell: (path) => path.referrer?.company ?? '' },
  { name: 'hops', cell: ({ names }) => names.length - 1 },
  { name: 'path', cell: ({ names }) => names.join(' > ') },
  { name: 'program', cell: (path) => path.program },
  { name: 'referral_source', cell: (path) => path.referralSource },
  { name: 'approach', cell: (path) => path.approach },
  { name: 'weakest_tie', cell: (path) => path.weakestTie },
  { name: 'reason', cell: (path) => path.reason },
];

/** A path in full as one row shows it. */
export const lineOf = (path: PathView): PathLine => ({
  ...path,
  names: namesOn(path),
  weakestTie: path.hops[path.weakestHop - 1]?.strength ?? null,
  reason: path.reason.text,
});

/** Everyone on the path, from the seller to the target. */
export const namesOn = ({ seller, hops }: PathView): string[] => [
  seller.name,
  ...hops.map(({ to }) => to.name),
];
