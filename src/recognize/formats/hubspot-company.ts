import { accountType } from '../account-type.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { headcount } from '../headcount.ts';
import { hubspotHowTo } from '../hubspot-row.ts';
import { said } from '../said.ts';

/** Companies with domain, size and owner. */
export const hubspotCompany = defineFormat({
  name: 'hubspot/company',
  system: 'hubspot',
  columns: {
    id: ['Record ID', 'Record ID - Company', 'Company ID'],
    name: ['Company name'],
    domain: ['Company Domain Name'],
    website: ['Website URL'],
    owner: ['Company owner'],
    type: ['Type'],
    lifecycle: ['Lifecycle Stage'],
    industry: ['Industry'],
    city: ['City'],
    country: ['Country/Region', 'Country'],
    employees: ['Number of Employees'],
    parentId: ['Parent Company IDs', 'Parent Company ID'],
    page: ['LinkedIn Company Page'],
  },
  needs: [['id'], ['name'], ['domain', 'owner', 'website', 'employees', 'page', 'industry']],
  never: ['First Name', 'Last Name', 'Email', 'Deal Name', 'Activity Type'],
  howTo: hubspotHowTo('Companies'),
  read(row, claims, context) {
    const name = row.text('name');
    if (name === '') return 'no-account';
    const stated = accountType(row.text('type'));
    claims.account(
      said({
        id: row.id('id'),
        name,
        domain: row.text('domain') || row.text('website'),
        type: stated === 'unknown' ? accountType(row.text('lifecycle')) : stated,
        industry: row.text('industry'),
        country: row.text('country'),
        employees: headcount(row.text('employees')),
        parentId: row.id('parentId'),
        owner: ownerRef(row.text('owner'), claims, context),
      }),
    );
    return undefined;
  },
});
