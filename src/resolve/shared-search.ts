import { intColumn, realColumn } from '../model/columns.ts';
import { allPieces, type SharedWork, type ShareWork } from '../model/shared-work.ts';
import { WAYS } from './candidates.ts';
import type { Links, PairSearch, PairTask } from './similar-pairs.ts';

/** Others who search for pairs as well, a way each. */
export type SharedSearch = SharedWork<Links>;
export type ShareSearch = ShareWork<PairTask, Links>;

/** What all ways find, whoever searched them. */
export const linksOfAllWays = (search: PairSearch, others?: SharedSearch): Links => {
  const all = { a: intColumn(), b: intColumn(), bits: realColumn() };
  for (const { a, b, bits } of allPieces(WAYS, search.linksOf, others)) {
    all.a.append(a);
    all.b.append(b);
    all.bits.append(bits);
  }
  return { a: all.a.view(), b: all.b.view(), bits: all.bits.view() };
};
