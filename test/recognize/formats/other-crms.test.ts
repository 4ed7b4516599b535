import { describe, expect, test } from 'vitest';
import { claimed, reasons } from '../claimed.ts';

describe('salesforce, the rest', () => {
  test('account-contact relations are work history: advisers, boards and former employers', () => {
    const { format, jobs } = claimed(
      'Id,AccountId,ContactId,Roles,IsDirect,IsActive,StartDate,EndDate,IsDeleted\n' +
        '07k1,001A,003A,,1,1,2022-01-01,,0\n07k2,001B,003A,Advisor;Board Member,0,0,2016-03-01,2021-12-31,0\n07k3,001B,003A,,0,0,,,1\n',
    );
    expect(format).toBe('salesforce/account-contact-relation');
    expect(jobs).toEqual([
      {
        person: 'id 003A',
        company: '',
        companyId: '001A',
        start: '2022-01-01',
        current: true,
        kind: 'employee',
      },
      {
        person: 'id 003A',
        company: '',
        companyId: '001B',
        title: 'Advisor;Board Member',
        start: '2016-03-01',
        end: '2021-12-31',
        current: false,
        kind: 'board',
      },
    ]);
  });

  test('an inactive relation without an end is over', () => {
    const text = 'Id,AccountId,ContactId,IsDirect,IsActive,EndDate\n07k1,001A,003A,0,0,\n';
    expect(claimed(text).jobs).toMatchObject([{ current: false }]);
  });

  test('account-contact roles and affiliations say who works with whom', () => {
    const role = claimed(
      'Id,IsDeleted,AccountId,ContactId,Role,IsPrimary\n02Z1,0,001A,003A,Adviser,0\n',
    );
    expect(role.format).toBe('salesforce/account-contact-role');
    expect(role.jobs).toMatchObject([{ person: 'id 003A', companyId: '001A', kind: 'advisor' }]);
    const affiliation = claimed(
      'Id,IsDeleted,hed__Account__c,hed__Contact__c,hed__Role__c,hed__StartDate__c,hed__Status__c\n' +
        'a001,0,001A,003A,Professor,2010-09-01,Former\n',
    );
    expect(affiliation.format).toBe('salesforce/affiliation');
    expect(affiliation.jobs).toMatchObject([
      { title: 'Professor', current: false, start: '2010-09-01' },
    ]);
    const relationship = claimed(
      'Id,hed__Contact__c,hed__RelatedContact__c,hed__Type__c,hed__Status__c\na1,003A,003B,Mentor,Current\na2,003A,003C,Spouse,Former\n',
    );
    expect(relationship.format).toBe('salesforce/relationship');
    expect(relationship.ties).toEqual([
      { tie: 'id 003A > id 003B', kind: 'declared', label: 'Mentor' },
    ]);
  });

  test('kept mail is contact between addresses; subjects and bodies are not kept', () => {
    const { format, contacts, outcome } = claimed(
      'Id,IsDeleted,Subject,TextBody,FromAddress,ToAddress,CcAddress,MessageDate,Status\n' +
        '02s1,0,Secret,Secret,Sam@corvid.example,m@b.example; J N <jan@n.example>,sam@corvid.example,2025-05-05 10:00:00,3\n' +
        '02s2,0,,,sam@corvid.example,m@b.example,,2025-05-05 10:00:00,5\n02s3,0,,,sam@corvid.example,,,2025-05-05,3\n',
    );
    expect(format).toBe('salesforce/email-message');
    expect(contacts).toEqual([
      'email 2025-05-05 email sam@corvid.example > email m@b.example of 2',
      'email 2025-05-05 email sam@corvid.example > email jan@n.example of 2',
    ]);
    expect(reasons(outcome)).toEqual(['draft 3', 'no-person 4']);
  });
});

