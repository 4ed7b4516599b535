import { CONTACT_KINDS, type EvidenceSummary } from '../model/evidence.ts';
import type { HopView } from '../model/report.ts';
import { durationInWords } from './duration.ts';

/** What the files say two people are to each other, in words that claim no more than they say. */
export type Relation = {
  /** Fits after "your": "former colleague at Chase"; '' where the files do not tell. */
  readonly noun: string;
  /** Fits after "has" or "have": "worked with …" gets its object from `workedWith`. */
  readonly workedTogether: { readonly employer: string; readonly duration: string } | undefined;
  /** Somebody wrote down that they know each other. */
  readonly declared: boolean;
  /** They have been in touch both ways. */
  readonly inTouch: boolean;
};

export const relationOf = (hop: HopView): Relation => {
  const job = longestJob(hop.evidence);
  const label = declaredLabel(hop.evidence);
  return {
    noun: nounOf(job, label),
    // Two people of one large company may never have met there, however much they write to each other now.
    workedTogether:
      job && hop.warm && (job.employees <= MOST_COLLEAGUES || hasWord(hop.evidence))
        ? { employer: job.employer, duration: job.duration }
        : undefined,
    declared: hop.evidence.some(({ kind }) => kind === 'declared'),
    inTouch: hop.evidence.some(({ kind }) => CONTACT.has(kind)),
  };
};

/** In a company larger than this, being there at one time is not working together. */
const MOST_COLLEAGUES = 500;

const hasWord = (evidence: readonly EvidenceSummary[]): boolean =>
  evidence.some(({ kind }) => WORD.has(kind));

const WORD: ReadonlySet<string> = new Set(['declared', 'recommendation', 'reports-to']);

const CONTACT: ReadonlySet<string> = new Set(CONTACT_KINDS);

type Job = {
  employer: string;
  duration: string;
  now: boolean;
  months: number;
  /** 0: nobody says. */
  employees: number;
};

const longestJob = (evidence: readonly EvidenceSummary[]): Job | undefined =>
  evidence
    .filter(({ kind }) => kind === 'shared-employer')
    .map(({ facts }) => ({
      employer: String(facts?.['employer'] ?? ''),
      months: Number(facts?.['months'] ?? 0),
      employees: Number(facts?.['employees'] ?? 0),
      now: facts?.['current'] === true,
    }))
    .filter(({ employer, months }) => employer !== '' && months >= 1)
    .sort((a, b) => b.months - a.months || (a.employer < b.employer ? -1 : 1))
    .map((job) => ({ ...job, duration: durationInWords(job.months) }))[0];

/** "former colleagues at Chase" as somebody wrote it, made one person's: "former colleague at Chase". */
const declaredLabel = (evidence: readonly EvidenceSummary[]): string => {
  const label = evidence.find(({ kind, facts }) => kind === 'declared' && facts?.['label'])?.facts;
  const text = String(label?.['label'] ?? '').trim();
  return /^(?:former )?colleagues?\b/i.test(text)
    ? text.replace(/colleagues\b/i, 'colleague').replace(/^[A-Z]/, (c) => c.toLowerCase())
    : '';
};

const nounOf = (job: Job | undefined, label: string): string => {
  if (job) return `${job.now ? '' : 'former '}colleague at ${job.employer}`;
  return label;
};
