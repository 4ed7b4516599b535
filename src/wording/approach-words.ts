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
  'colleague-outside': 'a colleague from another company',
  subordinate: 'someone who works below them',
  superior: 'someone who works above them',
  unknown: '',
};

/** What the referrer is to the target; '' where nothing tells. */
export const referralSourceText = (source: ReferralSource): string => SOURCES[source];

type Names = { readonly referrer: string; readonly target: string };

const APPROACHES: Readonly<Record<Approach, (names: Names) => string>> = {
  'mention-referrer': ({ referrer, target }) => `mention ${referrer} when you write to ${target}`,
  'ask-for-introduction': ({ referrer, target }) => `ask ${referrer} to introduce you to ${target}`,
  'offer-incentive': ({ referrer, target }) =>
    `offer ${referrer} something in return for an introduction to ${target}`,
  'contact-directly': ({ target }) => `write to ${target} directly`,
};

/** What to do with a path. */
export const approachText = (approach: Approach, names: Names): string =>
  APPROACHES[approach](names);
