import { OWN_MAILBOX, PLACEHOLDER_MAILBOX, ROLE_MAILBOX } from '../model/clean-records.ts';
import { byteAt } from '../model/columns.ts';
import { isFreeMail } from './free-mail.ts';
import { isTooLong } from './longest.ts';
import {
  PLACEHOLDER_HOSTS,
  PLACEHOLDER_LOCALS,
  ROLE_LOCALS,
  UNREGISTERED_ENDINGS,
} from './mailbox-words.ts';
import { remembered } from './remembered.ts';
import { siteDomain } from './web-domain.ts';
import { wordGlance } from './word-glance.ts';

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
  if (PLAIN_ADDRESS.test(text)) return alone(mailboxOf(text));
  if (!/[@＠]/.test(text)) return [];
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
  if (PLAIN_ADDRESS.test(text)) return mailbox(text.toLowerCase());
  const written = text
    .normalize('NFKC')
    .replace(/[\\\p{Cf}]/gu, '')
    .replace(/^(?:mailto|smtp):/i, '')
    .replace(/(?<=@[^@?]*)\?.*$/, '')
    .toLowerCase()
    .replace(/^[.:]+|[.:]+$/g, '');
  return ADDRESS.test(written) ? mailbox(written) : undefined;
};

const mailbox = (shown: string): Mailbox | undefined => {
  const at = shown.indexOf('@');
  const written = shown.slice(0, at);
  const writtenHost = shown.slice(at + 1);
  const { host, domain, kind, localOf } = houseOf(writtenHost);
  const local = localOf(written);
  if (local === '') return undefined;
  // Most addresses are compared as they are written.
  const isAsWritten = local === written && host === writtenHost;
  const address = isAsWritten ? shown : `${local}@${host}`;
  return { address, shown, local, domain, kind: kind ?? kindOf(local, host) };
};

/** What the addresses of a host have in common. */
export type House = {
  readonly host: string;
  readonly domain: string;
  /** Where the host alone tells. */
  readonly kind: number | undefined;
  /** Whether "jon.smith" is somebody else than "jonsmith". */
  readonly readsDots: boolean;
  localOf(written: string): string;
};

export const houseOf = remembered((written: string): House => {
  const host = written === 'googlemail.com' ? GMAIL : written;
  const domain = isFreeMail(host) || isMachine(host) ? '' : siteDomain(host);
  const kind = HOST_KINDS.get(host);
  return { host, domain, kind, readsDots: host !== GMAIL, localOf: localsOf(host) };
});

const GMAIL = 'gmail.com';
const GITHUB = 'users.noreply.github.com';

const HOST_KINDS: ReadonlyMap<string, number> = new Map([
  ...Array.from(PLACEHOLDER_HOSTS, (host) => [host, PLACEHOLDER_MAILBOX] as const),
  [GITHUB, OWN_MAILBOX],
]);

/** What follows a plus is a tag (RFC 5233), at companies' own servers, too; only Gmail reads no dots. */
const localsOf = (host: string): House['localOf'] => {
  if (host === GMAIL) return (local) => local.replace(/\+.*$/, '').replace(/\./g, '');
  // GitHub's private addresses: a number that never changes in front of a name that may.
  if (host === GITHUB) return (local) => local.replace(/^\d+\+/, '');
  return (local) => (local.includes('+') ? local.replace(/(?<=[^+])\+.*$/, '') : local);
};

/** "jon@jons-laptop.local": a name that nobody registered says nothing about a house. */
const isMachine = (host: string): boolean =>
  UNREGISTERED_ENDINGS.has(host.slice(host.lastIndexOf('.') + 1));

/** What the local part tells where the host does not. */
export const kindOf = (local: string, host: string): number => {
  if (isThrownIn(local, host)) return PLACEHOLDER_MAILBOX;
  const [untagged = ''] = local.split('+', 1);
  const bytes = Uint8Array.from(untagged, (sign) => Math.min(sign.charCodeAt(0), 0xff));
  if (!mayBeWord(bytes, 0, bytes.length)) return OWN_MAILBOX;
  const bare = untagged.replace(/[-_.]/g, '').replace(/\d+$/, '');
  if (bare === '' && !/\d/.test(local)) return PLACEHOLDER_MAILBOX;
  if (PLACEHOLDER_LOCALS.has(bare)) return PLACEHOLDER_MAILBOX;
  return ROLE_LOCALS.has(bare) ? ROLE_MAILBOX : OWN_MAILBOX;
};

/** "a@a.com", "xx@yy.com", "xxxx@altex.example", "me@me.com": what fingers do where a form wants an address. */
const isThrownIn = (local: string, host: string): boolean => {
  if (isOneLetter(local) && local.length > 2) return true;
  const stem = host.slice(0, Math.max(0, host.indexOf('.')));
  if (local === stem) return local.length <= LONGEST_THROWN || isFreeMail(host);
  return local.length === 2 && stem.length === 2 && [local, stem].every(isOneLetter);
};

/** The same letter all through, or a digit. */
const isOneLetter = (text: string): boolean => /^([a-z0-9])\1*$/.test(text);

/** Longer ones may be a family's, or its firm's ("ruiz@ruiz.example"). */
const LONGEST_THROWN = 3;

/** Whether an address, of which the local part ends at `at`, may be thrown in. */
export const mayBeThrownIn = (bytes: Uint8Array, start: number, at: number): boolean => {
  const first = byteAt(bytes, start);
  return at - start <= LONGEST_THROWN
    ? first === byteAt(bytes, at + 1) || first === byteAt(bytes, at - 1)
    : first === byteAt(bytes, start + 1) || first === byteAt(bytes, at + 1);
};

const mayBeListed = wordGlance(new Set([...PLACEHOLDER_LOCALS, ...ROLE_LOCALS]));

/** Whether what is left of an untagged local part, without separators and digits at its end, may be such a word. */
export const mayBeWord = (bytes: Uint8Array, start: number, end: number): boolean => {
  let [first, last, length, digits] = [0, 0, 0, 0];
  for (let i = start; i < end; i++) {
    const code = byteAt(bytes, i);
    if (isSeparator(code)) continue;
    if (length === 0) first = code;
    length++;
    digits = isDigit(code) ? digits + 1 : 0;
    if (digits === 0) last = code;
  }
  return length === digits || mayBeListed(first, last, length - digits);
};

/** `-`, `.` or `_`. */
const isSeparator = (code: number): boolean => code === 0x2d || code === 0x2e || code === 0x5f;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
