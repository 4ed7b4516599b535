import { claimAccount } from '../account-row.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { SALESFORCE_LABELS as L } from '../salesforce-label-names.ts';

/** A report of accounts: labels instead of field names, the owner by name. */
export const salesforceReportAccounts = defineFormat({
  name: 'salesforce/report-accounts',
  system: 'salesforce',
  columns: {
    id: ['Account ID', 'Account ID 18'],
    name: L.account,
    owner: L.accountOwner,
    type: L.accountType,
    website: L.website,
    industry: L.industry,
    employees: L.employees,
    country: L.billingCountry,
    city: L.billingCity,
    state: L.billingState,
    rating: ['Rating', 'Bewertung'],
    lastActivity: L.lastActivity,
    modified: L.modified,
    source: ['Account Source'],
  },
  needs: [
    ['name'],
    ['owner', 'type', 'industry', 'website'],
    ['state', 'lastActivity', 'modified', 'source'],
  ],
  never: [
    ...L.firstName,
    ...L.lastName,
    ...L.contactOwner,
    ...L.opportunityName,
    'Full Name',
    'Contact Name',
    'Subject',
    'Record Id',
    'Created Time',
    'Parent Account.id',
  ],
  howTo: 'Salesforce: open a report of accounts → Export → Details Only, CSV.',
  read(row, claims, context) {
    return claimAccount(row, claims, () => ({
      owner: ownerRef(row.text('owner'), claims, context),
    }));
  },
});