describe('salesforce reports', () => {
  const FOOTER =
    '\n\n"Contacts"\n"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."\n"Confidential Information - Do Not Distribute"\n';

  test('of contacts name owners, who identify nobody else', () => {
    const { format, people, ties } = claimed(
      `First Name,Last Name,Title,Account Name,Account Owner,Email,Last Activity,Contact Owner,Reports To\nMirela,Okonjo,VP,Brightwater,Kim Boss,m@b.example,5/6/2025,Sam Seller,Ana Ruiz\n${FOOTER}`,
    );
    expect(format).toBe('salesforce/report-contacts');
    expect(people).toEqual([
      {
        line: 2,
        firstName: 'Mirela',
        lastName: 'Okonjo',
        title: 'VP',
        company: 'Brightwater',
        email: 'm@b.example',
      },
      { line: 2, id: 'Sam Seller', name: 'Sam Seller', team: true },
    ]);
    expect(ties).toEqual([
      { tie: 'id Sam Seller > Mirela Okonjo', kind: 'owner' },
      { tie: 'Mirela Okonjo > name Ana Ruiz', kind: 'reports-to' },
    ]);
  });

  test('of activities are contact with a person known by name and company', () => {
    const { format, contacts, people } = claimed(
      `Subject,Date,Assigned,Company / Account,Contact,Opportunity,Task/Event Type,Status\n"Email: RE: Platform",5/25/2025,Sam Seller,Brightwater,Mirela Okonjo,,Email,Completed\nCall,5/26/2025,Sam Seller,Brightwater,Mirela Okonjo,,Call,Not Started\n${FOOTER}`,
    );
    expect(format).toBe('salesforce/report-activities');
    expect(contacts).toEqual(['email 2025-05-25 id Sam Seller > Mirela Okonjo']);
    expect(people).toContainEqual({ line: 2, name: 'Mirela Okonjo', company: 'Brightwater' });
  });

  test('of opportunities are deals', () => {
    const { format, deals, dealRoles } = claimed(
      'Opportunity Name,Opportunity Owner,Account Name,Stage,Close Date,Primary Contact\nPlatform,Sam Seller,Brightwater,Closed Won,6/30/2025,Mirela Okonjo\n',
    );
    expect(format).toBe('salesforce/report-opportunities');
    expect(deals).toMatchObject([{ account: 'Brightwater', state: 'won', day: '2025-06-30' }]);
    expect(dealRoles).toEqual([['Brightwater/Platform', 'Mirela Okonjo', 'Primary']]);
  });
});

describe('hubspot in another language', () => {
  test('spanish contacts and companies', () => {
    const { format, people, ties } = claimed(
      'ID de registro,Nombre,Apellidos,Correo,Cargo,Ciudad,País/región,Propietario del contacto,Última actividad,Estado del lead,Associated Company IDs (Primary)\n' +
        '801,Ana,Ruiz,ana@h.example,Directora,Leith,UK,Sam Seller,,NEW,901\n',
    );
    expect(format).toBe('hubspot/contact');
    expect(people[0]).toMatchObject({
      id: '801',
      lastName: 'Ruiz',
      title: 'Directora',
      companyId: '901',
    });
    expect(ties).toMatchObject([{ kind: 'owner' }]);
    const companies =
      'ID de registro,Nombre de la empresa,Nombre de dominio de la empresa,Ciudad,Sector\n901,Harbor,h.example,Leith,Software\n';
    expect(claimed(companies)).toMatchObject({
      format: 'hubspot/company',
      accounts: [{ id: '901', name: 'Harbor', domain: 'h.example', industry: 'Software' }],
    });
  });

  test('german contacts and french deals, decomposed accents too', () => {
    const german =
      'Datensatz-ID,Vorname,Nachname,E-Mail,Zuständiger Mitarbeiter für Kontakt,Lifecycle-Phase,Associated Company\n801,Ana,Ruiz,a@h.example,Sam Seller,Kunde,Harbor\n';
    expect(claimed(german.normalize('NFD'))).toMatchObject({
      format: 'hubspot/contact',
      accounts: [{ name: 'Harbor', type: 'customer' }],
    });
    expect(
      claimed(
        "ID de l'enregistrement,Nom de la transaction,Phase de la transaction,Date de clôture\n7,Platform,Gagné,2025-06-30\n",
      ).deals,
    ).toMatchObject([{ id: '7', state: 'won' }]);
  });
});

