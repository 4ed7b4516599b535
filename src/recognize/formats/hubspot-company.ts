import { claimAccount } from '../account-row.ts';
import { accountType } from '../account-type.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { HUBSPOT_HEADERS as H } from '../hubspot-header-names.ts';
import { hubspotHowTo } from '../hubspot-row.ts';

/** Companies with domain, size and owner. */
export const hubspotCompany = defineFormat({
  name: 'hubspot/company',
  system: 'hubspot',
  columns: {
    id: [...H.recordId, 'Record ID - Company', 'Company ID'],
    name: H.companyName,
    domain: H.domain,
    website: H.website,
    owner: H.companyOwner,
    type: ['Type', 'Typ', 'Tipo', 'タイプ'],
    lifecycle: H.lifecycle,
    industry: H.industry,
    city: H.city,
    country: H.country,
    employees: H.employees,
    parentId: ['Parent Company IDs', 'Parent Company ID'],
    parent: ['Parent Company', 'Parent Company Name', 'Acquired By'],
    page: ['LinkedIn Company Page'],
  },
  needs: [['id'], ['name'], ['domain', 'owner', 'website', 'employees', 'page', 'industry']],
  never: [...H.lastName, ...H.dealName, ...H.activityType, 'Email'],
  howTo: hubspotHowTo('Companies'),
  read(row, claims, context) {
    const stated = accountType(row.text('type'));
    return claimAccount(row, claims, () => ({
      domain: row.text('domain') || row.text('website'),
      type: stated === 'unknown' ? accountType(row.text('lifecycle')) : stated,
      owner: ownerRef(row.text('owner'), claims, context),
    }));
  },
});
