import type { ClaimSink, Ref } from '../model/claims.ts';
import type { FileContext } from '../model/format.ts';

/** An address with the name beside it. */
export type Mailbox = { readonly name: string; readonly email: string };

/** The addresses of a header line: `"Ruiz, Ana" <ana@h.example>, bo@h.example`. */
export const mailboxes = (text: string): Mailbox[] =>
  [...text.matchAll(/(?:"(?:[^"\\]|\\.)*"|[^",;])+/g)].flatMap(([part]) => {
    const email = ADDRESS.exec(part)?.[0].toLowerCase() ?? '';
    const name = part.replace(/<.*/, '').replace(/"/g, '').trim();
    return email === '' ? [] : [{ name: name.includes('@') ? '' : name, email }];
  });

const ADDRESS = /[^\s<>"(),;:]+@[^\s<>"(),;:]+/;

/** Who an address belongs to; claimed once a file, so that the person has a name. */
export const mailPerson = (
  { name, email }: Mailbox,
  claims: ClaimSink,
  context: FileContext,
): Ref => {
  if (name !== '' && context.first(`mail ${email}`)) claims.person({ name, email });
  return claims.ref('email', email);
};

/** Machines write much and know nobody. */
export const isMachine = (email: string): boolean =>
  /^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?)\b/i.test(email) ||
  /@(?:resource|group)\.calendar\.google\.com$/i.test(email);
