import { claimEntry } from '../address-book.ts';
import { defineFormat } from '../define-format.ts';
import { claimPerson, emailsOf } from '../person-row.ts';

export const thunderbirdContacts = defineFormat({
  name: 'thunderbird/contacts',
  system: 'thunderbird',
  columns: {
    firstName: ['First Name'],
    lastName: ['Last Name'],
    name: ['Display Name'],
    email: ['Primary Email'],
    secondEmail: ['Secondary Email'],
    screenName: ['Screen Name'],
    company: ['Organization', 'Organisation'],
    title: ['Job Title'],
    department: ['Department'],
    city: ['Work City'],
    country: ['Work Country'],
    web: ['Web Page 1'],
  },
  needs: [['name', 'lastName'], ['email'], ['screenName', 'secondEmail', 'web', 'department']],
  never: ['Affinity Row ID', 'Person Id'],
  howTo: 'Thunderbird: Address Book → Tools → Export → Comma Separated.',
  personal: true,
  read(row, claims, context) {
    const email = emailsOf(row.text('email'), row.text('secondEmail'));
    const person = claimPerson(row, claims, { email });
    if (person === undefined) return 'blank-person';
    claimEntry(person, claims, context);
    return undefined;
  },
});
