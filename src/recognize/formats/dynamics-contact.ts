import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { claimPerson } from '../person-row.ts';

export const dynamicsContact = defineFormat({
  name: 'dynamics/contact',
  system: 'dynamics',
  columns: {
    id: ['(Do Not Modify) Contact', '(Do Not Modify) Lead', 'Contact'],
    checksum: ['(Do Not Modify) Row Checksum'],
    modified: ['(Do Not Modify) Modified On', 'Modified On'],
    name: ['Full Name', 'Name'],
    firstName: ['First Name'],
    lastName: ['Last Name'],
    company: ['Company Name', 'Company'],
    title: ['Job Title'],
    email: ['Email', 'Email Address 1'],
    email2: ['Email Address 2'],
    businessPhone: ['Business Phone'],
    city: ['Address 1: City'],
    country: ['Address 1: Country/Region'],
    owner: ['Owner'],
    status: ['Status'],
    website: ['Website (Company Name) (Account)'],
  },
  needs: [
    ['name', 'lastName'],
    ['company', 'email', 'title'],
    ['id', 'checksum', 'businessPhone', 'city', 'website'],
    ['id', 'checksum', 'owner', 'status', 'city', 'website'],
  ],
  never: ['E-mail Address', 'Business Street', 'Account Name', 'Topic', 'Subject'],
  howTo: 'Dynamics 365: Contacts → Export to Excel, or → CSV.',
  read(row, claims, context) {
    if (/^inactive$/i.test(row.text('status'))) return 'inactive';
    const person = claimPerson(row, claims);
    if (person === undefined) return 'blank-person';
    const owner = ownerRef(row.text('owner'), claims, context);
    if (owner !== undefined) claims.tie({ from: owner, to: person, kind: 'owner' });
    return undefined;
  },
});
