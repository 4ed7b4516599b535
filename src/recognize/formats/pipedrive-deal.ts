import { dealContact } from '../crm-contact.ts';
import { ownerRef } from '../crm-owner.ts';
import { dealState } from '../deal-state.ts';
import { defineFormat } from '../define-format.ts';
import { pipedriveHeaders as H } from '../pipedrive-header-names.ts';
import { said } from '../said.ts';

export const pipedriveDeal = defineFormat({
  name: 'pipedrive/deal',
  system: 'pipedrive',
  columns: {
    id: H('deal', 'id'),
    title: H('deal', 'title'),
    account: [...H('deal', 'ofOrganization'), 'Organization'],
    accountId: [...H('deal', 'organizationId'), ...H('organization', 'id')],
    contact: [...H('deal', 'contact'), 'Contact person', ...H('person', 'name')],
    email: H('person', 'workEmail'),
    contactId: [...H('person', 'id'), ...H('deal', 'contactId')],
    stage: H('deal', 'stage'),
    status: H('deal', 'status'),
    owner: H('deal', 'owner'),
    won: H('deal', 'won'),
    closed: H('deal', 'closed'),
    expected: H('deal', 'expected'),
  },
  needs: [
    ['title', 'id'],
    ['status', 'stage'],
    ['account', 'contact', 'owner'],
  ],
  never: H('activity', 'subject'),
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
