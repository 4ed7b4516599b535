import { claimEntry } from '../address-book.ts';
import { defineFormat } from '../define-format.ts';
import { OUTLOOK_HEADERS } from '../outlook-header-names.ts';
import { claimPerson, emailsOf } from '../person-row.ts';

/** Outlook's contacts from desktop and web, in the languages of its menus. LinkedIn's lists before 2017 look the same. */
export const outlookContacts = defineFormat({
  name: 'outlook/contacts',
  system: 'outlook',
  columns: OUTLOOK_HEADERS,
  needs: [
    ['firstName', 'lastName'],
    ['email', 'email2', 'displayName'],
    ['company', 'title', 'department'],
    ['suffix', 'middleName', 'department', 'displayName', 'categories', 'boss', 'email2'],
  ],
  never: ['Connected On', 'Contact Owner', 'Record ID'],
  howTo:
    'Outlook: File → Open & Export → Import/Export → Export to a file → CSV; on the web: People → Manage → Export.',
  personal: true,
  read(row, claims, context) {
    // Addresses inside one organization come as X.500 names; the display name holds the real one.
    const shown = /[^\s()<>]+@[^\s()<>]+/.exec(row.text('displayName'))?.[0] ?? '';
    const email = emailsOf(row.text('email'), row.text('email2'), row.text('email3'), shown);
    const page = row.text('web');
    const url = /linkedin\.com/i.test(page) ? page : '';
    const person = claimPerson(row, claims, { email, url });
    if (person === undefined) return 'blank-person';
    claimEntry(person, claims, context);
    return undefined;
  },
});
