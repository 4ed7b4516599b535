import { dealContact } from '../crm-contact.ts';
import { ownerRef } from '../crm-owner.ts';
import { dealState } from '../deal-state.ts';
import { defineFormat } from '../define-format.ts';
import { said } from '../said.ts';

/** Deals, called "Potentials" in older portals. */
export const zohoDeal = defineFormat({
  name: 'zoho/deal',
  system: 'zoho',
  columns: {
    id: ['Record Id', 'Deal Id', 'Potential Id'],
    name: ['Deal Name', 'Potential Name'],
    owner: ['Deal Owner', 'Potential Owner'],
    account: ['Account Name'],
    accountId: ['Account Name.id'],
    contact: ['Contact Name'],
    contactId: ['Contact Name.id'],
    email: ['Contact Email'],
    stage: ['Stage'],
    closing: ['Closing Date'],
    expected: ['Expected Revenue'],
  },
  needs: [['name'], ['stage', 'closing'], ['account', 'contact', 'expected']],
  never: ['Deal Stage', 'Associated Contact IDs'],
  howTo: 'Zoho CRM: Setup → Data Administration → Export → Deals.',
  read(row, claims, context) {
    const account = row.text('account');
    const id = row.id('id') || `${account}/${row.text('name')}`;
    claims.deal(
      said({
        id,
        accountId: row.id('accountId'),
        account,
        owner: ownerRef(row.text('owner'), claims, context),
        state: dealState(row.text('stage'), undefined, undefined),
        day: row.day('closing'),
      }),
    );
    const person = dealContact(row, claims, context);
    if (person !== undefined) claims.dealRole({ dealId: id, person });
    return undefined;
  },
});
