import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { claimPerson } from '../person-row.ts';
import { PROFILE_FIELDS } from '../salesforce-row.ts';

/** A report of contacts or leads: labels instead of field names, names instead of ids. */
export const salesforceReportContacts = defineFormat({
  name: 'salesforce/report-contacts',
  system: 'salesforce',
  columns: {
    id: ['Contact ID', 'Contact ID 18', 'Lead ID'],
    firstName: ['First Name'],
    lastName: ['Last Name'],
    name: ['Full Name', 'Contact Name'],
    email: ['Email'],
    url: PROFILE_FIELDS,
    title: ['Title'],
    company: ['Account Name', 'Company / Account', 'Company/Account'],
    companyId: ['Account ID'],
    city: ['Mailing City', 'City'],
    country: ['Mailing Country', 'Country'],
    owner: ['Contact Owner', 'Lead Owner'],
    accountOwner: ['Account Owner'],
    salutation: ['Salutation'],
    lastActivity: ['Last Activity'],
    leadSource: ['Lead Source'],
    leadStatus: ['Lead Status'],
    reportsTo: ['Reports To'],
    modified: ['Last Modified Date'],
  },
  needs: [
    ['lastName', 'firstName', 'name'],
    ['company'],
    [
      'owner',
      'accountOwner',
      'lastActivity',
      'leadSource',
      'leadStatus',
      'salutation',
      'firstName',
    ],
  ],
  never: ['Opportunity Name', 'Subject', 'Record ID'],
  howTo: 'Salesforce: open a report of contacts → Export → Details Only, CSV.',
  read(row, claims, context) {
    const person = claimPerson(row, claims);
    if (person === undefined) return 'blank-person';
    const owner = ownerRef(row.text('owner'), claims, context);
    if (owner !== undefined) claims.tie({ from: owner, to: person, kind: 'owner' });
    const boss = row.text('reportsTo');
    if (boss !== '') claims.tie({ from: person, to: claims.ref('name', boss), kind: 'reports-to' });
    return undefined;
  },
});
