import { claimAccount } from '../account-row.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';

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
    return claimAccount(row, claims, () => ({
      owner: ownerRef(row.text('owner'), claims, context),
    }));
  },
});
