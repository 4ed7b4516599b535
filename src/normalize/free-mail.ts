import providers from 'email-providers/all.json' with { type: 'json' };
import { MORE_FREE_MAIL, NOT_FREE_MAIL } from './mailbox-words.ts';

const known = new Set<string>([...providers, ...MORE_FREE_MAIL]);

/** Anyone may have an address there: it says nothing about an employer. */
export const isFreeMail = (host: string): boolean => known.has(host) && !NOT_FREE_MAIL.has(host);
