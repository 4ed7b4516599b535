import { accountType } from '../account-type.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { headcount } from '../headcount.ts';
import { said } from '../said.ts';

export const dynamicsAccount = defineFormat({
  name: 'dynamics/account',
  system: 'dynamics',
  columns: {
    id: ['(Do Not Modify) Account', 'Account'],
    checksum: ['(Do Not Modify) Row Checksum'],
    name: ['Account Name'],
    phone: ['Main Phone'],
    city: ['Address 1: City'],
    country: ['Address 1: Country/Region'],
    contact: ['Primary Contact'],
    parent: ['Parent Account'],
    website: ['Website'],
    industry: ['Industry'],
    type: ['Relationship Type'],
    employees: ['Number of Employees', 'No. of Employees'],
    territory: ['Territory'],
    owner: ['Owner'],
  },
  needs: [
    ['name'],
    ['phone', 'city', 'contact', 'territory', 'checksum'],
    ['owner', 'contact', 'id'],
  ],
  never: ['First Name', 'Last Name', 'Topic'],
  howTo: 'Dynamics 365: Accounts → Export to Excel, or → CSV.',
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
        parent: row.text('parent'),
        owner: ownerRef(row.text('owner'), claims, context),
      }),
    );
    return undefined;
  },
});
