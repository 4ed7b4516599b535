import { describe, expect, test } from 'vitest';
import {
  check,
  type FindOptions,
  find,
  type LoadedNetwork,
  load,
  type PathView,
} from '../../src/index.ts';
import { daysAgo, folderOf, INTERACTIONS, inTouch, TODAY, table, walk, worldOf } from '../world.ts';

const paths = (world: LoadedNetwork, target: string, more: FindOptions = {}): readonly PathView[] =>
  find(world, { targets: [target], perReferrer: 0, top: 100, ...more }).paths;

const warmOnes = (found: readonly PathView[]): string[] =>
  found.filter(({ warmth }) => warmth === 'warm').map(walk);

/** What the path of one tie is called, and why. */
const direct = (world: LoadedNetwork, target: string): string => {
  const [path] = paths(world, target, { maxHops: 1 });
  return path === undefined ? 'no path' : `${path.warmth}: ${path.reason.code}`;
};

describe('the owner of a contact by number', () => {
  const names = ({ resolved: { people } }: LoadedNetwork): string[] =>
    [...people.name].filter((_, person) => people.team[person] === 1).sort();
  const CONTACTS = table(
    'Record ID,First Name,Last Name,Email,Company Name,Contact owner,Job Title',
    '101,Tess,Lund,tess@corin.example,Corin Bank,202,CISO',
    '202,Rob,Kerr,rob@fern.example,Fern Stores,101,Head of Operations',
  );
  const OWNERS = table(
    'Owner ID,Email,First Name,Last Name,User ID,Archived',
    '101,sam@lantern.example,Sam,Seller,9001,false',
    '202,sue@lantern.example,Sue,Park,9002,false',
  );

  test('is whoever the table of owners says', async () => {
    const world = await worldOf({ 'contacts.csv': CONTACTS, 'owners.csv': OWNERS });
    expect(names(world)).toEqual(['Sam Seller', 'Sue Park']);
    expect(world.resolved.people.count).toBe(4);
    expect(warmOnes(paths(world, 'Tess Lund'))).toEqual([]);
  });

  test.each([
    ['HubSpot', CONTACTS],
    [
      'a tool without a section',
      table(
        'Id,Name,E-mail,Company,Owner,Job Title',
        '101,Tess Lund,tess@corin.example,Corin Bank,202,CISO',
        '202,Rob Kerr,rob@fern.example,Fern Stores,101,Head of Operations',
      ),
    ],
  ])('is no contact that has the same number: %s', async (_, contacts) => {
    const world = await worldOf({ 'contacts.csv': contacts });
    expect(names(world)).toEqual([]);
    expect(world.ties.count).toBe(0);
  });

  test('is a person of the table where that says who is of the team', async () => {
    const world = await worldOf({
      'people.csv': table(
        'id,name,email,company,team,owner',
        '1,Sam Seller,sam@lantern.example,Lantern Software,true,',
        '2,Tess Lund,tess@corin.example,Corin Bank,,1',
      ),
    });
    expect(names(world)).toEqual(['Sam Seller']);
    expect(direct(world, 'Tess Lund')).toBe('cold: owner-without-contact');
  });
});

