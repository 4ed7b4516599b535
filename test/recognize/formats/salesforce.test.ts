import { describe, expect, test } from 'vitest';
import { claimed, reasons } from '../claimed.ts';

describe('salesforce/account', () => {
  const HEADER =
    'Id,IsDeleted,MasterRecordId,Name,Type,ParentId,BillingCountry,Website,Industry,NumberOfEmployees,OwnerId\n';

  test('is a company with its owner', () => {
    const { format, accounts } = claimed(
      `${HEADER}001A,0,,Brightwater,Customer - Direct,001B,NL,www.brightwater.example,Logistics,1200,005A\n`,
    );
    expect(format).toBe('salesforce/account');
    expect(accounts).toEqual([
      {
        id: '001A',
        name: 'Brightwater',
        domain: 'www.brightwater.example',
        type: 'customer',
        industry: 'Logistics',
        country: 'NL',
        employees: 1200,
        parentId: '001B',
        owner: 'id 005A',
      },
    ]);
  });

  test('rows that Salesforce no longer shows are left out', () => {
    const { accounts, outcome } = claimed(
      `${HEADER}001A,1,,Gone,,,,,,,\n001B,0,001C,Merged,,,,,,,\n`,
    );
    expect(accounts).toEqual([]);
    expect(reasons(outcome)).toEqual(['deleted 2', 'merged-away 3']);
    expect(outcome.issues).toEqual([]);
  });

  test('is known in Data Loader’s capitals', () => {
    const { format } = claimed(`${HEADER.toUpperCase()}001A,false,,Gravity,,,US,,,,005A\n`);
    expect(format).toBe('salesforce/account');
  });

  test('may be a person', () => {
    const { people, accounts } = claimed(
      'Id,Name,Type,OwnerId,IsPersonAccount,PersonContactId,FirstName,LastName,PersonEmail\n' +
        '001A,Ana Ruiz,,005A,1,003A,Ana,Ruiz,ana@mail.example\n',
    );
    expect(accounts).toEqual([]);
    expect(people).toMatchObject([{ id: '003A', firstName: 'Ana', email: 'ana@mail.example' }]);
  });
});

describe('salesforce/contact', () => {
  const HEADER =
    'Id,IsDeleted,MasterRecordId,AccountId,FirstName,LastName,MailingCity,MailingCountry,ReportsToId,Email,Title,OwnerId,LastModifiedDate,LinkedIn__c\n';

  test('is a person at an account, with owner and superior', () => {
    const { format, people, ties } = claimed(
      `${HEADER}003A,0,,001A,Mirela,Okonjo,Rotterdam,NL,003B,m@brightwater.example,VP,005A,2025-01-02 03:04:05,linkedin.com/in/mirela\n`,
    );
    expect(format).toBe('salesforce/contact');
    expect(people).toEqual([
      {
        line: 2,
        id: '003A',
        firstName: 'Mirela',
        lastName: 'Okonjo',
        email: 'm@brightwater.example',
        url: 'linkedin.com/in/mirela',
        title: 'VP',
        companyId: '001A',
        city: 'Rotterdam',
        country: 'NL',
        asOf: '2025-01-02',
      },
    ]);
    expect(ties).toEqual([
      { tie: 'id 005A > Mirela Okonjo', kind: 'owner' },
      { tie: 'Mirela Okonjo > id 003B', kind: 'reports-to' },
    ]);
  });

  test('without name and address is nobody', () => {
    expect(reasons(claimed(`${HEADER}003A,0,,001A,,,,,,,,,,\n`).outcome)).toEqual([
      'blank-person 2',
    ]);
  });
});

describe('salesforce/lead', () => {
  const HEADER =
    'Id,IsDeleted,FirstName,LastName,Title,Company,Email,Status,OwnerId,IsConverted,ConvertedContactId\n';

  test('is a person at a company by name', () => {
    const { format, people, ties } = claimed(
      `${HEADER}00QA,0,Ida,Nilsen,CFO,Nordhaven,ida@n.example,Open,005A,0,\n`,
    );
    expect(format).toBe('salesforce/lead');
    expect(people).toMatchObject([{ id: '00QA', title: 'CFO', company: 'Nordhaven' }]);
    expect(ties).toEqual([{ tie: 'id 005A > Ida Nilsen', kind: 'owner' }]);
  });

  test('once converted is its contact', () => {
    expect(claimed(`${HEADER}00QA,0,Ida,Nilsen,,Nordhaven,,,,1,003A\n`).people).toMatchObject([
      { id: '003A' },
    ]);
  });
});

