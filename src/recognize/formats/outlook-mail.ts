import type { ClaimSink } from '../../model/claims.ts';
import type { FileContext } from '../../model/format.ts';
import { defineFormat } from '../define-format.ts';
import { isMachine, mailPerson } from '../mail-people.ts';
import { listOf } from '../said.ts';

/** Mail as desktop Outlook exports it: without dates, so it tells of people and not of when they wrote. */
export const outlookMail = defineFormat({
  name: 'outlook/mail',
  system: 'outlook',
  columns: {
    from: [
      ...['From: (Name)', 'Von: (Name)', 'De : (nom)', 'De: (nombre)', 'De: (nome)', 'Da: (nome)'],
      'Van: (naam)',
    ],
    fromEmail: [
      ...['From: (Address)', 'Von: (Adresse)', 'De : (adresse)', 'De: (dirección)'],
      ...['De: (endereço)', 'Da: (indirizzo)', 'Van: (adres)'],
    ],
    to: [
      ...['To: (Name)', 'An: (Name)', 'À : (nom)', 'Para: (nombre)', 'Para: (nome)', 'A: (nome)'],
      'Aan: (naam)',
    ],
    toEmail: [
      ...['To: (Address)', 'An: (Adresse)', 'À : (adresse)', 'Para: (dirección)'],
      ...['Para: (endereço)', 'A: (indirizzo)', 'Aan: (adres)'],
    ],
    cc: ['CC: (Name)', 'CC : (nom)', 'CC: (nombre)', 'CC: (nome)', 'CC: (naam)'],
    ccEmail: [
      ...['CC: (Address)', 'CC: (Adresse)', 'CC : (adresse)', 'CC: (dirección)'],
      ...['CC: (endereço)', 'CC: (indirizzo)', 'CC: (adres)'],
    ],
  },
  needs: [['from'], ['fromEmail'], ['to', 'toEmail']],
  variant: () => 'without dates: who is in it, not when they wrote',
  howTo:
    'Outlook: File → Open & Export → Import/Export → Export to a file → CSV → Inbox. It leaves out all dates; .eml files have them.',
  read(row, claims, context) {
    const people = [
      ...boxes(row.text('from'), row.text('fromEmail')),
      ...boxes(row.text('to'), row.text('toEmail')),
      ...boxes(row.text('cc'), row.text('ccEmail')),
    ];
    return people.filter((box) => claimBox(box, claims, context)).length === 0
      ? 'no-person'
      : undefined;
  },
});

type Box = { readonly name: string; readonly email: string };

/**
 * Names and addresses stand in two lists; inside a company an address is none ("/o=Corvid/cn=sam"). Where one of the
 * names is missing, nothing says whose the others are.
 */
const boxes = (names: string, emails: string): Box[] => {
  const named = listOf(names);
  const addresses = listOf(emails.toLowerCase());
  const isPaired = named.length === addresses.length;
  return addresses.map((email, at) => ({ name: (isPaired && named[at]) || '', email }));
};

const claimBox = ({ name, email }: Box, claims: ClaimSink, context: FileContext): boolean => {
  if (!email.includes('@') || isMachine(email)) return false;
  mailPerson({ name: name.includes('@') ? '' : name, email }, claims, context);
  return true;
};