describe('a LinkedIn archive', () => {
  const CONNECTIONS = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const archive = (files: Readonly<Record<string, string>>): Promise<LoadedNetwork> =>
    worldOf({
      'ana/Profile.csv': table(
        'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers',
        'Ana,Reis,,,,Account Executive at Lantern,,Software,,Lisbon,,,',
      ),
      'ana/Connections.csv': table(
        CONNECTIONS,
        'Tess,Lund,https://www.linkedin.com/in/tess-lund,,Corin Bank,CISO,21 Nov 2026',
        'Rob,Kerr,https://www.linkedin.com/in/rob-kerr,,Fern Stores,Head of Operations,02 Jan 2019',
      ),
      ...files,
    });
  const MESSAGES =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT';
  const ANA = 'https://www.linkedin.com/in/ana-reis';
  const TESS = 'https://www.linkedin.com/in/tess-lund';
  const message = (from: 'ana' | 'tess', age: number, draft = 'No', title = ''): string => {
    const ends =
      from === 'ana' ? `Ana Reis,${ANA},Tess Lund,${TESS}` : `Tess Lund,${TESS},Ana Reis,${ANA}`;
    return `c1,${title},${ends},${daysAgo(age)} 10:00:00 UTC,,Hello.,INBOX,${draft}`;
  };
  const ages = Array.from({ length: 20 }, (_, i) => 2 + i * 5);

  test('can be warm: where both write', async () => {
    const lines = ages.flatMap((age) => [message('ana', age), message('tess', age + 1)]);
    const world = await archive({ 'ana/messages.csv': table(MESSAGES, ...lines) });
    expect(direct(world, 'Tess Lund')).toMatch(/^warm/);
  });

  test('of a connection made yesterday and one of seven years', async () => {
    const world = await archive({});
    expect(direct(world, 'Tess Lund')).toBe('cold: bare-connection');
    expect(direct(world, 'Rob Kerr')).toBe('cold: bare-connection');
  });

  test('where only we write', async () => {
    const lines = ages.map((age) => message('ana', age));
    const world = await archive({ 'ana/messages.csv': table(MESSAGES, ...lines) });
    expect(direct(world, 'Tess Lund')).toBe('cold: one-way-contact');
  });

  test('whose answers were never sent', async () => {
    const lines = ages.flatMap((age) => [message('ana', age), message('tess', age + 1, 'Yes')]);
    const world = await archive({ 'ana/messages.csv': table(MESSAGES, ...lines) });
    expect(direct(world, 'Tess Lund')).toBe('cold: one-way-contact');
  });

  test('whose answers were advertisements', async () => {
    const lines = ages.flatMap((age) => [
      message('ana', age),
      message('tess', age + 1, 'No', 'Sponsored Conversation'),
    ]);
    const world = await archive({ 'ana/messages.csv': table(MESSAGES, ...lines) });
    expect(direct(world, 'Tess Lund')).toBe('cold: one-way-contact');
  });

  test('of clicks: connected, invited, endorsed both ways, the same school', async () => {
    const endorsed = (end: string): string =>
      table(
        `Endorsement Date,Skill Name,${end} First Name,${end} Last Name,${end} Public Url,Endorsement Status`,
        ...Array.from(
          { length: 10 },
          (_, i) =>
            `2026/11/0${1 + (i % 9)} 10:00:00 UTC,Skill ${i},Tess,Lund,www.linkedin.com/in/tess-lund,ACCEPTED`,
        ),
      );
    const world = await archive({
      'ana/Endorsement_Given_Info.csv': endorsed('Endorsee'),
      'ana/Endorsement_Received_Info.csv': endorsed('Endorser'),
      'ana/Invitations.csv': table(
        'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
        `Tess Lund,Ana Reis,"11/20/26, 5:31 PM",Hello,INCOMING,${TESS},${ANA}`,
      ),
      'ana/Education.csv': table(
        'School Name,Start Date,End Date,Notes,Degree Name,Activities',
        'Tarnwick College,2005,2009,,BA Economics,',
      ),
      'more.csv': table(
        'person,company,start,end,kind',
        `${TESS},Tarnwick College,2005,2009,student`,
      ),
    });
    expect(direct(world, 'Tess Lund')).toBe('cold: bare-connection');
  });

  test('with a recommendation of ten years ago', async () => {
    const world = await archive({
      'ana/Recommendations_Received.csv': table(
        'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
        'Tess,Lund,Corin Bank,CISO,Ana delivers.,"03/14/16, 09:30 AM",VISIBLE',
      ),
    });
    expect(direct(world, 'Tess Lund')).toBe('cold: recommended-long-ago');
  });

  test('of a former colleague at a giant, both connected and recommended by a third', async () => {
    const world = await archive({
      'ana/Positions.csv': table(
        'Company Name,Title,Description,Location,Started On,Finished On',
        'Globex Giant,Account Manager,,,Jan 2010,Dec 2020',
      ),
      'jobs.csv': table(
        'person,company,title,start,end',
        `${TESS},Globex Giant,Engineer,2010-01,2020-12`,
      ),
      'accounts.csv': table('account,employees', 'Globex Giant,200000'),
    });
    expect(direct(world, 'Tess Lund')).toMatch(/^cold/);
  });
});

