import { intAt } from '../model/columns.ts';
import { lazily } from '../model/lazily.ts';
import type { PersonIndex } from '../model/network.ts';
import type { HopView, PersonView } from '../model/report.ts';
import type { TieDetail } from '../model/tie.ts';
import { tieDetail } from '../ties/tie-detail.ts';
import { keptLately } from './kept-lately.ts';
import type { LoadedNetwork } from './network-of.ts';
import { personView } from './person-view.ts';
import { rounded } from './rounded.ts';

/** One tie of a path, in the direction of the path. */
type Hop = { readonly view: HopView; readonly tie: TieDetail };

/** People and hops as shown, made once for all paths of late that have them. */
export type Views = {
  person(person: PersonIndex): PersonView;
  hop(tie: number, from: PersonIndex): Hop;
};

/** Of each kind, some 10 MB. */
const MOST_KEPT = 8192;

const views = new WeakMap<LoadedNetwork, Views>();

export const viewsOf = (loaded: LoadedNetwork): Views => {
  const known = views.get(loaded);
  if (known) return known;
  const made = newViews(loaded);
  views.set(loaded, made);
  return made;
};

const newViews = (loaded: LoadedNetwork): Views => {
  const { a } = loaded.ties;
  const person = keptLately(MOST_KEPT, (one: PersonIndex) => personView(loaded.resolved, one));
  const upward = keptLately(MOST_KEPT, (tie: number) => hopOf(loaded, person, tie, true));
  const downward = keptLately(MOST_KEPT, (tie: number) => hopOf(loaded, person, tie, false));
  return {
    person,
    hop: (tie, from) => (intAt(a, tie) === from ? upward(tie) : downward(tie)),
  };
};

const hopOf = (
  { resolved, ties, tieSettings }: LoadedNetwork,
  person: Views['person'],
  tie: number,
  upward: boolean,
): Hop => {
  const detail = tieDetail(resolved, ties, tieSettings, tie);
  const a = person(intAt(ties.a, tie));
  const b = person(intAt(ties.b, tie));
  return { view: hopView(detail, upward ? [a, b] : [b, a]), tie: detail };
};

/** Factors and evidence are made when looked at: a line of csv shows neither. */
const hopView = (detail: TieDetail, [from, to]: readonly [PersonView, PersonView]): HopView => {
  const factors = lazily(() =>
    detail.factors.map((factor) => ({ ...factor, value: rounded(factor.value) })),
  );
  const evidence = lazily(() => detail.evidence);
  return {
    from,
    to,
    strength: rounded(detail.strength),
    warm: detail.verdict.warm,
    observed: detail.observed,
    get factors() {
      return factors();
    },
    get evidence() {
      return evidence();
    },
  };
};
