import { type Day, NO_DAY } from '../model/day.ts';
import { EVIDENCE_KINDS } from '../model/evidence.ts';
import type { Evidence, Resolved } from '../model/network.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { sizeShare } from './company-sizes.ts';
import { dealRules, type KindRule, kindRules } from './kind-rules.ts';
import { newSharedEmployer, type SharedEmployer } from './shared-employer.ts';
import type { Stays } from './stays.ts';

/** All that is known between two people, before it is one number. Filled again for each tie. */
export type TieFacts = {
  /** Distinct days on which the first wrote to the second, each counting 2^(−age / half-life). */
  forth: number;
  back: number;
  forthDays: number;
  backDays: number;
  lastForth: Day;
  lastBack: Day;
  /** Spells of 30 days in which both wrote. */
  twoWayMonths: number;
  massMessages: number;
  /** Kinds that are no contact and were seen, a bit each: most ties have one or none. */
  kinds: number;
  /** By kind: what the strongest evidence of it says today. */
  readonly best: Float64Array;
  /** The same, of what a tie can be warm by. */
  readonly carrying: Float64Array;
  declaredStated: boolean;
  /** More than one row states a strength. */
  declaredAgain: boolean;
  /** The last contact said with a declared tie; read where several state one, and for what is shown. */
  declaredLast: Day;
  /** The shared employer that says most, and the one being looked at. */
  shared: SharedEmployer;
  spare: SharedEmployer;
  school: number;
};

export const newFacts = (): TieFacts => ({
  forth: 0,
  back: 0,
  forthDays: 0,
  backDays: 0,
  lastForth: NO_DAY,
  lastBack: NO_DAY,
  twoWayMonths: 0,
  massMessages: 0,
  kinds: 0,
  best: new Float64Array(EVIDENCE_KINDS.length),
  carrying: new Float64Array(EVIDENCE_KINDS.length),
  declaredStated: false,
  declaredAgain: false,
  declaredLast: NO_DAY,
  shared: newSharedEmployer(),
  spare: newSharedEmployer(),
  school: 0,
});

/** What is read of rows of evidence, */
type SaidRows = Pick<
  Evidence,
  'count' | 'from' | 'to' | 'kind' | 'day' | 'last' | 'group' | 'stated' | 'label'
>;

/** and of stays, where two people meet. */
type MeetingStays = Pick<Stays, 'start' | 'cells' | 'signature' | 'sizes'>;

/** What reading needs besides the rows, with all that is known of stays. */
export type ContextInFull = FactsContext & { readonly stays: Stays };

/** What reading needs besides the rows; made once for all ties. */
export type FactsContext = {
  readonly evidence: SaidRows;
  readonly stays: MeetingStays;
  readonly settings: TieSettings;
  readonly asOf: Day;
  readonly rules: readonly KindRule[];
  /** By label. */
  readonly dealRules: readonly KindRule[];
  /** What a day of contact counts by its age in days. */
  readonly worth: Float64Array;
  readonly team: Uint8Array;
  readonly members: number;
  /** What the size of the team leaves of what being in it says. */
  readonly teamShare: number;
};

/** After so many half-lives a day counts as nothing (2^−64). */
const HALF_LIVES_OF_WORTH = 64;

export const factsContext = (
  { evidence, people, asOf }: Resolved,
  stays: MeetingStays,
  settings: TieSettings,
): FactsContext => ({
  evidence,
  stays,
  settings,
  asOf,
  rules: kindRules(settings),
  dealRules: dealRules(evidence.labels, settings),
  // A message of a day is taken at its noon, today at its end.
  worth: Float64Array.from(
    { length: Math.ceil(HALF_LIVES_OF_WORTH * settings.contactHalfLifeDays) },
    (_, age) => 2 ** (-(age + 0.5) / settings.contactHalfLifeDays),
  ),
  team: people.team,
  members: membersOf(people.team),
  teamShare: sizeShare(membersOf(people.team), settings),
});

const membersOf = (team: Uint8Array): number => team.reduce((sum, member) => sum + member, 0);