describe('dynamics', () => {
  test('contacts as the spreadsheet has them, with hidden columns', () => {
    const { format, people, ties } = claimed(
      '(Do Not Modify) Contact,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On, Full Name,First Name,Last Name,Company Name,Job Title,Email,Status,Owner\n' +
        '5b6c,Zm9v,5/20/2024 7:42,Mirela Okonjo,Mirela,Okonjo,Brightwater,VP,m@b.example,Active,Sam Seller\n' +
        '5b6d,Zm9v,5/20/2024 7:42,Old One,Old,One,Brightwater,VP,o@b.example,Inactive,Sam Seller\n',
    );
    expect(format).toBe('dynamics/contact');
    expect(people[0]).toMatchObject({ id: '5b6c', company: 'Brightwater', asOf: '2024-05-20' });
    expect(ties).toHaveLength(1);
  });

  test('accounts, opportunities and appointments by display name', () => {
    const account = claimed(
      'Account Name,Main Phone,Address 1: City,Primary Contact,Relationship Type,Owner\nBrightwater,,Rotterdam,Mirela Okonjo,Customer,Sam Seller\n',
    );
    expect(account).toMatchObject({
      format: 'dynamics/account',
      accounts: [{ name: 'Brightwater', type: 'customer' }],
    });
    const deal = claimed(
      'Topic,Owner,Potential Customer,Status,Status Reason,Actual Close Date,Contact\nPlatform,Sam Seller,Brightwater,Won,Won,5/20/2024,Mirela Okonjo\n',
    );
    expect(deal).toMatchObject({
      format: 'dynamics/opportunity',
      deals: [{ state: 'won', day: '2024-05-20' }],
    });
    const meeting = claimed(
      'Subject,Regarding,Required Attendees,Start Time,End Time,Status Reason,Owner,Organizer\nQBR,,Mirela Okonjo;Sam Seller,5/20/2024 7:42,5/20/2024 8:42,Completed,Sam Seller,Sam Seller\n',
    );
    expect(meeting.format).toBe('dynamics/appointment');
    expect(meeting.contacts).toEqual(['meeting 2024-05-20 name Sam Seller > name Mirela Okonjo']);
  });
});

describe('pipedrive', () => {
  test('people with all their addresses', () => {
    const { format, people } = claimed(
      'Person - ID,Person - Name,Person - First name,Person - Last name,Person - Organization,Person - Organization ID,Person - Email - Work,Person - Email - Other,Person - Owner,Person - Update time\n' +
        '88,Mirela Okonjo,Mirela,Okonjo,Brightwater,12,m\\@b.example,mo@home.example,Sam Seller,2026-01-12 09:00:00\n',
    );
    expect(format).toBe('pipedrive/person');
    expect(people[0]).toMatchObject({
      id: '88',
      companyId: '12',
      email: 'm@b.example;mo@home.example',
      asOf: '2026-01-12',
    });
  });

  test('organizations, deals and activities', () => {
    const organization = claimed(
      'Organization - ID,Organization - Name,Organization - Owner,Organization - People count\n12,Brightwater,Sam Seller,3\n',
    );
    expect(organization).toMatchObject({
      format: 'pipedrive/organization',
      accounts: [{ id: '12', name: 'Brightwater' }],
    });
    const deal = claimed(
      'Deal - ID,Deal - Title,Deal - Organization,Deal - Contact person,Deal - Status,Deal - Owner,Deal - Won time,Person - ID,Person - Email - Work\n' +
        '7,Platform,Brightwater,Mirela Okonjo,Won,Sam Seller,2025-06-30 17:00:00,88,m@b.example\n',
    );
    expect(deal).toMatchObject({
      format: 'pipedrive/deal',
      deals: [{ id: '7', state: 'won', day: '2025-06-30' }],
    });
    expect(deal.dealRoles).toEqual([['7', 'id 88', '']]);
    const activity = claimed(
      'Activity - Subject,Activity - Type,Activity - Due date,Activity - Done,Activity - Assigned to user,Activity - Organization,Activity - Contact person\n' +
        'x,Call,2025-06-30,Done,Sam Seller,Brightwater,Mirela Okonjo\ny,Call,2025-07-30,To do,Sam Seller,Brightwater,Mirela Okonjo\n',
    );
    expect(activity.contacts).toEqual(['call 2025-06-30 id Sam Seller > Mirela Okonjo']);
  });
});

