import { defineFormat } from '../define-format.ts';
import { claimPerson, emailsOf } from '../person-row.ts';

/** LinkedIn's connections before 2017, which it wrote in Outlook's columns: only the file's name tells. */
export const linkedinOutlook = defineFormat({
  name: 'linkedin/connections-outlook',
  system: 'linkedin',
  columns: {
    firstName: ['First Name'],
    lastName: ['Last Name'],
    email: ['E-mail Address'],
    company: ['Company'],
    title: ['Job Title'],
    suffix: ['Suffix'],
    middleName: ['Middle Name'],
    department: ['Department'],
  },
  needs: [['firstName', 'lastName'], ['email'], ['company', 'title'], ['suffix', 'middleName']],
  path: /linkedin_connections_export/i,
  howTo: 'LinkedIn until 2017: My Network → Connections → Export to Outlook.',
  personal: true,
  read(row, claims, { owner }) {
    const person = claimPerson(row, claims, { email: emailsOf(row.text('email')) });
    if (person === undefined) return 'blank-person';
    if (owner !== undefined) claims.tie({ from: owner, to: person, kind: 'linkedin-connection' });
    return undefined;
  },
});
