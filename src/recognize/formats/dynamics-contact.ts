import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { DYNAMICS_HEADERS as D } from '../dynamics-header-names.ts';
import { claimPerson } from '../person-row.ts';

export const dynamicsContact = defineFormat({
  name: 'dynamics/contact',
  system: 'dynamics',
  columns: {
    id: [...D.contact, ...D.lead, 'Contact', 'contactid', 'leadid'],
    checksum: D.checksum,
    modified: [...D.modified, 'Modified On', 'modifiedon'],
    name: D.fullName,
    firstName: ['First Name'],
    lastName: ['Last Name'],
    company: [...D.companyName, 'parentcustomeridname'],
    title: ['Job Title'],
    email: ['Email', 'Email Address 1'],
    email2: ['Email Address 2'],
    url: ['LinkedIn Profile'],
    businessPhone: ['Business Phone', 'telephone1'],
    city: ['Address 1: City', 'address1_city'],
    country: ['Address 1: Country/Region', 'address1_country'],
    owner: ['Owner', 'owneridname'],
    status: ['Status'],
    website: ['Website (Company Name) (Account)'],
  },
  needs: [
    ['name', 'lastName'],
    ['company', 'email', 'title'],
    ['id', 'checksum', 'businessPhone', 'city', 'website'],
    ['id', 'checksum', 'owner', 'status', 'city', 'website'],
  ],
  never: [
    ...['E-mail Address', 'Business Street', 'Account Name', 'Potential Customer', 'Subject'],
    ...['copper_id', 'Owned By'],
  ],
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
