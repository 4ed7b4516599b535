import { ownerNumber } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';

/** Who the numbers are that contacts and deals name as their owners. */
export const hubspotOwner = defineFormat({
  name: 'hubspot/owner',
  system: 'hubspot',
  columns: {
    id: ['Owner ID', 'HubSpot Owner ID', 'Id Owner'],
    name: ['Owner Name', 'Full Name', 'Name'],
    firstName: ['First Name'],
    lastName: ['Last Name'],
    email: ['Email', 'Owner Email'],
    archived: ['Archived', 'Is Archived', 'Deactivated'],
    userId: ['User ID'],
    teams: ['Teams', 'Team'],
  },
  needs: [['id'], ['email'], ['name', 'firstName', 'lastName', 'userId', 'archived']],
  never: ['Record ID', 'Company', 'Company Name', 'Account Name', 'Job Title'],
  howTo: 'HubSpot: the owners of the CRM, as its interface for programs lists them.',
  read(row, claims) {
    const number = row.id('id');
    const email = row.text('email');
    if (`${number}${email}` === '') return 'blank-person';
    const gone = row.flag('archived') === true;
    claims.person({
      id: number === '' ? '' : ownerNumber(number),
      firstName: row.text('firstName'),
      lastName: row.text('lastName'),
      name: row.text('name'),
      email,
      team: !gone,
      gone,
    });
    return undefined;
  },
});