describe('a CRM', () => {
  const USER = 'Id,Username,FirstName,LastName,Email,Title,IsActive,UserType';
  const CONTACT =
    'Id,IsDeleted,MasterRecordId,AccountId,FirstName,LastName,Email,Title,ReportsToId,OwnerId,LastModifiedDate';
  const ACCOUNT = 'Id,IsDeleted,MasterRecordId,Name,Type,NumberOfEmployees,OwnerId';
  const OPPORTUNITY = 'Id,IsDeleted,AccountId,StageName,CloseDate,IsClosed,IsWon,OwnerId';
  const ROLE = 'Id,OpportunityId,ContactId,Role,IsDeleted';
  const TASK = 'Id,WhoId,Subject,ActivityDate,Status,Priority,OwnerId,Type,IsDeleted,IsClosed';

  type Crm = { readonly contacts?: readonly string[]; readonly [file: string]: unknown };
  const id = (prefix: string, n: number): string =>
    `${prefix}HB00000000${String(n).padStart(4, '0')}AAA`;
  const ANA = id('005', 1);
  const [ROB, TESS] = [id('003', 1), id('003', 2)];
  const [FERN, CORIN] = [id('001', 1), id('001', 2)];
  const CONTACTS = [
    `${ROB},0,,${FERN},Rob,Kerr,rob@fern.example,Head of Operations,,${ANA},2026-05-01 10:00:00`,
    `${TESS},0,,${CORIN},Tess,Lund,tess@corin.example,CISO,,${ANA},2026-05-01 10:00:00`,
  ];
  const crm = ({ contacts = CONTACTS, ...files }: Crm): Promise<LoadedNetwork> =>
    worldOf({
      'User.csv': table(
        USER,
        `${ANA},ana@lantern.example.prod,Ana,Reis,ana@lantern.example,AE,1,Standard`,
      ),
      'Account.csv': table(
        ACCOUNT,
        `${FERN},0,,Fern Stores,Prospect,80,${ANA}`,
        `${CORIN},0,,Corin Bank,Prospect,5000,${ANA}`,
      ),
      'Contact.csv': table(CONTACT, ...contacts),
      ...(files as Record<string, string>),
    });
  const deal = (stage: string, closed: string, won: string, date = '2026-10-01'): string =>
    table(OPPORTUNITY, `${id('006', 1)},0,${CORIN},${stage},${date},${closed},${won},${ANA}`);
  const role = (deleted = '0'): string =>
    table(ROLE, `${id('00K', 1)},${id('006', 1)},${TESS},Decision Maker,${deleted}`);
  const tasks = (deleted: string, closed: string, status: string): string =>
    table(
      TASK,
      ...Array.from(
        { length: 40 },
        (_, i) =>
          `${id('00T', i)},${TESS},Call,${daysAgo(i * 3)},${status},Normal,${ANA},Call,${deleted},${closed}`,
      ),
    );

  test('can be warm: the decision maker of a deal won last month', async () => {
    const world = await crm({ 'o.csv': deal('Closed Won', '1', '1'), 'r.csv': role() });
    expect(direct(world, 'Tess Lund')).toBe('warm: every-tie-strong');
  });

  test.each([
    ['reports to', CORIN, 'true: reports-to,shared-employer'],
    ['reported to, at the company before this one,', FERN, 'false: shared-employer'],
  ])('that says whom somebody %s', async (_, company, expected) => {
    const world = await crm({
      contacts: [
        `${TESS},0,,${CORIN},Tess,Lund,tess@corin.example,CISO,,${ANA},2026-05-01 10:00:00`,
        `${ROB},0,,${company},Rob,Kerr,rob@private.example,Analyst,${TESS},${ANA},2026-05-01 10:00:00`,
      ],
    });
    const through = paths(world, 'Tess Lund').find(({ hops }) => hops.length === 2);
    const [, second] = through?.hops ?? [];
    const kinds = second?.evidence.map(({ kind }) => kind) ?? [];
    expect(`${second?.warm}: ${kinds.join()}`).toBe(expected);
  });

  test('that only says whose record it is', async () => {
    expect(direct(await crm({}), 'Tess Lund')).toBe('cold: owner-without-contact');
  });

  test.each([
    ['open', deal('Negotiation', '0', '0', '2026-12-31')],
    ['lost', deal('Closed Lost', '1', '0')],
  ])('with a deal that is %s', async (_state, opportunity) => {
    const world = await crm({ 'o.csv': opportunity, 'r.csv': role() });
    expect(direct(world, 'Tess Lund')).toBe('cold: deal-not-won');
  });

  test('with a deal won ten years ago', async () => {
    const world = await crm({
      'o.csv': deal('Closed Won', '1', '1', '2016-10-01'),
      'r.csv': role(),
    });
    expect(direct(world, 'Tess Lund')).toBe('cold: deal-long-ago');
  });

  test('with a deal that will be won next year', async () => {
    const world = await crm({
      'o.csv': deal('Closed Won', '1', '1', '2027-10-01'),
      'r.csv': role(),
    });
    expect(direct(world, 'Tess Lund')).toMatch(/^cold/);
  });

  test('whose role in the deal was deleted', async () => {
    const world = await crm({ 'o.csv': deal('Closed Won', '1', '1'), 'r.csv': role('1') });
    expect(direct(world, 'Tess Lund')).toBe('cold: owner-without-contact');
  });

  test('of forty calls that we logged', async () => {
    expect(direct(await crm({ 't.csv': tasks('0', '1', 'Completed') }), 'Tess Lund')).toBe(
      'cold: one-way-contact',
    );
  });

  test.each([
    ['that were deleted', tasks('1', '1', 'Completed')],
    ['that were never made', tasks('0', '0', 'Not Started')],
  ])('of forty calls %s', async (_what, log) => {
    expect(direct(await crm({ 't.csv': log }), 'Tess Lund')).toBe('cold: owner-without-contact');
  });

  test.each([
    [
      'deleted',
      `${TESS},1,,${CORIN},Tess,Lund,tess@corin.example,CISO,,${ANA},2026-05-01 10:00:00`,
    ],
    [
      'merged into another',
      `${TESS},1,${ROB},${CORIN},Tess,Lund,tess@corin.example,CISO,,${ANA},2026-05-01 10:00:00`,
    ],
  ])('whose record of her was %s', async (_what, row) => {
    const world = await crm({
      contacts: [CONTACTS[0] ?? '', row],
      'o.csv': deal('Closed Won', '1', '1'),
      'r.csv': role(),
    });
    expect(warmOnes(paths(world, 'tess@corin.example'))).toEqual([]);
  });

  test('whose portal users and robots own nothing of ours', async () => {
    const world = await crm({
      'User.csv': table(
        USER,
        `${ANA},ana@lantern.example.prod,Ana,Reis,ana@lantern.example,AE,1,Standard`,
        `${id('005', 2)},tess@corin.portal,Tess,Lund,tess@corin.example,,1,PowerPartner`,
        `${id('005', 3)},auto@lantern,Automated,Process,auto@lantern.example,,1,AutomatedProcess`,
      ),
    });
    expect(find(world, { targets: ['Tess Lund'] }).network.team).toBe(1);
    expect(direct(world, 'Tess Lund')).toBe('cold: owner-without-contact');
  });
});

