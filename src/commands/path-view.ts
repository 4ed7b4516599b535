import { approachOf } from '../classify/approach.ts';
import { classifyPath, type PathVerdict } from '../classify/classify-path.ts';
import { programOf } from '../classify/program.ts';
import { referralSourceOf } from '../classify/referral-source.ts';
import { isUnhappy, satisfactionOf } from '../classify/satisfaction.ts';
import { at, intAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import { officeAt } from '../model/offices.ts';
import type { FoundPath, ReferralSource } from '../model/path.ts';
import type { PathView, PersonView, Reason } from '../model/report.ts';
import type { TieDetail } from '../model/tie.ts';
import { inferredText, reasonText, unhappyText } from '../wording/reasons.ts';
import { viewsOf } from './hop-view.ts';
import type { LoadedNetwork } from './network-of.ts';
import { rounded } from './rounded.ts';

/** A path in full: each tie with its factors and evidence, warm or cold and why, what to do. */
export type JudgedPath = {
  readonly view: PathView;
  readonly verdict: PathVerdict;
  readonly ties: readonly TieDetail[];
};

export const judgedPath = (loaded: LoadedNetwork, found: FoundPath, rank: number): JudgedPath => {
  const { resolved, tieSettings } = loaded;
  const views = viewsOf(loaded);
  const people = found.people.map(views.person);
  const hops = found.ties.map((tie, i) => views.hop(tie, at(found.people, i)));
  const details = hops.map(({ tie }) => tie);
  const verdict = classifyPath(details, tieSettings);
  const satisfaction = satisfactionOf(resolved, found.people);
  const unhappy = isUnhappy(satisfaction, tieSettings);
  const program = programOf(resolved, found.people, (person) => accountsOf(loaded, person));
  const { seller, target, firstAsk, referrer } = roles(people);
  const view: PathView = {
    rank,
    target,
    fit: rounded(found.fit),
    seller,
    firstAsk,
    referrer,
    strength: rounded(found.strength),
    warmth: verdict.warmth,
    reason: reasonOf(verdict, people, [
      ...inferredTexts(verdict, people, details),
      ...(unhappy && satisfaction !== undefined ? [ratingText(people, satisfaction)] : []),
    ]),
    weakestHop: verdict.weakestHop,
    program,
    referralSource: sourceOf(loaded, found),
    approach: approachOf({ program, verdict, ties: details, unhappy }, tieSettings),
    hops: hops.map(({ view }) => view),
  };
  return { view, verdict, ties: details };
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

const reasonOf = (
  { code, hop, facts }: PathVerdict,
  people: readonly PersonView[],
  more: readonly string[],
): Reason => {
  const why = reasonText(code, { ...facts, ...namesOf(people, hop) });
  return { code, text: [why, ...more].join(' ') };
};

/** By 1-based number of the tie. */
const namesOf = (people: readonly PersonView[], hop: number) => ({
  from: people[hop - 1]?.name ?? '',
  to: people[hop]?.name ?? '',
});

/** What a warm path of several ties takes on trust: those that nobody's contact or word shows. */
const inferredTexts = (
  { warmth }: PathVerdict,
  people: readonly PersonView[],
  ties: readonly TieDetail[],
): string[] => {
  if (warmth === 'cold' || ties.length === 1) return [];
  return ties.flatMap(({ observed, verdict }, i) =>
    observed ? [] : inferredText(verdict.code, namesOf(people, i + 1)),
  );
};

/** Of a referrer whose company is not content with us. */
const ratingText = (people: readonly PersonView[], rating: number): string => {
  const { name = '', company = '' } = people.at(-2) ?? {};
  return unhappyText({ name, company, rating });
};

const sourceOf = (loaded: LoadedNetwork, { people, ties }: FoundPath): ReferralSource => {
  const referrer = people.at(-2);
  const target = people.at(-1);
  const tie = ties.at(-1);
  if (people.length < 3 || referrer === undefined || target === undefined || tie === undefined) {
    return 'unknown';
  }
  return referralSourceOf(loaded.resolved, loaded.ties, {
    referrer,
    target,
    tie,
    referrerOffice: officeAt(loaded.offices, referrer),
    targetOffice: officeAt(loaded.offices, target),
  });
};

/** Where a person works or worked, as far as the careers at hand tell. */
const accountsOf = ({ ties }: LoadedNetwork, person: PersonIndex): Int32Array =>
  ties.stays.account.subarray(intAt(ties.stays.start, person), intAt(ties.stays.start, person + 1));
