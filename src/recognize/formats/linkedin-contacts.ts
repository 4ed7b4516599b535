import { claimEntry } from '../address-book.ts';
import { defineFormat } from '../define-format.ts';
import { ARCHIVE_HOW_TO } from '../linkedin-archive.ts';
import { claimPerson, emailsOf } from '../person-row.ts';

/** Address books that the owner once let LinkedIn import: mail addresses that connections lack. */
export const linkedinContacts = defineFormat({
  name: 'linkedin/imported-contacts',
  system: 'linkedin',
  columns: {
    firstName: ['FirstName', 'First Name'],
    middleName: ['MiddleName', 'Middle Name'],
    lastName: ['LastName', 'Last Name'],
    name: ['FullName', 'Full Name'],
    email: ['Emails', 'Email Address', 'EmailAddress'],
    company: ['Companies'],
    title: ['Title'],
    phones: ['PhoneNumbers', 'Phone Numbers'],
    created: ['CreatedAt', 'Created At'],
    bookmarked: ['BookmarkedAt', 'Bookmarked At'],
    profiles: ['Profiles'],
    sites: ['Sites'],
    source: ['Source'],
    verified: ['ThirdPartyVerified'],
  },
  needs: [
    ['firstName', 'name'],
    ['email'],
    ['created'],
    ['bookmarked', 'profiles', 'verified', 'phones'],
  ],
  howTo: ARCHIVE_HOW_TO,
  personal: true,
  read(row, claims, context) {
    const name = `${row.text('firstName')}${row.text('lastName')}` === '' ? row.text('name') : '';
    const company = row.text('company').split(',')[0]?.trim() ?? '';
    const profile = /\S*linkedin\.com\/in\/[^\s,;]+/i.exec(row.text('profiles'))?.[0] ?? '';
    const email = emailsOf(row.text('email'));
    const person = claimPerson(row, claims, { name, email, company, url: profile });
    if (person === undefined) return 'blank-person';
    claimEntry(person, claims, context);
    return undefined;
  },
});
