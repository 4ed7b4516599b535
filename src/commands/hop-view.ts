import { byteAt, intAt, realAt } from '../model/columns.ts';
import { lazily } from '../model/lazily.ts';
import { OBSERVED_TIE, type PersonIndex, WARM_TIE } from '../model/network.ts';
import type { HopView, PersonView } from '../model/report.ts';
import { sixDigits } from '../model/six-digits.ts';
import { tieDetail } from '../ties/tie-detail.ts';
import { keptLately } from './kept-lately.ts';
import type { LoadedNetwork } from './network-of.ts';
import { personView } from './person-view.ts';

/** People and hops as shown, made once for all paths of late that have them. */
export type Views = {
  person(person: PersonIndex): PersonView;
  /** A tie in the direction of the path. */
  hop(tie: number, from: PersonIndex): HopView;
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
  const person = keptLately(MOST_KEPT, (one) => personView(loaded.resolved, one));
  const upward = keptLately(MOST_KEPT, (tie) => hopView(loaded, person, tie, true));
  const downward = keptLately(MOST_KEPT, (tie) => hopView(loaded, person, tie, false));
  return {
    person,
    hop: (tie, from) => (intAt(a, tie) === from ? upward(tie) : downward(tie)),
  };
};

/** Factors and evidence are read again from the rows when looked at: a page of paths shows neither. */
const hopView = (
  { resolved, ties, tieSettings }: LoadedNetwork,
  person: Views['person'],
  tie: number,
  upward: boolean,
): HopView => {
  const a = person(intAt(ties.a, tie));
  const b = person(intAt(ties.b, tie));
  const detail = lazily(() => tieDetail(resolved, ties, tieSettings, tie));
  const factors = lazily(() =>
    detail().factors.map((factor) => ({ ...factor, value: sixDigits(factor.value) })),
  );
  const evidence = lazily(() => detail().evidence);
  const flags = byteAt(ties.flags, tie);
  return {
    from: upward ? a : b,
    to: upward ? b : a,
    strength: sixDigits(realAt(ties.strength, tie)),
    warm: (flags & WARM_TIE) !== 0,
    observed: (flags & OBSERVED_TIE) !== 0,
    get factors() {
      return factors();
    },
    get evidence() {
      return evidence();
    },
  };
};
