import { defineFormat } from '../define-format.ts';
import { said } from '../said.ts';
import { salesforceHowTo } from '../salesforce-row.ts';

/** Who of the other side had which part in a deal. */
export const salesforceOpportunityContactRole = defineFormat({
  name: 'salesforce/opportunity-contact-role',
  system: 'salesforce',
  columns: {
    id: ['Id', 'Guid'],
    deleted: ['IsDeleted'],
    opportunityId: ['OpportunityId'],
    contactId: ['ContactId'],
    role: ['Role'],
    isPrimary: ['IsPrimary'],
  },
  needs: [['opportunityId'], ['contactId']],
  never: ['StageName', 'WhoId'],
  howTo: salesforceHowTo('OpportunityContactRole'),
  read(row, claims) {
    if (row.flag('deleted')) return 'deleted';
    const dealId = row.id('opportunityId');
    const contactId = row.id('contactId');
    if (!dealId || !contactId) return 'no-person';
    claims.dealRole(said({ dealId, person: claims.ref('id', contactId), role: row.text('role') }));
    return undefined;
  },
});
