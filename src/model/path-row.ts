import type { PersonIndex } from './network.ts';
import type { Approach, FoundPath, Program, ReferralSource, Warmth } from './path.ts';

/** A sentence cut where it names two people, as `Ana and Bo`; one for all paths that it is said of. */
export type Sentence = {
  readonly before: string;
  readonly ofPair: boolean;
  readonly after: string;
};

/** Said of the people of a tie; its 1-based number. */
export type Said = { readonly sentence: Sentence; readonly hop: number };

/** Why a path is warm or cold; `more`: what no sentence of that kind says. */
export type PathReason = { readonly said: readonly Said[]; readonly more: string };

/** A path judged: people by number and strengths in full, so that thousands are written without texts of their own. */
export type PathRow = {
  readonly rank: number;
  readonly path: FoundPath;
  readonly warmth: Warmth;
  readonly program: Program;
  readonly referralSource: ReferralSource;
  readonly approach: Approach;
  /** The strength of the weakest tie: what the path hangs on. */
  readonly weakestTie: number | null;
  readonly reason: PathReason;
};

/** What a table shows of a person. */
export type PersonCard = {
  readonly name: string;
  readonly title: string;
  readonly company: string;
  readonly email: string;
  readonly linkedinUrl: string;
};

/** What is shown of people, by number: the same object for all rows of one network. */
export type PathPeople = {
  readonly name: (person: PersonIndex) => string;
  readonly title: (person: PersonIndex) => string;
  readonly company: (person: PersonIndex) => string;
  readonly card: (person: PersonIndex) => PersonCard;
};
