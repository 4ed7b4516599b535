import { defineFormat } from '../define-format.ts';
import { claimJobs, isoSpan, type ToldJob } from '../past-jobs.ts';
import { claimPerson } from '../person-row.ts';

/** Enriched people whose work history is a list in one cell. */
export const clayPeople = defineFormat({
  name: 'clay/people',
  system: 'clay',
  columns: {
    firstName: ['First Name'],
    lastName: ['Last Name'],
    name: ['Name', 'Full Name'],
    title: ['Title', 'Job Title'],
    company: ['Company', 'Company Name', 'Org'],
    email: ['Email', 'Work Email'],
    url: ['LinkedIn URL', 'LinkedIn Profile', 'LinkedIn', 'Url'],
    place: ['Location'],
    experience: ['Experience', 'Experiences', 'Work Experience'],
  },
  needs: [['name', 'lastName', 'firstName', 'url'], ['experience']],
  howTo: 'Clay: table → Actions → Export → Download CSV.',
  read(row, claims) {
    const person = claimPerson(row, claims);
    if (person === undefined) return 'blank-person';
    const text = row.text('experience');
    const jobs = toldJobs(text);
    if (jobs === undefined) row.refuse('experience', 'unreadable-list');
    else claimJobs(person, jobs, claims);
    return undefined;
  },
});

/** Undefined where the cell is no list of anything. */
const toldJobs = (text: string): ToldJob[] | undefined => {
  if (text === '') return [];
  const list = parsed(text);
  return Array.isArray(list) ? list.flatMap(toldJob) : undefined;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const toldJob = (item: unknown): ToldJob[] => {
  if (typeof item !== 'object' || item === null) return [];
  const facts = new Map<string, unknown>(Object.entries(item));
  const textOf = (...names: readonly string[]): string => {
    const found = names.map((name) => facts.get(name)).find((value) => typeof value === 'string');
    return typeof found === 'string' ? found.trim() : '';
  };
  const end = isoSpan(textOf('end', 'end_date', 'endDate'));
  const isCurrent = facts.get('is_current') ?? facts.get('isCurrent');
  return [
    {
      company: textOf('company', 'company_name', 'org'),
      title: textOf('title'),
      start: isoSpan(textOf('start', 'start_date', 'startDate')),
      end,
      current: typeof isCurrent === 'boolean' ? isCurrent : end === undefined,
    },
  ];
};
