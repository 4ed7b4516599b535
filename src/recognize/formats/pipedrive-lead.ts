import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';

/** Deals that are none yet: whom an owner is after, and where. */
export const pipedriveLead = defineFormat({
  name: 'pipedrive/lead',
  system: 'pipedrive',
  columns: {
    id: ['Lead - ID', 'Lead - Pipedrive System ID'],
    title: ['Lead - Title'],
    contact: ['Lead - Contact person', 'Contact person', 'Person - Name'],
    contactId: ['Person - ID'],
    company: ['Lead - Organization', 'Organization - Name', 'Organization'],
    companyId: ['Organization - ID'],
    owner: ['Lead - Owner'],
  },
  needs: [['title', 'id'], ['owner'], ['contact', 'contactId', 'company']],
  never: ['Deal - Title', 'Activity - Subject'],
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
