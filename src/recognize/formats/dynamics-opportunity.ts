import { ownerRef } from '../crm-owner.ts';
import { dealState } from '../deal-state.ts';
import { defineFormat } from '../define-format.ts';
import { DYNAMICS_HEADERS as D } from '../dynamics-header-names.ts';
import { said } from '../said.ts';

export const dynamicsOpportunity = defineFormat({
  name: 'dynamics/opportunity',
  system: 'dynamics',
  columns: {
    id: [...D.opportunity, 'Opportunity'],
    topic: ['Topic'],
    customer: ['Potential Customer', 'Account'],
    owner: ['Owner'],
    status: ['Status'],
    reason: ['Status Reason'],
    closed: ['Actual Close Date'],
    expected: ['Est. close date', 'Est. Close Date'],
    contact: ['Contact'],
  },
  needs: [['topic'], ['customer'], ['status', 'reason', 'expected', 'closed']],
  howTo: 'Dynamics 365: Opportunities → Export to Excel, or → CSV.',
  read(row, claims, context) {
    const account = row.text('customer');
    const id = row.id('id') || `${account}/${row.text('topic')}`;
    claims.deal(
      said({
        id,
        account,
        owner: ownerRef(row.text('owner'), claims, context),
        state: dealState(`${row.text('status')} ${row.text('reason')}`, undefined, undefined),
        day: row.day('closed') ?? row.day('expected'),
      }),
    );
    const name = row.text('contact');
    if (name !== '') {
      claims.dealRole({ dealId: id, person: claims.person({ name, company: account }) });
    }
    return undefined;
  },
});
