import { defineFormat } from '../define-format.ts';
import { salesforceHowTo } from '../salesforce-row.ts';

/** Contacts at accounts other than their own: they work with it, as far as the CRM knows. */
export const salesforceAccountContactRole = defineFormat({
  name: 'salesforce/account-contact-role',
  system: 'salesforce',
  columns: {
    id: ['Id', 'Guid'],
    deleted: ['IsDeleted'],
    accountId: ['AccountId'],
    contactId: ['ContactId'],
    role: ['Role'],
    isPrimary: ['IsPrimary'],
  },
  needs: [['accountId'], ['contactId'], ['role', 'isPrimary']],
  never: ['IsDirect', 'IsActive', 'Roles', 'StageName', 'OpportunityId', 'LastName', 'WhoId'],
  howTo: salesforceHowTo('AccountContactRole'),
  read(row, claims) {
    if (row.flag('deleted')) return 'deleted';
    const companyId = row.id('accountId');
    const contactId = row.id('contactId');
    if (!companyId || !contactId) return 'no-person';
    const person = claims.ref('id', contactId);
    claims.job({ person, company: '', companyId, title: row.text('role'), kind: 'advisor' });
    return undefined;
  },
});
