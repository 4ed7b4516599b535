import { approachOf } from '../classify/approach.ts';
import { classifyPath, type PathVerdict } from '../classify/classify-path.ts';
import { programOf } from '../classify/program.ts';
import { referralSourceOf } from '../classify/referral-source.ts';
import { isUnhappy, satisfactionOf } from '../classify/satisfaction.ts';
import { byteAt, realAt, textAt } from '../model/columns.ts';
import { OBSERVED_TIE, type PersonIndex, VERDICT_SHIFT, WARM_TIE } from '../model/network.ts';
import { officeAt } from '../model/offices.ts';
import type { Approach, FoundPath, Program, ReferralSource } from '../model/path.ts';
import type { Office } from '../model/persona.ts';
import type { Reason } from '../model/report.ts';
import type { TieStanding } from '../model/tie.ts';
import { verdictCode } from '../ties/verdict.ts';
import { coldReasonText, inferredText, reasonText, unhappyText } from '../wording/reasons.ts';
import type { LoadedNetwork } from './network-of.ts';

/** What a path is called and why, and what to do with it. */
type Judgement = {
  readonly verdict: PathVerdict;
  readonly reason: Reason;
  readonly program: Program;
  readonly referralSource: ReferralSource;
  readonly approach: Approach;
};

/** `names`: of the people on the path, from the seller on. */
export type Judge = (found: FoundPath, names: readonly string[]) => Judgement;

const judges = new WeakMap<LoadedNetwork, Judge>();

/** One judge a network: what is said of ties and people serves all paths that have them. */
export const judgeOf = (loaded: LoadedNetwork): Judge => {
  const known = judges.get(loaded);
  if (known) return known;
  const made = newJudge(loaded);
  judges.set(loaded, made);
  return made;
};

const newJudge = (loaded: LoadedNetwork): Judge => {
  const { tieSettings } = loaded;
  const standing = standings(loaded);
  const standOf = relations(loaded);
  const companyOf = companies(loaded);
  return (found, names) => {
    const ties = found.ties.map(standing);
    const verdict = classifyPath(ties, tieSettings);
    const { program, referralSource, satisfaction } = standOf(found);
    const unhappy = isUnhappy(satisfaction, tieSettings);
    const more = inferredTexts(verdict, names, ties);
    if (unhappy && satisfaction !== undefined) {
      const referrer = found.people.length - 2;
      const company = companyOf(found.people[referrer] ?? -1);
      more.push(unhappyText({ name: names[referrer] ?? '', company, rating: satisfaction }));
    }
    const approach = approachOf({ program, verdict, ties, unhappy }, tieSettings);
    return {
      verdict,
      reason: reasonOf(verdict, names, more),
      program,
      referralSource,
      approach,
    };
  };
};

/** Ties as their columns have them. */
const standings = ({ ties: { strength, flags } }: LoadedNetwork) => {
  return (tie: number): TieStanding => {
    const flag = byteAt(flags, tie);
    return {
      strength: realAt(strength, tie),
      warm: (flag & WARM_TIE) !== 0,
      observed: (flag & OBSERVED_TIE) !== 0,
      code: verdictCode(flag >> VERDICT_SHIFT),
    };
  };
};

/** What the people of a path are to us and to each other; columns are taken once, not for each path. */
const relations = ({ resolved, ties, offices }: LoadedNetwork) => {
  const { people, accounts } = resolved;
  const known = {
    people: { account: people.account },
    accounts: { type: accounts.type, satisfaction: accounts.satisfaction },
  };
  // Evidence is read only of those who may report to one another.
  const said = {
    people: known.people,
    get evidence() {
      return resolved.evidence;
    },
  };
  const rows = {
    flags: ties.flags,
    get evidenceStart() {
      return ties.evidenceStart;
    },
    get evidenceOrder() {
      return ties.evidenceOrder;
    },
  };
  const careers = { start: ties.stays.start, account: ties.stays.account };
  const titles = { seniority: offices.seniority, function: offices.function };
  const officeOf = (person: PersonIndex): Office => officeAt(titles, person);
  const sourceOf = ({ people: path, ties: hops }: FoundPath): ReferralSource => {
    const referrer = path.at(-2);
    const target = path.at(-1);
    const tie = hops.at(-1);
    if (path.length < 3 || referrer === undefined || target === undefined || tie === undefined) {
      return 'unknown';
    }
    return referralSourceOf(said, rows, { referrer, target, tie, officeOf });
  };
  return (found: FoundPath) => ({
    program: programOf(known, found.people, careers),
    referralSource: sourceOf(found),
    satisfaction: satisfactionOf(known, found.people),
  });
};

/** Where a person works or worked, as far as the careers at hand tell. */
const companies = ({ resolved }: LoadedNetwork): ((person: PersonIndex) => string) => {
  const { company } = resolved.people;
  return (person) => textAt(company, person);
};

const reasonOf = (
  { code, hop, facts }: PathVerdict,
  names: readonly string[],
  more: readonly string[],
): Reason => {
  const { from, to } = pairAt(names, hop);
  const why = coldReasonText(code, from, to) ?? reasonText(code, { ...facts, from, to });
  return { code, text: more.length === 0 ? why : [why, ...more].join(' ') };
};

/** By 1-based number of the tie. */
const pairAt = (names: readonly string[], hop: number) => ({
  from: names[hop - 1] ?? '',
  to: names[hop] ?? '',
});

/** What a warm path of several ties takes on trust: those that nobody's contact or word shows. */
const inferredTexts = (
  { warmth }: PathVerdict,
  names: readonly string[],
  ties: readonly TieStanding[],
): string[] => {
  if (warmth === 'cold' || ties.length === 1) return [];
  return ties.flatMap(({ observed, code }, i) =>
    observed ? [] : inferredText(code, pairAt(names, i + 1)),
  );
};
