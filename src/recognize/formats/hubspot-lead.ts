import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { HUBSPOT_HEADERS as H } from '../hubspot-header-names.ts';
import { hubspotHowTo } from '../hubspot-row.ts';
import { listOf } from '../said.ts';

/** Leads, since 2024 records of their own beside the contacts they are about: who is after whom. */
export const hubspotLead = defineFormat({
  name: 'hubspot/lead',
  system: 'hubspot',
  columns: {
    id: [...H.recordId, 'Lead ID'],
    name: ['Lead Name'],
    owner: ['Lead Owner'],
    stage: ['Lead Stage', 'Lead Pipeline Stage'],
    pipeline: ['Lead Pipeline'],
    contactIds: ['Associated Contact IDs', 'Primary Contact ID'],
  },
  needs: [['id'], ['name'], ['owner', 'stage', 'pipeline'], ['contactIds']],
  never: [...H.lastName, ...H.dealName],
  howTo: hubspotHowTo('Leads'),
  read(row, claims, context) {
    const contacts = listOf(row.id('contactIds'));
    const owner = ownerRef(row.text('owner'), claims, context);
    if (owner === undefined || contacts.length === 0) return 'no-person';
    for (const id of contacts) {
      claims.tie({ from: owner, to: claims.ref('id', id), kind: 'owner' });
    }
    return undefined;
  },
});
