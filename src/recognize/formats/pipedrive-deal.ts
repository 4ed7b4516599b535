import { dealContact } from '../crm-contact.ts';
import { ownerRef } from '../crm-owner.ts';
import { dealState } from '../deal-state.ts';
import { defineFormat } from '../define-format.ts';
import { said } from '../said.ts';

export const pipedriveDeal = defineFormat({
  name: 'pipedrive/deal',
  system: 'pipedrive',
  columns: {
    id: ['Deal - ID', 'Deal - Pipedrive System ID'],
    title: ['Deal - Title'],
    account: ['Deal - Organization', 'Organization'],
    accountId: ['Deal - Organization ID', 'Organization - ID'],
    contact: ['Deal - Contact person', 'Contact person', 'Person - Name'],
    email: ['Person - Email - Work', 'Person - Email (Work)', 'Person - Email'],
    contactId: ['Person - ID', 'Deal - Contact person ID'],
    stage: ['Deal - Stage', 'Deal - Stage (pipeline)'],
    status: ['Deal - Status'],
    owner: ['Deal - Owner'],
    won: ['Deal - Won time'],
    closed: ['Deal - Deal closed on', 'Deal - Closed on', 'Deal - Lost time'],
    expected: ['Deal - Expected close date'],
  },
  needs: [
    ['title', 'id'],
    ['status', 'stage'],
    ['account', 'contact', 'owner'],
  ],
  never: ['Activity - Subject'],
  howTo: 'Pipedrive: Deals → list view → … → Export filter results.',
  read(row, claims, context) {
    const id = row.id('id') || row.text('title');
    claims.deal(
      said({
        id,
        accountId: row.id('accountId'),
        account: row.text('account'),
        owner: ownerRef(row.text('owner'), claims, context),
        state: dealState(row.text('status') || row.text('stage'), undefined, undefined),
        day: row.day('won') ?? row.day('closed') ?? row.day('expected'),
      }),
    );
    const person = dealContact(row, claims, context);
    if (person !== undefined) claims.dealRole({ dealId: id, person });
    return undefined;
  },
});
