import { defineFormat } from '../define-format.ts';
import { claimJobs, numbered, numberedJobs } from '../past-jobs.ts';
import { claimPerson } from '../person-row.ts';

const JOBS = 10;
const SCHOOLS = 3;

/** Profiles with up to ten jobs and three schools each: the best work history there is. */
export const linkedHelperProfiles = defineFormat<string>({
  name: 'linked-helper/profiles',
  system: 'linked-helper',
  columns: {
    id: ['id', 'public_id', 'member_id'],
    name: ['full_name'],
    firstName: ['first_name'],
    lastName: ['last_name'],
    email: ['email'],
    url: ['profile_url', 'linkedin_url'],
    title: ['current_company_position', 'headline'],
    company: ['current_company'],
    place: ['location_name'],
    industry: ['industry', 'current_company_industry'],
    connectedAt: ['connected_at'],
    ...numbered(JOBS, {
      company: (n) => [`organization_${n}`],
      title: (n) => [`organization_title_${n}`],
      start: (n) => [`organization_start_${n}`],
      end: (n) => [`organization_end_${n}`],
    }),
    ...numbered(SCHOOLS, {
      school: (n) => [`education_${n}`],
      degree: (n) => [`education_degree_${n}`],
      schoolStart: (n) => [`education_start_${n}`],
      schoolEnd: (n) => [`education_end_${n}`],
    }),
  },
  needs: [['name', 'lastName', 'firstName'], ['company1'], ['title1', 'start1', 'company2']],
  howTo: 'Linked Helper: campaign or list → Download profiles → CSV.',
  read(row, claims) {
    const person = claimPerson(row, claims);
    if (person === undefined) return 'blank-person';
    claimJobs(person, numberedJobs(row, JOBS), claims);
    for (let n = 1; n <= SCHOOLS; n++) {
      const company = row.text(`school${n}`);
      if (company === '') continue;
      const start = row.span(`schoolStart${n}`);
      const end = row.span(`schoolEnd${n}`);
      const current = start !== undefined && row.ongoing(`schoolEnd${n}`);
      const title = row.text(`degree${n}`);
      claims.job({ person, company, title, start, end, current, kind: 'student' });
    }
    return undefined;
  },
});
