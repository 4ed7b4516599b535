import { describe, expect, test } from 'vitest';
import { claimed, reasons } from '../claimed.ts';

const owner = { owner: 'Sam Seller' };

describe('linkedin/positions', () => {
  const HEADER = 'Company Name,Title,Description,Location,Started On,Finished On\n';

  test('are the owner’s jobs, to the month or year; no end is still there', () => {
    const text =
      `${HEADER}Corvid,Account Executive,"• Sold\n• more","Austin, Texas",Jan 2022,\n` +
      'Brightwater,SDR,,,2019,Dec 2021\n';
    const { format, jobs } = claimed(text, owner);
    expect(format).toBe('linkedin/positions');
    expect(jobs).toEqual([
      {
        person: 'Sam Seller',
        company: 'Corvid',
        title: 'Account Executive',
        start: '2022-01-01..2022-01-31',
        current: true,
        kind: 'employee',
      },
      {
        person: 'Sam Seller',
        company: 'Brightwater',
        title: 'SDR',
        start: '2019-01-01..2019-12-31',
        end: '2021-12-01..2021-12-31',
        current: false,
        kind: 'employee',
      },
    ]);
  });

  test('of nobody known are left out and counted', () => {
    const { jobs, outcome } = claimed(`${HEADER}Corvid,AE,,,2019,\n`);
    expect(jobs).toEqual([]);
    expect(reasons(outcome)).toEqual(['owner-unknown 2']);
  });
});

describe('linkedin/education', () => {
  const HEADER = 'School Name,Start Date,End Date,Notes,Degree Name,Activities\n';

  test('is a time as a student', () => {
    const { format, jobs } = claimed(
      `${HEADER}University of Leith,2014,2018,,BSc Economics,Rowing\n`,
      owner,
    );
    expect(format).toBe('linkedin/education');
    expect(jobs).toEqual([
      {
        person: 'Sam Seller',
        company: 'University of Leith',
        title: 'BSc Economics',
        start: '2014-01-01..2014-12-31',
        end: '2018-01-01..2018-12-31',
        current: false,
        kind: 'student',
      },
    ]);
  });

  test('without any date is over', () => {
    expect(claimed(`${HEADER}Leith,,,,,\n`, owner).jobs).toMatchObject([{ current: false }]);
  });
});

describe('linkedin/invitations', () => {
  test('tie who asked to who was asked, by profile', () => {
    const { format, ties } = claimed(
      'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n' +
        'Sam Seller,Mirela Okonjo,"6/6/24, 2:54 PM",,OUTGOING,https://www.linkedin.com/in/sam,https://www.linkedin.com/in/mirela\n' +
        'Nour H,Sam Seller,"10/2/22, 9:00 AM",,INCOMING,https://www.linkedin.com/in/nour-h,https://www.linkedin.com/in/sam\n',
    );
    expect(format).toBe('linkedin/invitations');
    expect(ties).toEqual([
      {
        tie: 'Sam Seller > url https://www.linkedin.com/in/mirela',
        kind: 'invitation',
        since: '2024-06-06',
      },
      {
        tie: 'url https://www.linkedin.com/in/nour-h > Sam Seller',
        kind: 'invitation',
        since: '2022-10-02',
      },
    ]);
  });

  test('of 2018 to 2022 tie names', () => {
    const { ties } = claimed(
      'From,To,Sent At,Message,Direction\n' +
        'Sam Seller,Mirela Okonjo,"6/6/22, 2:54 PM",,OUTGOING\n' +
        'Jan van der Berg,Sam Seller,"12/1/21, 11:09 AM","Met, remember?",INCOMING\n',
    );
    expect(ties.map(({ tie }) => tie)).toEqual([
      'Sam Seller > name Mirela Okonjo',
      'name Jan van der Berg > Sam Seller',
    ]);
  });
});

