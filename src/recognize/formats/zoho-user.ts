import { defineFormat } from '../define-format.ts';

/** The people who work in the CRM. Records name their owners, so a user's id is the name. */
export const zohoUser = defineFormat({
  name: 'zoho/user',
  system: 'zoho',
  columns: {
    id: ['User Id', 'Record Id'],
    name: ['Full Name', 'User Name'],
    firstName: ['First Name'],
    lastName: ['Last Name'],
    alias: ['Alias'],
    email: ['Email'],
    role: ['Role'],
    profile: ['Profile'],
    status: ['Status'],
  },
  needs: [['name', 'lastName'], ['email'], ['role'], ['profile']],
  never: ['Username', 'UserType', 'Company', 'Account Name'],
  howTo: 'Zoho CRM: Setup → Data Administration → Export → Users.',
  read(row, claims) {
    const name = row.text('name') || `${row.text('firstName')} ${row.text('lastName')}`.trim();
    const email = row.text('email');
    if (`${name}${email}` === '') return 'blank-person';
    const gone = /^(?:inactive|deleted|closed|disabled)/i.test(row.text('status'));
    claims.person({ id: name, name, email, gone });
    return undefined;
  },
});
