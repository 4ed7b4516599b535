import { defineFormat } from '../define-format.ts';
import { claimPerson } from '../person-row.ts';

/** Sales Navigator searches through Evaboot. The public profile goes before the member's hash. */
export const evabootLeads = defineFormat({
  name: 'evaboot/leads',
  system: 'evaboot',
  columns: {
    firstName: ['First Name'],
    lastName: ['Last Name'],
    name: ['Full Name'],
    title: ['Current Job'],
    email: ['Email'],
    url: [
      'Linkedin URL Public',
      'Prospect LinkedIn URL',
      'LinkedIn Profile URL',
      'Linkedin URL Unique ID',
    ],
    company: ['Company Name'],
    companyDomain: ['Company Domain'],
    industry: ['Company Industry'],
    place: ['Company Location'],
    matches: ['Matches Filters', 'No Match Reasons'],
    emailStatus: ['Email Status'],
  },
  needs: [['lastName', 'name'], ['url'], ['title', 'matches']],
  howTo: 'Evaboot: open the extraction → Export → CSV.',
  read: (row, claims) => (claimPerson(row, claims) === undefined ? 'blank-person' : undefined),
});
