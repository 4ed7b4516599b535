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
  WRITES_ALONE.test(email) ||
  TAKES_NO_ANSWER.test(email) ||
  /@(?:resource|group)\.calendar\.google\.com$/i.test(email);

const WRITES_ALONE =
  /(?:^(?:mailer-daemon|postmaster|bounces?|alerts?|newsletters?)|(?:^|[._+-])notifications?)\b/i;

/** "noreply@", "messages-noreply@", "no.reply+7@", in the languages that say it. */
const TAKES_NO_ANSWER = new RegExp(
  `(?:^|[._+-])(?:${[
    'no[._-]?reply|do[._-]?not[._-]?reply|no[._-]?responder?|nao[._-]?respon\\w+|non[._-]?rispondere',
    'ne[._-]?pas[._-]?repondre|nicht[._-]?antworten|keine[._-]?antwort|niet[._-]?beantwoorden',
  ].join('|')})(?=[._+@-]|$)`,
  'i',
);
