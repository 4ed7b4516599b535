import { defineFormat } from '../define-format.ts';
import { claimJobs, numbered, numberedJobs } from '../past-jobs.ts';
import { claimPerson } from '../person-row.ts';

const JOBS = 10;

const ordinal = (n: number): string => `${n}${['st', 'nd', 'rd'][n - 1] ?? 'th'}`;

/** People with their jobs in numbered columns: AI Ark ("1st Experience …"), and "Experience 1 …". */
export const numberedExperience = defineFormat<string>({
  name: 'prospects/numbered-experience',
  system: 'prospects',
  columns: {
    firstName: ['First Name'],
    lastName: ['Last Name'],
    name: ['Full Name', 'Name'],
    title: ['Title', 'Job Title', 'Current Title'],
    company: ['Organization', 'Company Name', 'Company', 'Current Company'],
    email: ['Email Business', 'Email', 'Work Email', 'Email Address'],
    url: ['LinkedIn', 'LinkedIn URL', 'LinkedIn Profile', 'Profile URL'],
    industry: ['Company Industry', 'Industry'],
    place: ['Location'],
    ...numbered(JOBS, {
      title: (n) => [
        `${ordinal(n)} Experience Title`,
        `Experience ${n} Title`,
        `Job Title ${n}`,
        `Title ${n}`,
      ],
      company: (n) => [
        `${ordinal(n)} Experience Company`,
        `Experience ${n} Company`,
        `Company ${n}`,
      ],
      current: (n) => [`${ordinal(n)} Experience is Current`, `Experience ${n} Is Current`],
      start: (n) => [
        `${ordinal(n)} Experience Start Date`,
        `Experience ${n} Start Date`,
        `Experience ${n} Start`,
        `Start Date ${n}`,
      ],
      end: (n) => [
        `${ordinal(n)} Experience End Date`,
        `Experience ${n} End Date`,
        `Experience ${n} End`,
        `End Date ${n}`,
      ],
    }),
  },
  needs: [['name', 'lastName', 'firstName', 'url'], ['company1'], ['title1', 'start1', 'company2']],
  variant: (has) => (has('current1') ? 'AI Ark' : ''),
  howTo:
    'AI Ark: People → Export → CSV; or any table with "Experience 1 Company", "Experience 1 Title" …',
  read(row, claims) {
    const person = claimPerson(row, claims);
    if (person === undefined) return 'blank-person';
    claimJobs(person, numberedJobs(row, JOBS), claims);
    return undefined;
  },
});
