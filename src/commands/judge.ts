import { approachOf } from '../classify/approach.ts';
import { classifyPath, type PathVerdict } from '../classify/classify-path.ts';
import { programOf } from '../classify/program.ts';
import { referralSourceOf } from '../classify/referral-source.ts';
import { isUnhappy, satisfactionOf } from '../classify/satisfaction.ts';
import { byteAt, realAt, textAt } from '../model/columns.ts';
import { OBSERVED_TIE, type PersonIndex, VERDICT_SHIFT, WARM_TIE } from '../model/network.ts';
import { officeAt } from '../model/offices.ts';
import type { Approach, FoundPath, Program, ReferralSource } from '../model/path.ts';
import type { PathReason, Said, Sentence } from '../model/path-row.ts';
import type { Office } from '../model/persona.ts';
import type { TieStanding } from '../model/tie.ts';
import { verdictCode } from '../ties/verdict.ts';
import { inferredSentence, reasonSentence, unhappyText } from '../wording/reasons.ts';
import type { LoadedNetwork } from './network-of.ts';
import { nameOf } from './person-view.ts';

/** What a path is called and why, and what to do with it. */
type Judgement = {
  readonly verdict: PathVerdict;
  readonly reason: PathReason;
  readonly program: Program;
  readonly referralSource: ReferralSource;
  readonly approach: Approach;
};

export type Judge = (found: FoundPath) => Judgement;

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
  const saidOf = sayings();
  const mendFirst = warnings(loaded);
  return (found) => {
    const ties = found.ties.map(standing);
    const verdict = classifyPath(ties, tieSettings);
    const { program, referralSource, satisfaction } = standOf(found);
    const unhappy = isUnhappy(satisfaction, tieSettings);
    const more = unhappy && satisfaction !== undefined ? mendFirst(found, satisfaction) : '';
    const approach = approachOf({ program, verdict, ties, unhappy }, tieSettings);
    const reason = { said: saidOf(verdict, ties), more };
    return { verdict, reason, program, referralSource, approach };
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

/** What is said of a referrer whose company rates us low. */
const warnings = ({ resolved }: LoadedNetwork) => {
  const { name, emails, url, company } = resolved.people;
  const named = { people: { name, emails, url } };
  return ({ people }: FoundPath, rating: number): string => {
    const referrer = people.at(-2) ?? -1;
    const facts = { name: nameOf(named, referrer), company: textAt(company, referrer) };
    return unhappyText({ ...facts, rating });
  };
};

/** Why paths are warm or cold, each sentence made once: few codes serve all of them. */
const sayings = () => {
  const reasons = new Map<string, Sentence>();
  const inferredOf = inferences();
  const reasonOf = ({ code, facts }: PathVerdict): Sentence => {
    const key = facts['because'] === undefined ? code : `${code} ${facts['because']}`;
    const known = reasons.get(key) ?? reasonSentence(code, facts);
    reasons.set(key, known);
    return known;
  };
  return (verdict: PathVerdict, ties: readonly TieStanding[]): readonly Said[] => {
    const why = { sentence: reasonOf(verdict), hop: verdict.hop };
    if (verdict.warmth === 'cold' || ties.length === 1) return [why];
    return [why, ...ties.flatMap(inferredOf)];
  };
};

/** What a warm path of several ties takes on trust: those that nobody's contact or word shows. */
const inferences = () => {
  const known = new Map<string, Sentence | undefined>();
  return ({ observed, code }: TieStanding, i: number): Said[] => {
    if (observed) return [];
    if (!known.has(code)) known.set(code, inferredSentence(code));
    const sentence = known.get(code);
    return sentence === undefined ? [] : [{ sentence, hop: i + 1 }];
  };
};
