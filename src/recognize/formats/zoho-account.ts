import { accountType } from '../account-type.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { headcount } from '../headcount.ts';
import { said } from '../said.ts';

export const zohoAccount = defineFormat({
  name: 'zoho/account',
  system: 'zoho',
  columns: {
    id: ['Record Id', 'Account Id'],
    name: ['Account Name'],
    owner: ['Account Owner'],
    parentId: ['Parent Account.id'],
    parent: ['Parent Account'],
    website: ['Website'],
    employees: ['Employees'],
    ownership: ['Ownership'],
    type: ['Account Type'],
    industry: ['Industry'],
    country: ['Billing Country'],
    created: ['Created Time'],
  },
  needs: [['name'], ['owner', 'parent', 'created'], ['employees', 'ownership', 'type', 'website']],
  never: ['First Name', 'Last Name', 'Deal Name', 'Contact Name'],
  howTo: 'Zoho CRM: Setup → Data Administration → Export → Accounts.',
  read(row, claims, context) {
    const name = row.text('name');
    if (name === '') return 'no-account';
    claims.account(
      said({
        id: row.id('id'),
        name,
        domain: row.text('website'),
        type: accountType(row.text('type')),
        industry: row.text('industry'),
        country: row.text('country'),
        employees: headcount(row.text('employees')),
        parentId: row.id('parentId'),
        parent: row.text('parent'),
        owner: ownerRef(row.text('owner'), claims, context),
      }),
    );
    return undefined;
  },
});