describe('salesforce/user', () => {
  const HEADER = 'Id,Username,FirstName,LastName,Title,Email,IsActive,UserType,ManagerId\n';

  test('is a colleague and their manager; machines and guests are left out', () => {
    const { format, people, ties, outcome } = claimed(
      `${HEADER}005A,sam@x,Sam,Seller,AE,sam@corvid.example,1,Standard,005B\n` +
        '005C,auto@x,,Automated Process,,auto@x.example,1,AutomatedProcess,\n',
    );
    expect(format).toBe('salesforce/user');
    expect(people).toMatchObject([{ id: '005A', email: 'sam@corvid.example', title: 'AE' }]);
    expect(ties).toEqual([{ tie: 'Sam Seller > id 005B', kind: 'reports-to' }]);
    expect(reasons(outcome)).toEqual(['not-standard-user 3']);
  });
});

describe('salesforce/opportunity', () => {
  const HEADER =
    'Id,IsDeleted,AccountId,Name,StageName,CloseDate,IsClosed,IsWon,OwnerId,ContactId\n';

  test('is a deal, won by its flags, and who it was made with', () => {
    const { format, deals, dealRoles } = claimed(
      `${HEADER}006A,0,001A,Platform,Closed Won,2025-06-30 00:00:00,1,1,005A,003A\n`,
    );
    expect(format).toBe('salesforce/opportunity');
    expect(deals).toEqual([
      { id: '006A', accountId: '001A', owner: 'id 005A', state: 'won', day: '2025-06-30' },
    ]);
    expect(dealRoles).toEqual([['006A', 'id 003A', '']]);
  });

  test('is lost or open as the flags say, else as the stage is called', () => {
    const rows =
      '006A,0,001A,x,Closed Lost,,1,0,,\n006B,0,001A,x,Proposal,,0,0,,\n006C,0,001A,x,Closed Lost,,,,,\n006D,0,001A,x,Closed Won,,,,,\n';
    expect(claimed(HEADER + rows).deals.map(({ state }) => state)).toEqual([
      'lost',
      'open',
      'lost',
      'won',
    ]);
  });
});

describe('salesforce/opportunity-contact-role', () => {
  test('is somebody’s part in a deal', () => {
    const { format, dealRoles, outcome } = claimed(
      'Id,OpportunityId,ContactId,Role,IsDeleted\n00KA,006A,003A,Decision Maker,0\n00KB,006A,,,0\n00KC,006A,003B,,1\n',
    );
    expect(format).toBe('salesforce/opportunity-contact-role');
    expect(dealRoles).toEqual([['006A', 'id 003A', 'Decision Maker']]);
    expect(reasons(outcome)).toEqual(['deleted 4', 'no-person 3']);
  });
});

describe('salesforce/task', () => {
  const HEADER =
    'Id,WhoId,WhatId,Subject,ActivityDate,Status,OwnerId,Type,IsDeleted,IsClosed,CallType\n';

  test('is contact from owner to whom, if done', () => {
    const { format, contacts, outcome } = claimed(
      `${HEADER}00TA,003A,,Email: RE: Platform,2025-05-05 00:00:00,Completed,005A,Email,0,1,\n` +
        '00TB,00QA,,Call,2025-05-06 00:00:00,Not Started,005A,Call,0,0,\n' +
        '00TC,003A,,Call,2025-05-07 00:00:00,Completed,005A,,0,1,Inbound\n' +
        '00TD,003A,,Prepare slides,2025-05-08 00:00:00,Completed,005A,,0,1,\n' +
        '00TE,,001A,Call,2025-05-08 00:00:00,Completed,005A,Call,0,1,\n',
    );
    expect(format).toBe('salesforce/task');
    expect(contacts).toEqual([
      'email 2025-05-05 id 005A > id 003A',
      'call 2025-05-07 id 003A > id 005A',
    ]);
    expect(reasons(outcome)).toEqual(['no-person 6', 'not-contact 5', 'not-done 3']);
  });

  test('without any date is refused', () => {
    const { outcome } = claimed(`${HEADER}00TA,003A,,Call,,Completed,005A,Call,0,1,\n`);
    expect(outcome.issues).toMatchObject([
      { code: 'bad-date', line: 2, field: 'ActivityDate', refused: true },
    ]);
  });
});

describe('salesforce/event', () => {
  test('is a meeting', () => {
    const { format, contacts } = claimed(
      'Id,WhoId,WhatId,Subject,IsAllDayEvent,ActivityDateTime,ActivityDate,DurationInMinutes,OwnerId,IsDeleted\n' +
        '00UA,003A,006A,QBR,0,2025-05-06 09:00:00,2025-05-06 00:00:00,60,005A,0\n',
    );
    expect(format).toBe('salesforce/event');
    expect(contacts).toEqual(['meeting 2025-05-06 id 005A > id 003A']);
  });
});