describe('programs and teams', () => {
  const PEOPLE = [
    'id,name,email,title,company,team',
    'a1,Ana Reis,ana@lantern.example,Account Executive,Lantern Software,true',
    'a2,Kit Boone,kit@lantern.example,CISO,Lantern Software,true',
    'r1,Rob Kerr,rob@fern.example,Head of Operations,Fern Stores,',
    't1,Tess Lund,tess@corin.example,CISO,Corin Bank,',
  ];
  const touched = table(INTERACTIONS, ...inTouch('a1', 'r1'), ...inTouch('r1', 't1'));
  const program = async (accounts: string): Promise<string | undefined> => {
    const world = await worldOf({
      'people.csv': table(...PEOPLE),
      'interactions.csv': touched,
      'accounts.csv': accounts,
    });
    const path = paths(world, 'Tess Lund').find(
      (each) => walk(each) === 'Ana Reis → Rob Kerr → Tess Lund',
    );
    return path && `${path.program}: ${path.approach}`;
  };

  test.each([
    ['customer', 'client: mention-referrer'],
    ['former-customer', 'indirect: mention-referrer'],
    ['partner', 'non-client: mention-referrer'],
    ['prospect', 'non-client: mention-referrer'],
    ['competitor', 'non-client: mention-referrer'],
  ])('a referrer at a %s makes it %s', async (type, expected) => {
    expect(await program(table('account,domain,type', `Fern Stores,fern.example,${type}`))).toBe(
      expected,
    );
  });

  test('a customer of nearly the same name does not make our friend a client', async () => {
    for (const name of [
      'Fern',
      'Fern Storage',
      'Fernstores Brewing',
      'Stores',
      'Fern Stores Holding Peru',
    ]) {
      const accounts = table('account,domain,type', `${name},other.example,customer`);
      expect(await program(accounts), name).toBe('non-client: mention-referrer');
    }
  });

  test('an unhappy customer is asked, and not named as a friend', async () => {
    const accounts = table(
      'account,domain,type,satisfaction',
      'Fern Stores,fern.example,customer,2',
    );
    expect(await program(accounts)).toBe('client: ask-for-introduction');
  });

  test('a type that is none, or a satisfaction beyond the scale, promises nothing', async () => {
    const accounts = table(
      'account,domain,type,satisfaction',
      'Fern Stores,fern.example,vendor,11',
    );
    expect(await program(accounts)).toBe('non-client: mention-referrer');
  });

  test('our own people are no target of a description, however close they are', async () => {
    const world = await worldOf({ 'people.csv': table(...PEOPLE), 'interactions.csv': touched });
    const { targets } = find(world, { targets: ['CISO'] });
    expect(targets.map(({ name }) => name)).toEqual(['Tess Lund']);
    expect(find(world, { targets: [], accounts: ['Lantern Software'] }).targets).toEqual([]);
  });

  test('one of ours asked for by name is reached by the others, never by themself', async () => {
    const world = await worldOf({ 'people.csv': table(...PEOPLE), 'interactions.csv': touched });
    const found = paths(world, 'Kit Boone');
    expect(found.map(({ seller }) => seller.name)).not.toContain('Kit Boone');
    for (const path of found)
      expect(new Set(walk(path).split(' → ')).size).toBe(path.hops.length + 1);
  });

  test('who must appear nowhere is on no path, by address or profile', async () => {
    const files = { 'people.csv': table(...PEOPLE), 'interactions.csv': touched };
    const data = [folderOf(files)];
    const world = await load({ data, asOf: TODAY, suppress: ['Rob@Fern.example'] });
    expect(paths(world, 'Tess Lund')).toEqual([]);
    expect(find(world, { targets: ['Rob Kerr'] }).targets).toEqual([]);
    expect(JSON.stringify(check(world))).not.toMatch(/rob kerr|rob@fern/i);
  });

  test('warm ties in a row that together are too weak make a cold path', async () => {
    const names = ['r1', 'b1', 'c1', 'd1', 't1'];
    const world = await worldOf({
      'people.csv': table(
        ...PEOPLE,
        'b1,Bea Moss,b@b.example,Buyer,Birch,',
        'c1,Cal Nord,c@c.example,Buyer,Cedar,',
        'd1,Dot Olin,d@d.example,Buyer,Dune,',
      ),
      'ties.csv': table(
        'from,to,strength',
        'a1,r1,0.5',
        ...names.slice(1).map((to, i) => `${names[i]},${to},0.45`),
      ),
    });
    const [path] = paths(world, 'Tess Lund', { maxHops: 5 });
    expect(path?.hops.map(({ warm }) => warm)).toEqual([true, true, true, true, true]);
    expect(path).toMatchObject({ warmth: 'cold', reason: { code: 'path-too-weak' } });
  });
});
