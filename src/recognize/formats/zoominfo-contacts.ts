import { defineFormat } from '../define-format.ts';
import { claimJobs } from '../past-jobs.ts';
import { claimPerson } from '../person-row.ts';

/** Prospects with the day their job began and one employer before. */
export const zoominfoContacts = defineFormat({
  name: 'zoominfo/contacts',
  system: 'zoominfo',
  columns: {
    id: ['ZoomInfo Contact ID', 'Zoom Individual ID', 'ZoomInfo Individual ID'],
    firstName: ['First Name'],
    middleName: ['Middle Name'],
    lastName: ['Last Name'],
    title: ['Job Title'],
    email: ['Email Address'],
    url: ['LinkedIn Contact Profile URL'],
    company: ['Company Name'],
    companyId: ['ZoomInfo Company ID', 'Zoom Company ID'],
    city: ['Person City'],
    country: ['Country'],
    industry: ['Primary Industry'],
    start: ['Job Start Date'],
    pastCompany: ['Previous Company Name'],
    pastTitle: ['Previous Job Title'],
    profile: ['ZoomInfo Contact Profile URL'],
  },
  needs: [
    ['lastName', 'firstName'],
    ['id', 'profile', 'companyId'],
  ],
  dates: { start: 'mdy' },
  howTo: 'ZoomInfo: Advanced Search → select contacts → Export → CSV.',
  read(row, claims) {
    const person = claimPerson(row, claims);
    if (person === undefined) return 'blank-person';
    const company = row.text('company');
    const jobs = [
      { company, title: row.text('title'), start: row.span('start') },
      { company: row.text('pastCompany'), title: row.text('pastTitle'), current: false },
    ];
    claimJobs(person, jobs, claims);
    return undefined;
  },
});
