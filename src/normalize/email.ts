import { OWN_MAILBOX, PLACEHOLDER_MAILBOX, ROLE_MAILBOX } from '../model/clean-records.ts';
import { isFreeMail } from './free-mail.ts';
import { isTooLong } from './longest.ts';
import {
  PLACEHOLDER_HOSTS,
  PLACEHOLDER_LOCALS,
  ROLE_LOCALS,
  UNREGISTERED_ENDINGS,
} from './mailbox-words.ts';
import { siteDomain } from './web-domain.ts';

/** One address in the spelling that tells mailboxes apart, and what it is good for. */
export type Mailbox = {
  readonly address: string;
  /** As written, in lower case. */
  readonly shown: string;
  readonly local: string;
  /** Registrable domain; '' at a provider of free mail and on a machine at home. */
  readonly domain: string;
  readonly kind: number;
};

/** All addresses of a cell: "Jon <Jon@Altex.example>; mailto:j@x.example" are two. */
export const mailboxesIn = (text: string): readonly Mailbox[] => {
  if (!/[@＠]/.test(text)) return [];
  if (PLAIN_ADDRESS.test(text)) return alone(mailboxOf(text));
  const seen = new Set<string>();
  const found: Mailbox[] = [];
  for (const part of text.split(/[;,|\s<>()"'[\]]+/)) {
    const mailbox = mailboxOf(part);
    if (!mailbox || seen.has(mailbox.address)) continue;
    seen.add(mailbox.address);
    found.push(mailbox);
  }
  return found;
};

const alone = (found: Mailbox | undefined): readonly Mailbox[] => (found ? [found] : []);

/** As nearly all are written: nothing to mend. */
const PLAIN_ADDRESS = /^[a-z0-9][\w.-]*@[a-z0-9.-]*[a-z0-9]$/i;
const ADDRESS = /^([^@\s]+)@([^@\s]+)$/;

const mailboxOf = (text: string): Mailbox | undefined => {
  if (isTooLong(text)) return undefined;
  if (PLAIN_ADDRESS.test(text)) {
    const [local = '', host = ''] = text.toLowerCase().split('@');
    return mailbox(`${local}@${host}`, ...oneMailbox(local, host));
  }
  const written = text
    .normalize('NFKC')
    .replace(/[\\\p{Cf}]/gu, '')
    .replace(/^(?:mailto|smtp):/i, '')
    .replace(/(?<=@[^@?]*)\?.*$/, '')
    .toLowerCase();
  const match = ADDRESS.exec(written.replace(/^[.:]+|[.:]+$/g, ''));
  if (!match) return undefined;
  const [, local = '', host = ''] = match;
  return mailbox(`${local}@${host}`, ...oneMailbox(local, host));
};

/** What follows a plus is a tag (RFC 5233), at companies' own servers, too; only Gmail reads no dots. */
const oneMailbox = (local: string, host: string): [string, string] => {
  if (host === 'gmail.com' || host === 'googlemail.com') {
    return [local.replace(/\+.*$/, '').replace(/\./g, ''), 'gmail.com'];
  }
  // GitHub's private addresses: a number that never changes in front of a name that may.
  if (host === 'users.noreply.github.com') return [local.replace(/^\d+\+/, ''), host];
  return [local.replace(/(?<=[^+])\+.*$/, ''), host];
};

const mailbox = (shown: string, local: string, host: string): Mailbox | undefined => {
  if (local === '') return undefined;
  const domain = isFreeMail(host) || isMachine(host) ? '' : siteDomain(host);
  return { address: `${local}@${host}`, shown, local, domain, kind: kindOf(local, host) };
};

/** "jon@jons-laptop.local": a name that nobody registered says nothing about a house. */
const isMachine = (host: string): boolean =>
  UNREGISTERED_ENDINGS.has(host.slice(host.lastIndexOf('.') + 1));

const kindOf = (local: string, host: string): number => {
  const [untagged = ''] = local.split('+', 1);
  const bare = untagged.replace(/[-_.]/g, '').replace(/\d+$/, '');
  if (host === 'users.noreply.github.com') return OWN_MAILBOX;
  if (bare === '' && !/\d/.test(local)) return PLACEHOLDER_MAILBOX;
  if (PLACEHOLDER_HOSTS.has(host) || PLACEHOLDER_LOCALS.has(bare)) return PLACEHOLDER_MAILBOX;
  return ROLE_LOCALS.has(bare) ? ROLE_MAILBOX : OWN_MAILBOX;
};
