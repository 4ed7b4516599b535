import { wordPattern } from './word-pattern.ts';
import words from './words/no-contact.json' with { type: 'json' };

/**
 * "Automatic reply: Offer", "Read: Offer", "Undeliverable: Offer", "Accepted: QBR": written by a program from the
 * address of a person who may never have seen the mail. What is answered to such a mail ("Re: …") is a person's.
 */
export const isAutomatic = (subject: string): boolean => AUTOMATIC.test(subject);

/** CRMs log mail as "Email: …" or "[Outreach] [Email] [In] …". */
const BEFORE =
  '^(?:\\s*\\[[^\\]]*\\])*\\s*(?:(?:e-?mail|←|→|<<|>>)\\s*:?\\s*)?(?:\\[[^\\]]*\\]\\s*)*';

const AUTOMATIC = new RegExp(
  `${BEFORE}(?:(?:${words.automatic.join('|')})(?!\\p{L})|(?:${words.answers.join('|')})\\s*[:：])`,
  'iu',
);

/** What came of a call or a meeting, in a word: nobody was spoken to. */
export const isUnmet = (outcome: string): boolean => outcome !== '' && UNMET.test(plain(outcome));

/** "Incomplete", "Not done": words of what is done are in them, too. */
export const isUndone = (status: string): boolean => status !== '' && UNDONE.test(plain(status));

/** Kinds of activity that name a channel and are no contact of two people: "Marketing email", "Missed call". */
export const isOneSided = (kind: string): boolean => ONE_SIDED.test(plain(kind));

/** A length of time that somebody noted and that is none: "0", "00:00:00", "0 minutes". */
export const isNoTime = (duration: string): boolean =>
  /^0+(?:[:.,]0+)*(?:\s*\p{L}+)?$/u.test(duration);

const plain = (text: string): string => text.toLowerCase().replace(/[_-]+/g, ' ');

const UNMET = wordPattern(words.unmet);
const UNDONE = wordPattern(words.undone);
const ONE_SIDED = wordPattern(words.channels);
