import { claimAccount } from '../account-row.ts';
import { accountType } from '../account-type.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';

export const pipedriveOrganization = defineFormat({
  name: 'pipedrive/organization',
  system: 'pipedrive',
  columns: {
    id: ['Organization - ID', 'Organization - Pipedrive System ID'],
    name: ['Organization - Name'],
    owner: ['Organization - Owner'],
    label: ['Organization - Label', 'Organization - Labels'],
    people: ['Organization - People count', 'Organization - People'],
    openDeals: ['Organization - Open deals'],
    industry: ['Organization - Industry'],
    website: ['Organization - Website'],
    country: ['Organization - Country of Address', 'Organization - Country'],
    modified: ['Organization - Update time'],
  },
  needs: [['name'], ['id', 'owner', 'people', 'openDeals']],
  never: ['Deal - Title', 'Person - Name', 'Activity - Subject'],
  howTo: 'Pipedrive: Contacts → Organizations → … → Export filter results.',
  read(row, claims, context) {
    return claimAccount(row, claims, () => ({
      owner: ownerRef(row.text('owner'), claims, context),
      type: accountType(row.text('label')),
    }));
  },
});