describe('linkedin/recommendations', () => {
  const TEXT =
    'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n' +
    'Mirela,Okonjo,Brightwater,VP Operations,"Sam is ""great"",\nreally.","10/15/24, 09:30 AM",VISIBLE\n';

  test('received go from their writer to the owner; the text is not kept', () => {
    const { format, ties, people, ...rest } = claimed(TEXT, {
      ...owner,
      path: 'Recommendations_Received.csv',
    });
    expect(format).toBe('linkedin/recommendations-received');
    expect(ties).toEqual([
      { tie: 'Mirela Okonjo > Sam Seller', kind: 'recommendation', since: '2024-10-15' },
    ]);
    expect(people[1]).toEqual({
      line: 2,
      firstName: 'Mirela',
      lastName: 'Okonjo',
      company: 'Brightwater',
      title: 'VP Operations',
      asOf: '2024-10-15',
    });
    expect(JSON.stringify([people, ties, rest])).not.toContain('great');
  });

  test('given go the other way: only the file’s name tells', () => {
    const { format, ties } = claimed(TEXT, { ...owner, path: 'zip/Recommendations_Given.csv' });
    expect(format).toBe('linkedin/recommendations-given');
    expect(ties[0]?.tie).toBe('Sam Seller > Mirela Okonjo');
  });
});

describe('linkedin/endorsements', () => {
  const given =
    'Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status\n' +
    '2021/05/21 15:13:21 UTC,Data,Tomás,"Villaseñor, MBA",www.linkedin.com/in/tomas,ACCEPTED\n' +
    '2021/05/22 15:13:21 UTC,Data,Ove,Lund,www.linkedin.com/in/ove,REJECTED\n';

  test('given tie the owner to whom was endorsed, unless they refused', () => {
    const { format, ties, outcome } = claimed(given, owner);
    expect(format).toBe('linkedin/endorsements-given');
    expect(ties).toEqual([
      {
        tie: 'Sam Seller > url www.linkedin.com/in/tomas',
        kind: 'endorsement',
        since: '2021-05-21',
      },
    ]);
    expect(reasons(outcome)).toEqual(['rejected 3']);
  });

  test('received go the other way', () => {
    const { format, ties } = claimed(given.replaceAll('Endorsee', 'Endorser'), owner);
    expect(format).toBe('linkedin/endorsements-received');
    expect(ties[0]?.tie).toBe('url www.linkedin.com/in/tomas > Sam Seller');
  });

  test('of 2022 have no profile: names stand for people', () => {
    const { ties } = claimed(
      'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status\n' +
        '2021/05/21 15:13:21 UTC,Data,Ove,Lund,ACCEPTED\n',
      owner,
    );
    expect(ties[0]?.tie).toBe('name Ove Lund > Sam Seller');
  });
});

describe('members that say nothing about who knows whom', () => {
  test.each([
    ['linkedin/company-follows', 'Organization,Followed On\nCorvid,Fri Jan 24 02:54:41 UTC 2025\n'],
    ['linkedin/reactions', 'Date,Type,Link\n2024-12-21 00:00:00 UTC,LIKE,https://x.example\n'],
    ['linkedin/comments', 'Date,Link,Message\n2026-05-05 11:00:00,https://x.example,hello\n'],
    [
      'linkedin/registration',
      'Registered At,Registration Ip,Subscription Types\n1/1/20,203.0.113.4,Core\n',
    ],
    ['linkedin/phone-numbers', 'Extension,Number,Type\n+44,20 5550 0100,Mobile\n'],
    [
      'linkedin/events',
      'Event Name,Event Time,Status,External Url\nSummit,2025-03-05,ATTENDING,\n',
    ],
    ['linkedin/ad-targeting', 'Member Age,Company Names,Company Names,Job Titles\n30-40,A,B,C\n'],
  ])('%s is named, read and claims nobody', (name, text) => {
    const { format, people, ties, outcome } = claimed(text);
    expect(format).toBe(name);
    expect([...people, ...ties]).toEqual([]);
    expect(outcome).toMatchObject({ rowsRead: 1, rowsSkipped: 0, issues: [] });
  });
});
