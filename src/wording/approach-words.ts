import type { Approach, Program, ReferralSource } from '../model/path.ts';

const PROGRAMS: Readonly<Record<Program, string>> = {
  client: 'client referral',
  indirect: 'indirect referral',
  'non-client': 'non-client referral',
  direct: 'direct contact',
};

/** What kind of referral a path is. */
export const programText = (program: Program): string => PROGRAMS[program];

const SOURCES: Readonly<Record<ReferralSource, string>> = {
  'colleague-inside': 'a colleague in the same company',
  'colleague-outside': 'outside their company',
  subordinate: 'someone who works below them',
  superior: 'someone who works above them',
  unknown: '',
};

/** What the referrer is to the target; '' where nothing tells. */
export const referralSourceText = (source: ReferralSource): string => SOURCES[source];

type Way = {
  readonly seller: string;
  readonly referrer: string;
  readonly target: string;
  readonly warm: boolean;
  /** The seller knows the target. */
  readonly direct: boolean;
};

/** Along a cold path it is open whether the two know each other: nobody is sent to ask as if they did. */
const APPROACHES: Readonly<Record<Approach, (way: Way) => string>> = {
  'mention-referrer': ({ referrer, target }) => `mention ${referrer} when you write to ${target}`,
  'ask-for-introduction': ({ referrer, target, warm }) =>
    warm
      ? `ask ${referrer} to introduce you to ${target}`
      : `ask ${referrer} whether they know ${target} well enough to introduce you`,
  'offer-incentive': ({ referrer, target }) =>
    `offer ${referrer} something in return for an introduction to ${target}`,
  'contact-directly': ({ seller, target, warm, direct }) =>
    warm && direct ? `have ${seller} write to ${target}` : `write to ${target} directly`,
};

/** What to do with a path. */
export const approachText = (approach: Approach, way: Way): string => APPROACHES[approach](way);
