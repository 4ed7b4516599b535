import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { claimPerson } from '../person-row.ts';
import { SALESFORCE_LABELS as L } from '../salesforce-label-names.ts';
import { PROFILE_FIELDS } from '../salesforce-row.ts';

/** A report of contacts or leads: labels instead of field names, names instead of ids. */
export const salesforceReportContacts = defineFormat({
  name: 'salesforce/report-contacts',
  system: 'salesforce',
  columns: {
    id: ['Contact ID', 'Contact ID 18', 'Lead ID'],
    firstName: L.firstName,
    lastName: L.lastName,
    name: ['Full Name', 'Contact Name'],
    email: L.email,
    url: PROFILE_FIELDS,
    title: L.title,
    company: L.account,
    companyId: ['Account ID'],
    city: L.city,
    country: L.country,
    owner: L.contactOwner,
    accountOwner: L.accountOwner,
    salutation: L.salutation,
    lastActivity: L.lastActivity,
    leadSource: L.leadSource,
    leadStatus: L.leadStatus,
    reportsTo: L.reportsTo,
    modified: L.modified,
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
  never: [
    ...L.opportunityName,
    'Subject',
    'Record ID',
    'Seniority',
    'Assigned User Name',
    'Date Created',
  ],
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
