import { ownerRef } from '../crm-owner.ts';
import { dealState } from '../deal-state.ts';
import { defineFormat } from '../define-format.ts';
import { said } from '../said.ts';
import { SALESFORCE_LABELS as L } from '../salesforce-label-names.ts';

/** A report of deals: accounts, owners and contacts by name. */
export const salesforceReportOpportunities = defineFormat({
  name: 'salesforce/report-opportunities',
  system: 'salesforce',
  columns: {
    id: ['Opportunity ID'],
    name: L.opportunityName,
    account: L.account,
    owner: L.opportunityOwner,
    stage: L.stage,
    closeDate: L.closeDate,
    won: ['Won'],
    closed: ['Closed'],
    contact: [...L.primaryContact, 'Contact: Full Name', 'Contact Name', 'Contact'],
    role: ['Contact Role', 'Contact Role: Role', 'Role'],
  },
  needs: [['name'], ['stage', 'closeDate'], ['owner', 'account']],
  howTo: 'Salesforce: open a report of opportunities → Export → Details Only, CSV.',
  read(row, claims, context) {
    const account = row.text('account');
    const id = row.id('id') || `${account}/${row.text('name')}`;
    claims.deal(
      said({
        id,
        account,
        owner: ownerRef(row.text('owner'), claims, context),
        state: dealState(row.text('stage'), row.flag('won'), row.flag('closed')),
        day: row.day('closeDate'),
      }),
    );
    const contact = row.text('contact');
    if (contact !== '') {
      const person = claims.person({ name: contact, company: account });
      claims.dealRole({ dealId: id, person, role: row.text('role') || 'Primary' });
    }
    return undefined;
  },
});
