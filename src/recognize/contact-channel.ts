import { CONTACT_KINDS, type ContactKind } from '../model/evidence.ts';
import { isOneSided } from './no-contact.ts';
import { type WordTest, wordPattern } from './word-pattern.ts';
import words from './words/crm-words.json' with { type: 'json' };

/** The channel an activity's type names; undefined where it is no contact (a note, a to-do, a marketing mail). */
export const contactChannel = (type: string): ContactKind | undefined => {
  const named = CONTACT_KINDS.find((kind) => kind === type);
  if (named !== undefined || type === '') return named;
  if (isOneSided(type)) return undefined;
  const plain = type.toLowerCase().replace(/[_-]+/g, ' ');
  return CHANNELS.find(([, pattern]) => pattern.test(plain))?.[0];
};

const { channels } = words;

/** In this order: a "LinkedIn mail" is a message. */
const CHANNELS: readonly (readonly [ContactKind, WordTest])[] = [
  ['message', wordPattern(channels.message)],
  ['email', wordPattern(channels.email)],
  ['call', wordPattern(channels.call)],
  ['meeting', wordPattern(channels.meeting)],
];
