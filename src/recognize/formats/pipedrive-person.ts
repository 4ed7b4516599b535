import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { claimPerson, emailsOf } from '../person-row.ts';

export const pipedrivePerson = defineFormat({
  name: 'pipedrive/person',
  system: 'pipedrive',
  columns: {
    id: ['Person - ID', 'Person - Pipedrive System ID'],
    name: ['Person - Name'],
    firstName: ['Person - First name'],
    lastName: ['Person - Last name'],
    email: ['Person - Email - Work', 'Person - Email (Work)', 'Person - Email'],
    homeEmail: ['Person - Email - Home', 'Person - Email (Home)'],
    otherEmail: ['Person - Email - Other', 'Person - Email (Other)'],
    url: ['Person - LinkedIn', 'Person - LinkedIn profile', 'Person - LinkedIn URL'],
    title: ['Person - Job title'],
    company: ['Person - Organization', 'Organization - Name', 'Organization'],
    companyId: ['Person - Organization ID', 'Organization - ID'],
    label: ['Person - Label', 'Person - Labels'],
    owner: ['Person - Owner'],
    modified: ['Person - Update time'],
    created: ['Person - Person created'],
  },
  needs: [
    ['name', 'lastName'],
    ['company', 'email', 'owner', 'id'],
  ],
  never: ['Deal - Title', 'Lead - Title', 'Activity - Subject'],
  howTo: 'Pipedrive: Contacts → People → … → Export filter results.',
  read(row, claims, context) {
    const email = emailsOf(row.text('email'), row.text('homeEmail'), row.text('otherEmail'));
    const person = claimPerson(row, claims, { email: email.replaceAll('\\@', '@') });
    if (person === undefined) return 'blank-person';
    const owner = ownerRef(row.text('owner'), claims, context);
    if (owner !== undefined) claims.tie({ from: owner, to: person, kind: 'owner' });
    return undefined;
  },
});
