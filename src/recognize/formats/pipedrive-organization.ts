import { claimAccount } from '../account-row.ts';
import { accountType } from '../account-type.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { pipedriveHeaders as H } from '../pipedrive-header-names.ts';

export const pipedriveOrganization = defineFormat({
  name: 'pipedrive/organization',
  system: 'pipedrive',
  columns: {
    id: H('organization', 'id'),
    name: H('organization', 'name'),
    owner: H('organization', 'owner'),
    label: H('organization', 'label'),
    people: H('organization', 'people'),
    openDeals: H('organization', 'openDeals'),
    industry: H('organization', 'industry'),
    website: H('organization', 'website'),
    country: H('organization', 'country'),
    modified: H('organization', 'modified'),
  },
  needs: [['name'], ['id', 'owner', 'people', 'openDeals']],
  never: [...H('deal', 'title'), ...H('person', 'name'), ...H('activity', 'subject')],
  howTo: 'Pipedrive: Contacts → Organizations → … → Export filter results.',
  read(row, claims, context) {
    return claimAccount(row, claims, () => ({
      owner: ownerRef(row.text('owner'), claims, context),
      type: accountType(row.text('label')),
    }));
  },
});