describe('zoho', () => {
  test('contacts, with ids that HubSpot’s header could be taken for', () => {
    const { format, people, ties } = claimed(
      'Record Id,Contact Owner,First Name,Last Name,Account Name.id,Account Name,Email,Secondary Email,Title,Reporting To.id,Created Time,Modified Time\n' +
        'zcrm_46,Sam Seller,Mirela,Okonjo,zcrm_99,Brightwater,m@b.example,mo@home.example,VP,zcrm_47,2024-03-12 09:14:00,2026-01-02 10:00:00\n',
    );
    expect(format).toBe('zoho/contact');
    expect(people[0]).toMatchObject({
      id: 'zcrm_46',
      companyId: 'zcrm_99',
      email: 'm@b.example;mo@home.example',
    });
    expect(ties).toMatchObject([
      { kind: 'owner' },
      { kind: 'reports-to', tie: 'Mirela Okonjo > id zcrm_47' },
    ]);
  });

  test('in Japanese, and accounts and deals', () => {
    expect(
      claimed(
        'データID,氏名,部署名,役職,メール,携帯電話\nzcrm_1,山本 太郎,営業,代表,t@y.example,\n',
      ),
    ).toMatchObject({
      format: 'zoho/contact',
      people: [{ id: 'zcrm_1', name: '山本 太郎', title: '代表' }],
    });
    expect(
      claimed(
        'Record Id,Account Name,Account Owner,Website,Employees,Account Type\nz9,Brightwater,Sam Seller,b.example,200,Customer\n',
      ),
    ).toMatchObject({
      format: 'zoho/account',
      accounts: [{ id: 'z9', type: 'customer', employees: 200 }],
    });
    expect(
      claimed(
        'Record Id,Deal Name,Deal Owner,Account Name,Contact Name,Stage,Closing Date\nz7,Platform,Sam Seller,Brightwater,Mirela Okonjo,Closed Won,2025-06-30\n',
      ),
    ).toMatchObject({
      format: 'zoho/deal',
      deals: [{ id: 'z7', account: 'Brightwater', state: 'won' }],
    });
  });
});

describe('affinity', () => {
  test('people, and who introduced them', () => {
    const { format, ties, people } = claimed(
      'Affinity Row ID,Person Id,Name,Primary Email,Organizations,Source of Introduction (Full Name),First Email,Last Email,Last Meeting,Owners\n' +
        '1,998,Mirela Okonjo,m@b.example,"Brightwater, Ports",Jan van der Berg,2021-05-01T00:00:00Z,2026-01-02T10:00:00Z,2025-12-01T09:00:00Z,Sam Seller <sam@corvid.example>\n',
    );
    expect(format).toBe('affinity/person');
    expect(people[0]).toMatchObject({ id: '998', company: 'Brightwater' });
    expect(people[1]).toEqual({
      line: 2,
      id: 'Sam Seller',
      name: 'Sam Seller',
      email: 'sam@corvid.example',
      team: true,
    });
    expect(ties).toEqual([
      {
        tie: 'id Sam Seller > Mirela Okonjo',
        kind: 'owner',
        since: '2021-05-01',
        last: '2026-01-02',
      },
      { tie: 'name Jan van der Berg > Mirela Okonjo', kind: 'introduced-by' },
    ]);
  });

  test('organizations, with the people one knows there', () => {
    const { format, accounts, people } = claimed(
      'Affinity Row ID,Organization Id,Name,Website,People,Sector,Primary Owner\nrow_0,300,Brightwater,https://b.example,"Mirela Okonjo, Jan <jan@n.example>",Logistics,\n',
    );
    expect(format).toBe('affinity/organization');
    expect(accounts).toEqual([
      { id: '300', name: 'Brightwater', domain: 'https://b.example', industry: 'Logistics' },
    ]);
    expect(people).toEqual([
      { line: 2, name: 'Mirela Okonjo', company: 'Brightwater', companyId: '300' },
      { line: 2, name: 'Jan', email: 'jan@n.example', company: 'Brightwater', companyId: '300' },
    ]);
  });
});
