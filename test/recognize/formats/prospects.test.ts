import { describe, expect, test } from 'vitest';
import { claimed } from '../claimed.ts';

const ANA = { firstName: 'Ana', lastName: 'Ruiz' };

describe('prospecting exports', () => {
  test('apollo: the company, not its name for mails', () => {
    const { format, people } = claimed(
      'First Name,Last Name,Title,Company,Company Name for Emails,Email,Seniority,Contact Owner,Person Linkedin Url,Country,Apollo Contact Id,Apollo Account Id,Secondary Email\n' +
        'Ana,Ruiz,CTO,Harbor Analytics,Harbor,ana@h.example,C suite,,http://www.linkedin.com/in/ana,UK,5f1,5f2,a@home.example\n',
    );
    expect(format).toBe('apollo/people');
    expect(people).toEqual([
      {
        line: 2,
        ...ANA,
        id: '5f1',
        title: 'CTO',
        company: 'Harbor Analytics',
        companyId: '5f2',
        email: 'ana@h.example;a@home.example',
        url: 'http://www.linkedin.com/in/ana',
        country: 'UK',
      },
    ]);
  });

  test('zoominfo: last names first, the job’s start and one employer before', () => {
    const { format, people, jobs } = claimed(
      'ZoomInfo Contact ID,Last Name,First Name,Job Title,Job Start Date,Email Address,Previous Job Title,Previous Company Name,LinkedIn Contact Profile URL,Company Name\n' +
        '123,Ruiz,Ana,CTO,2023-02-01,ana@h.example,Director,Pixel,https://www.linkedin.com/in/ana,Harbor\n',
    );
    expect(format).toBe('zoominfo/contacts');
    expect(people).toMatchObject([{ ...ANA, id: '123', company: 'Harbor' }]);
    expect(jobs).toEqual([
      {
        person: 'Ana Ruiz',
        company: 'Harbor',
        title: 'CTO',
        start: '2023-02-01',
        current: true,
        kind: 'employee',
      },
      { person: 'Ana Ruiz', company: 'Pixel', title: 'Director', current: false, kind: 'employee' },
    ]);
  });

  test('evaboot: the public profile before the member’s hash', () => {
    const { format, people } = claimed(
      'First Name,Last Name,Full Name,Current Job,Email,Linkedin URL Unique ID,Linkedin URL Public,Company Name,Matches Filters\n' +
        'Ana,Ruiz,Ana Ruiz,CTO ,ana@h.example,https://www.linkedin.com/in/ACwAAA1,https://www.linkedin.com/in/ana,Harbor,YES\n',
    );
    expect(format).toBe('evaboot/leads');
    expect(people).toMatchObject([{ url: 'https://www.linkedin.com/in/ana', title: 'CTO' }]);
  });

  test('phantombuster: how long the job has lasted, from the day it was said', () => {
    const { format, people, jobs } = claimed(
      'profileUrl,fullName,firstName,lastName,companyName,title,durationInCompany,pastExperienceCompanyName,pastExperienceCompanyTitle,pastExperienceDate,connectionDegree,vmid,timestamp,defaultProfileUrl\n' +
        '"https://www.linkedin.com/sales/lead/ACw,NAME_SEARCH,x",Ana Ruiz,Ana,Ruiz,Harbor,CTO,2 years in company,Pixel,Director,2019 - 2022,2nd,ACw,2026-01-10T09:00:00.000Z,https://www.linkedin.com/in/ana\n',
    );
    expect(format).toBe('phantombuster/sales-navigator');
    expect(people).toMatchObject([{ url: 'https://www.linkedin.com/in/ana', asOf: '2026-01-10' }]);
    expect(jobs).toMatchObject([
      { company: 'Harbor', start: '2023-12-10..2024-01-10', current: true },
      {
        company: 'Pixel',
        start: '2019-01-01..2019-12-31',
        end: '2022-01-01..2022-12-31',
        current: false,
      },
    ]);
  });
});

describe('work history of others', () => {
  test('linked helper: numbered jobs and schools', () => {
    const { format, jobs } = claimed(
      'id,profile_url,full_name,headline,current_company,organization_1,organization_title_1,organization_start_1,organization_end_1,organization_2,organization_title_2,organization_start_2,organization_end_2,education_1,education_start_1,education_end_1\n' +
        '7,https://www.linkedin.com/in/ana,Ana Ruiz,CTO,Harbor,Harbor,CTO,2022.01,,Pixel,Director,2019-03,2021-12,University of Leith,2010,2014\n',
    );
    expect(format).toBe('linked-helper/profiles');
    expect(jobs).toMatchObject([
      { company: 'Harbor', title: 'CTO', start: '2022-01-01..2022-01-31', current: true },
      {
        company: 'Pixel',
        start: '2019-03-01..2019-03-31',
        end: '2021-12-01..2021-12-31',
        current: false,
      },
      { company: 'University of Leith', kind: 'student', current: false },
    ]);
  });

  test('ai ark: first, second, third experience', () => {
    const { format, jobs } = claimed(
      'Full Name,Title,Organization,LinkedIn,1st Experience Title,1st Experience Company,1st Experience is Current,1st Experience Start Date,2nd Experience Company,2nd Experience is Current,3rd Experience Company,3rd Experience is Current\n' +
        'Ana Ruiz,CTO,Harbor,https://www.linkedin.com/in/ana,CTO,Harbor,true,2023-02-01,Pixel,false,Altex,false\n',
    );
    expect(format).toBe('prospects/numbered-experience');
    expect(jobs.map(({ company, current }) => [company, current])).toEqual([
      ['Harbor', true],
      ['Pixel', false],
      ['Altex', false],
    ]);
  });

  test('numbered experience without flags: only the first goes on', () => {
    const { jobs } = claimed(
      'Name,Experience 1 Title,Experience 1 Company,Experience 2 Title,Experience 2 Company\nAna Ruiz,CTO,Harbor,Director,Pixel\n',
    );
    expect(jobs.map(({ current }) => current)).toEqual([true, false]);
  });

  test('clay: a list in a cell', () => {
    const list = [
      { title: 'CTO', company: 'Harbor', is_current: true, start: '2023-02' },
      {
        title: 'Director',
        company: 'Pixel',
        is_current: false,
        start: '2019-06',
        end: '2023-01-15',
      },
      { company: 7, title: null },
      'nonsense',
    ];
    const cell = `"${JSON.stringify(list).replaceAll('"', '""')}"`;
    const { format, jobs } = claimed(
      `Name,Title,Company,Experience\nAna Ruiz,CTO,Harbor,${cell}\n`,
    );
    expect(format).toBe('clay/people');
    expect(jobs).toEqual([
      {
        person: 'Ana Ruiz',
        company: 'Harbor',
        title: 'CTO',
        start: '2023-02-01..2023-02-28',
        current: true,
        kind: 'employee',
      },
      {
        person: 'Ana Ruiz',
        company: 'Pixel',
        title: 'Director',
        start: '2019-06-01..2019-06-30',
        end: '2023-01-15',
        current: false,
        kind: 'employee',
      },
    ]);
  });

  test('clay: a cell that is no list is refused, and the person kept', () => {
    const { people, outcome } = claimed(
      'Name,Title,Experience\nAna Ruiz,CTO,"[{broken"\nBo Lind,CEO,[]\n',
    );
    expect(people).toHaveLength(2);
    expect(outcome.issues).toMatchObject([{ code: 'unreadable-list', line: 2, column: 3 }]);
  });
});
