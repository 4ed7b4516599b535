import { describe, expect, test } from 'vitest';
import { claimed, reasons } from '../claimed.ts';

describe('hubspot/contact', () => {
  const HEADER =
    'Record ID,First Name,Last Name,Email,Contact owner,Last Modified Date,Job Title,Lifecycle Stage,Associated Company,Associated Company IDs,Associated Company IDs (Primary),LinkedIn URL\n';

  test('is a person at its primary company; a customer makes that a customer', () => {
    const { format, people, ties, accounts } = claimed(
      `${HEADER}801,Mirela,Okonjo,m@b.example,Sam Seller,2026-01-02 10:00,VP,Customer,Brightwater;Ports,902;901,901,linkedin.com/in/mirela\n`,
    );
    expect(format).toBe('hubspot/contact');
    expect(people[0]).toEqual({
      line: 2,
      id: '801',
      firstName: 'Mirela',
      lastName: 'Okonjo',
      email: 'm@b.example',
      url: 'linkedin.com/in/mirela',
      title: 'VP',
      company: 'Brightwater',
      companyId: '901',
      asOf: '2026-01-02',
    });
    expect(accounts).toEqual([{ id: '901', name: 'Brightwater', type: 'customer' }]);
    expect(ties).toEqual([{ tie: 'id Sam Seller > Mirela Okonjo', kind: 'owner' }]);
  });

  test('owners are of the team and claimed once, by name or address; they never identify the row', () => {
    const { people } = claimed(
      `${HEADER}801,A,B,a@b.example,Sam Seller,,,,,,,\n802,C,D,c@d.example,Sam Seller,,,,,,,\n` +
        '803,E,F,e@f.example,sam@corvid.example,,,,,,,\n804,G,H,g@h.example,Unassigned,,,,,,,\n',
    );
    expect(people.filter(({ team }) => team)).toEqual([
      { line: 2, id: 'Sam Seller', name: 'Sam Seller', team: true },
      { line: 4, email: 'sam@corvid.example', team: true },
    ]);
    expect(people).toHaveLength(6);
  });

  test('ids that a spreadsheet rounded join nobody', () => {
    const { people, outcome } = claimed(
      'Record ID,Name,Associated Company IDs\n8.001E+10,Mirela,9.001E+10\n',
    );
    expect(people).toEqual([{ line: 2, name: 'Mirela' }]);
    expect(reasons(outcome)).toEqual(['mangled-id 2']);
  });
});

describe('hubspot/company', () => {
  test('is a company with domain, size and owner', () => {
    const { format, accounts } = claimed(
      'Record ID,Company name,Company Domain Name,Company owner,Industry,Country/Region,Number of Employees,Lifecycle Stage\n' +
        '901,Brightwater B.V.,brightwater.example,Sam Seller,LOGISTICS,Netherlands,1200,Customer\n',
    );
    expect(format).toBe('hubspot/company');
    expect(accounts).toEqual([
      {
        id: '901',
        name: 'Brightwater B.V.',
        domain: 'brightwater.example',
        type: 'customer',
        industry: 'LOGISTICS',
        country: 'Netherlands',
        employees: 1200,
        owner: 'id Sam Seller',
      },
    ]);
  });
});

describe('hubspot/deal', () => {
  test('is a deal with a company and people', () => {
    const { format, deals, dealRoles } = claimed(
      'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Associated Company,Associated Company IDs (Primary),Associated Contact IDs\n' +
        '701,Platform,Closed Won,2025-06-30 17:00,Sam Seller,Brightwater,901,801;804\n',
    );
    expect(format).toBe('hubspot/deal');
    expect(deals).toEqual([
      {
        id: '701',
        accountId: '901',
        account: 'Brightwater',
        owner: 'id Sam Seller',
        state: 'won',
        day: '2025-06-30',
      },
    ]);
    expect(dealRoles).toEqual([
      ['701', 'id 801', ''],
      ['701', 'id 804', ''],
    ]);
  });
});

describe('hubspot/activity', () => {
  const HEADER =
    'Record ID,Activity type,Activity date,Activity assigned to,Associated Contact IDs\n';

  test('is contact between owner and contacts', () => {
    const { format, contacts, outcome } = claimed(
      `${HEADER}1,Meeting,2026-01-02 10:00,Sam Seller,801\n2,Email,2025-12-20 08:30,Sam Seller,801;802\n` +
        '3,Note,2025-12-20 08:30,Sam Seller,801\n4,Call,2025-12-20 08:30,,801\n5,Call,,Sam Seller,801\n',
    );
    expect(format).toBe('hubspot/activity');
    expect(contacts).toEqual([
      'meeting 2026-01-02 id Sam Seller > id 801',
      'email 2025-12-20 id Sam Seller > id 801 of 2',
      'email 2025-12-20 id Sam Seller > id 802 of 2',
    ]);
    expect(reasons(outcome)).toEqual(['bad-date 6', 'no-person 5', 'not-contact 4']);
  });

  test('goes the other way where it came in', () => {
    const text = `${HEADER.trimEnd()},Email direction\n1,Email,2026-01-02,Sam Seller,801,INCOMING_EMAIL\n`;
    expect(claimed(text).contacts).toEqual(['email 2026-01-02 id 801 > id Sam Seller']);
  });
});
