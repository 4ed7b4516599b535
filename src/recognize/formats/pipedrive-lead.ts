import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { pipedriveHeaders as H } from '../pipedrive-header-names.ts';

/** Deals that are none yet: whom an owner is after, and where. */
export const pipedriveLead = defineFormat({
  name: 'pipedrive/lead',
  system: 'pipedrive',
  columns: {
    id: H('lead', 'id'),
    title: H('lead', 'title'),
    contact: [...H('lead', 'contact'), 'Contact person', ...H('person', 'name')],
    contactId: H('person', 'id'),
    company: [...H('lead', 'ofOrganization'), ...H('organization', 'name'), 'Organization'],
    companyId: H('organization', 'id'),
    owner: H('lead', 'owner'),
  },
  needs: [['title', 'id'], ['owner'], ['contact', 'contactId', 'company']],
  never: [...H('deal', 'title'), ...H('activity', 'subject')],
  howTo: 'Pipedrive: Leads → list view → … → Export.',
  read(row, claims, context) {
    const id = row.id('contactId');
    const name = row.text('contact');
    if (id === '' && name === '') return 'no-person';
    const company = row.text('company');
    const person =
      name === ''
        ? claims.ref('id', id)
        : claims.person({ id, name, company, companyId: row.id('companyId') });
    const owner = ownerRef(row.text('owner'), claims, context);
    if (owner !== undefined) claims.tie({ from: owner, to: person, kind: 'owner' });
    return undefined;
  },
});
