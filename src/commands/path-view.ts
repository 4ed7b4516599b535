import type { PathVerdict } from '../classify/classify-path.ts';
import { at } from '../model/columns.ts';
import type { FoundPath } from '../model/path.ts';
import type { PathView, PersonView } from '../model/report.ts';
import { sixDigits } from '../model/six-digits.ts';
import { pathReasonText } from '../wording/reasons.ts';
import { viewsOf } from './hop-view.ts';
import { judgeOf } from './judge.ts';
import type { LoadedNetwork } from './network-of.ts';

/** A path in full: each tie with its factors and evidence, warm or cold and why, what to do. */
export type JudgedPath = {
  readonly view: PathView;
  readonly verdict: PathVerdict;
};

export const judgedPath = (loaded: LoadedNetwork, found: FoundPath, rank: number): JudgedPath => {
  const views = viewsOf(loaded);
  const people = found.people.map(views.person);
  const { verdict, reason, program, referralSource, approach } = judgeOf(loaded)(found);
  const names = people.map(({ name }) => name);
  const { seller, target, firstAsk, referrer } = roles(people);
  const view: PathView = {
    rank,
    target,
    fit: sixDigits(found.fit),
    seller,
    firstAsk,
    referrer,
    strength: sixDigits(found.strength),
    warmth: verdict.warmth,
    reason: { code: verdict.code, text: pathReasonText(reason, names) },
    weakestHop: verdict.weakestHop,
    program,
    referralSource,
    approach,
    hops: found.ties.map((tie, i) => views.hop(tie, at(found.people, i))),
  };
  return { view, verdict };
};

type Roles = Pick<PathView, 'seller' | 'target' | 'firstAsk' | 'referrer'>;

const roles = (people: readonly PersonView[]): Roles => {
  const seller = people[0];
  const target = people.at(-1);
  if (!seller || !target) throw new RangeError('A path has at least two people');
  const direct = people.length < 3;
  return {
    seller,
    target,
    firstAsk: direct ? null : (people[1] ?? null),
    referrer: direct ? null : (people.at(-2) ?? null),
  };
};
