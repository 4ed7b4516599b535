import { claimEntry } from '../address-book.ts';
import { defineFormat } from '../define-format.ts';
import { numbered } from '../past-jobs.ts';
import { claimPerson, emailsOf } from '../person-row.ts';

const EMAILS = 6;
const SITES = 3;

/** Google Contacts, before and since 2024. */
export const googleContacts = defineFormat<string>({
  name: 'google/contacts',
  system: 'google',
  columns: {
    name: ['Name'],
    firstName: ['First Name', 'Given Name'],
    middleName: ['Middle Name', 'Additional Name'],
    lastName: ['Last Name', 'Family Name'],
    company: ['Organization Name', 'Organization 1 - Name'],
    title: ['Organization Title', 'Organization 1 - Title'],
    labels: ['Labels', 'Group Membership'],
    phonetic: ['Phonetic First Name', 'Yomi Name', 'Given Name Yomi'],
    fileAs: ['File As', 'Short Name'],
    ...numbered(EMAILS, { email: (n) => [`E-mail ${n} - Value`] }),
    ...numbered(SITES, { site: (n) => [`Website ${n} - Value`] }),
  },
  needs: [
    ['firstName', 'name', 'lastName'],
    ['email1', 'labels', 'phonetic'],
    ['phonetic', 'labels', 'company', 'fileAs'],
  ],
  never: ['Person - ID'],
  variant: (has) => (has('fileAs') && !has('name') ? 'since 2024' : 'until 2023'),
  howTo: 'Google Contacts: Export → Google CSV.',
  personal: true,
  read(row, claims, context) {
    const cells = Array.from({ length: EMAILS }, (_, i) => row.text(`email${i + 1}`));
    const sites = Array.from({ length: SITES }, (_, i) => row.text(`site${i + 1}`));
    const first = (field: string) => row.text(field).split(' ::: ')[0] ?? '';
    const url = sites
      .flatMap((site) => site.split(' ::: '))
      .find((site) => /linkedin\.com/i.test(site));
    const person = claimPerson(row, claims, {
      email: emailsOf(...cells),
      url: url ?? '',
      title: first('title'),
      company: first('company'),
    });
    if (person === undefined) return 'blank-person';
    claimEntry(person, claims, context);
    return undefined;
  },
});
