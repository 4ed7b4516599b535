import { CONTACT_KINDS, type EvidenceSummary } from '../model/evidence.ts';
import type { HopView } from '../model/report.ts';
import { durationInWords } from './duration.ts';

/** A company where both were at one time. */
type Workplace = {
  readonly employer: string;
  /** "five years" */
  readonly duration: string;
  /** Both are there to this day. */
  readonly now: boolean;
};

/** What the files say two people are to each other, in words that claim no more than they say. */
export type Relation = {
  /** They may be said to have worked together there. */
  readonly workedTogether: Workplace | undefined;
  /** Both were there; whether they met nobody says. */
  readonly bothAt: Workplace | undefined;
  /** As somebody wrote it, of one of the two: "former colleague at Chase"; '' where nobody did. */
  readonly label: string;
  /** Both have written to the other, or they have met. */
  readonly inTouch: boolean;
};

export const relationOf = (hop: HopView): Relation => {
  const job = longestJob(hop);
  const knew = job !== undefined && hop.warm && (isSmall(job) || hasWord(hop.evidence));
  return {
    workedTogether: knew ? job : undefined,
    bothAt: knew ? undefined : job,
    label: declaredLabel(hop.evidence),
    inTouch: isTwoWay(hop),
  };
};

/** Fits after "your": "former colleague at Chase"; '' where the files do not tell. */
export const colleagueNoun = ({ workedTogether, label }: Relation): string => {
  if (!workedTogether) return label;
  return `${workedTogether.now ? '' : 'former '}colleague at ${workedTogether.employer}`;
};

/** In a company larger than this, or of a size nobody states, being there is not working together. */
const MOST_COLLEAGUES = 500;

const isSmall = ({ employees }: Job): boolean => employees > 0 && employees <= MOST_COLLEAGUES;

const hasWord = (evidence: readonly EvidenceSummary[]): boolean =>
  evidence.some(({ kind }) => WORD.has(kind));

const WORD: ReadonlySet<string> = new Set(['declared', 'recommendation', 'reports-to']);

/** A mail that nobody answered is no contact between two. */
const isTwoWay = ({ evidence, factors }: HopView): boolean => {
  if (!evidence.some(({ kind }) => CONTACT.has(kind))) return false;
  const contact = factors.find(({ name }) => name === 'contact');
  return Number(contact?.because['daysOtherWay'] ?? 0) > 0;
};

const CONTACT: ReadonlySet<string> = new Set(CONTACT_KINDS);

type Job = Workplace & {
  readonly months: number;
  /** 0: nobody says. */
  readonly employees: number;
};

const longestJob = (hop: HopView): Job | undefined =>
  hop.evidence
    .filter(({ kind }) => kind === 'shared-employer' && !isGuessed(hop))
    .map(({ facts }) => ({
      employer: String(facts?.['employer'] ?? ''),
      months: Number(facts?.['months'] ?? 0),
      employees: Number(facts?.['employees'] ?? 0),
      now: facts?.['current'] === true,
    }))
    .filter(({ employer, months }) => employer !== '' && months >= 1)
    .sort((a, b) => b.months - a.months || (a.employer < b.employer ? -1 : 1))
    .map((job) => ({ ...job, duration: durationInWords(job.months) }))[0];

/** Years without months leave open how long they were there together, or whether they were. */
const isGuessed = ({ factors }: HopView): boolean =>
  factors.some(({ name, because }) => name === 'shared-employer' && 'sureMonths' in because);

/** "former colleagues at Chase" as somebody wrote it, made one person's: "former colleague at Chase". */
const declaredLabel = (evidence: readonly EvidenceSummary[]): string => {
  const label = evidence.find(({ kind, facts }) => kind === 'declared' && facts?.['label'])?.facts;
  const text = String(label?.['label'] ?? '').trim();
  return /^(?:former )?colleagues?\b/i.test(text)
    ? text.replace(/colleagues\b/i, 'colleague').replace(/^[A-Z]/, (c) => c.toLowerCase())
    : '';
};
