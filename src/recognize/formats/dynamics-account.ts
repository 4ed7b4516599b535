import { claimAccount } from '../account-row.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { DYNAMICS_HEADERS as D } from '../dynamics-header-names.ts';
import { said } from '../said.ts';

export const dynamicsAccount = defineFormat({
  name: 'dynamics/account',
  system: 'dynamics',
  columns: {
    id: [...D.account, 'Account', 'accountid'],
    checksum: D.checksum,
    name: ['Account Name', ...D.accountName],
    phone: ['Main Phone', ...D.mainPhone],
    city: ['Address 1: City'],
    country: ['Address 1: Country/Region'],
    contact: ['Primary Contact', ...D.primaryContact],
    contactEmail: [
      'Email (Primary Contact) (Contact)',
      'Email Address (Primary Contact)',
      'E-Mail (Primärer Kontakt) (Kontakt)',
      'Primary Contact Email',
    ],
    parent: ['Parent Account'],
    website: ['Website'],
    industry: ['Industry'],
    type: ['Relationship Type'],
    employees: ['Number of Employees', 'No. of Employees'],
    territory: ['Territory'],
    owner: ['Owner', ...D.owner],
  },
  needs: [
    ['name'],
    ['phone', 'city', 'contact', 'territory', 'checksum'],
    ['owner', 'contact', 'id'],
  ],
  never: [...D.contact, ...D.lead, ...D.opportunity, 'First Name', 'Last Name', 'Topic'],
  howTo: 'Dynamics 365: Accounts → Export to Excel, or → CSV.',
  read(row, claims, context) {
    const skipped = claimAccount(row, claims, () => ({
      owner: ownerRef(row.text('owner'), claims, context),
    }));
    const name = row.text('contact');
    if (skipped === undefined && name !== '') {
      claims.person(said({ name, company: row.text('name'), email: row.text('contactEmail') }));
    }
    return skipped;
  },
});
