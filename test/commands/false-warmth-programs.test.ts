import { describe, expect, test } from 'vitest';
import { find } from '../../src/index.ts';
import { daysAgo, INTERACTIONS, inTouch, table, worldOf } from '../world.ts';

/**
 * Calendars, mailboxes and CRMs note a lot that looks like contact and is none. Ana is ours, Tess is
 * whom we want; each case says what the files hold of the two, and whether they are warm by it.
 */
const AGES = [3, 10, 17, 24, 31, 38];
const ANA = 'ana@lantern.example';
const TESS = 'tess@corin.example';
const PEOPLE = table(
  'id,name,email,title,company,team',
  `a1,Ana Reis,${ANA},Account Executive,Lantern Software,true`,
  `t1,Tess Lund,${TESS},CISO,Corin Bank,`,
);

type Files = Readonly<Record<string, string>>;

const isWarm = async (files: Files): Promise<boolean> => {
  const { targets, paths } = find(await worldOf(files), { targets: ['Tess Lund'], top: 100 });
  expect(targets.map(({ name }) => name)).toEqual(['Tess Lund']);
  return paths.some(({ warmth }) => warmth === 'warm');
};

type Case<Said> = readonly [what: string, said: Said, warm: boolean];

/** A row of a table, with what a case says differently. */
const row = (cells: Readonly<Record<string, string | number>>, said: object): string =>
  Object.values({ ...cells, ...said })
    .map((cell) => (/,/.test(String(cell)) ? `"${cell}"` : cell))
    .join(',');

/** A table with a row for each age, and headers by the names of the cells. */
const log = <Cells extends Readonly<Record<string, string | number>>>(
  headers: Readonly<Record<keyof Cells, string>>,
  rows: (age: number) => readonly string[],
): string => table(Object.values(headers).join(','), ...AGES.flatMap(rows));

describe('a calendar', () => {
  type Meeting = {
    readonly organizer?: string;
    readonly ana?: string;
    readonly tess?: string;
    readonly more?: readonly string[];
    readonly event?: readonly string[];
    readonly calendar?: readonly string[];
    readonly ahead?: true;
  };
  const event = (age: number, meeting: Meeting): string[] => {
    const { organizer = ANA, ana = 'ACCEPTED', tess = 'ACCEPTED', more = [], event = [] } = meeting;
    return [
      'BEGIN:VEVENT',
      `UID:${age}`,
      `DTSTART:${daysAgo(meeting.ahead ? -age : age).replaceAll('-', '')}T100000Z`,
      `ORGANIZER:mailto:${organizer}`,
      `ATTENDEE;PARTSTAT=${ana}:mailto:${ANA}`,
      ...(tess === '' ? [] : [`ATTENDEE;PARTSTAT=${tess}:mailto:${TESS}`]),
      ...more.map((attendee) => `ATTENDEE;${attendee}`),
      ...event,
      'END:VEVENT',
    ];
  };
  const guests = (count: number): string[] =>
    Array.from({ length: count }, (_, i) => `PARTSTAT=ACCEPTED:mailto:g${i}@crowd.example`);

  test.each<Case<Meeting>>([
    ['of two who said yes', {}, true],
    ['of two and three others', { more: guests(3) }, true],
    ['with a team of hers', { more: ['CUTYPE=GROUP:mailto:security@corin.example'] }, true],
    ['where she says perhaps', { tess: 'TENTATIVE' }, false],
    ['where she has not answered', { tess: 'NEEDS-ACTION' }, false],
    ['where she says no', { tess: 'DECLINED' }, false],
    ['where she asked and Ana says perhaps', { organizer: TESS, ana: 'TENTATIVE' }, false],
    ['where she asked and then said no', { organizer: TESS, tess: 'DECLINED' }, false],
    ['of meetings that are no more than planned', { event: ['STATUS:TENTATIVE'] }, false],
    ['of meetings that were called off', { event: ['STATUS:CANCELLED'] }, false],
    ['that was sent around to call them off', { calendar: ['METHOD:CANCEL'] }, false],
    ['of meetings to come', { ahead: true }, false],
    ['of two hundred guests', { more: guests(200) }, false],
    ['of twenty-one guests', { more: guests(19) }, false],
    [
      'of all hands',
      { organizer: TESS, tess: '', more: ['X=1:mailto:all-hands@corin.example'] },
      false,
    ],
    [
      'of all hands by a list',
      { organizer: TESS, more: ['CUTYPE=GROUP:mailto:all@corin.example'] },
      false,
    ],
    ['with a room of hers', { tess: '', more: ['CUTYPE=ROOM:mailto:room-5@corin.example'] }, false],
    ['where a third has asked both', { organizer: 'ken@elm.example', ana: 'NEEDS-ACTION' }, false],
  ])('%s', async (_, meeting, warm) => {
    const { calendar = [] } = meeting;
    const events = AGES.flatMap((age) => event(age, meeting));
    const lines = ['BEGIN:VCALENDAR', ...calendar, `X-WR-CALNAME:${ANA}`, ...events];
    const files = { 'people.csv': PEOPLE, 'ana.ics': table(...lines, 'END:VCALENDAR') };
    expect(await isWarm(files)).toBe(warm);
  });

  const HEADERS = {
    ...{ subject: 'Subject', day: 'Start Date', time: 'Start Time', whole: 'All day event' },
    ...{ organizer: 'Meeting Organizer', required: 'Required Attendees', shown: 'Show time as' },
  };
  test.each<Case<object>>([
    ['a meeting', {}, true],
    ['a meeting that Ana has not accepted', { shown: 1 }, false],
    ['a meeting that was called off', { subject: 'Canceled: QBR' }, false],
    ['a meeting that was called off by hand', { subject: 'QBR (cancelled)' }, false],
    ['a meeting to which she did not come', { subject: 'QBR - no show' }, false],
  ])('of Outlook: %s', async (_, said, warm) => {
    const meeting = { organizer: 'Ana Reis', required: 'Tess Lund', shown: 2 };
    const calendar = log(HEADERS, (age) => [
      row({ subject: 'QBR', day: daysAgo(age), time: '10:00', whole: 'False', ...meeting }, said),
    ]);
    const files = { 'people.csv': PEOPLE, 'calendar.csv': calendar };
    expect(await isWarm(files)).toBe(warm);
  });
});

describe('a mailbox, where Ana writes and what comes back', () => {
  const message = (from: string, to: string, age: number, more: readonly string[]): string[] => [
    'From x@y.example Thu Nov  5 10:00:00 2026',
    `Date: ${new Date(`${daysAgo(age)}T10:00:00Z`).toUTCString()}`,
    `From: ${from}`,
    `To: ${to}`,
    `Message-ID: <${from}-${age}>`,
    ...more,
    '',
    'Text.',
    '',
  ];

  test.each<Case<readonly string[]>>([
    ['is an answer', ['Subject: Re: Offer'], true],
    ['is an answer to an answer by itself', ['Subject: RE: Automatic reply: Offer'], true],
    ['is an answer by itself', ['Auto-Submitted: auto-replied'], false],
    ['says so by another header', ['X-Autoreply: yes'], false],
    ['says so by yet another', ['X-Autorespond: away'], false],
    ['says so by its precedence', ['Precedence: auto_reply'], false],
    ['says so in its subject', ['Subject: Automatic reply: Offer'], false],
    ['says so in German', ['Subject: Automatische Antwort: Angebot'], false],
    ['says that she is away', ['Subject: Out of Office: Offer'], false],
    ['says that it was read', ['Subject: Read: Offer'], false],
    ['reports that it was read', ['Content-Type: multipart/report; report-type=x'], false],
    ['says that it could not be delivered', ['Subject: Undeliverable: Offer'], false],
    ['accepts an invitation', ['Subject: Accepted: QBR'], false],
    ['is what a calendar sends', ['Content-Type: text/calendar; method=REPLY'], false],
    ['is a newsletter', ['List-Unsubscribe: <mailto:x>'], false],
  ])('%s', async (_, more, warm) => {
    const lines = AGES.flatMap((age) => [
      ...message(ANA, TESS, age, []),
      ...message(TESS, ANA, age - 1, more),
    ]);
    const files = { 'people.csv': PEOPLE, 'ana.mbox': table(...lines) };
    expect(await isWarm(files)).toBe(warm);
  });
});

describe('Salesforce', () => {
  const CRM = {
    'User.csv': table(
      'Id,Username,FirstName,LastName,Email,Title,IsActive,UserType',
      `005A,ana@lantern.example.prod,Ana,Reis,${ANA},AE,1,Standard`,
    ),
    'Contact.csv': table(
      'Id,IsDeleted,MasterRecordId,AccountId,FirstName,LastName,Email,Title,ReportsToId,OwnerId',
      `003T,0,,001C,Tess,Lund,${TESS},CISO,,005A`,
    ),
  };

  const TASK = {
    ...{ id: 'Id', who: 'WhoId', subject: 'Subject', day: 'ActivityDate', status: 'Status' },
    ...{ owner: 'OwnerId', type: 'Type', direction: 'CallType', outcome: 'CallDisposition' },
    ...{ seconds: 'CallDurationInSeconds', closed: 'IsClosed' },
  };
  test.each<Case<object>>([
    ['took', {}, true],
    ['took, for five minutes', { outcome: 'Connected', seconds: 300 }, true],
    ['did not take', { outcome: 'No Answer' }, false],
    ['left on a voice mail', { outcome: 'Left Voicemail', seconds: 30 }, false],
    ['missed', { subject: 'Missed call from Tess Lund' }, false],
    ['had no second for', { seconds: 0 }, false],
    ['never finished', { status: 'Incomplete', closed: '' }, false],
    ['has not done yet', { status: 'Not Completed', closed: '' }, false],
    [
      'got as an answer by itself',
      { type: 'Email', subject: 'Email: Automatic reply: Offer' },
      false,
    ],
  ])('with calls of hers that Ana %s', async (_, said, warm) => {
    const call = { who: '003T', subject: 'Call', day: '', status: 'Completed', owner: '005A' };
    const talk = { type: 'Call', direction: 'Outbound', outcome: '', seconds: '', closed: 1 };
    const tasks = log(TASK, (age) => [
      row({ id: `00T1${age}`, ...call, ...talk }, { day: daysAgo(age) }),
      row(
        { id: `00T2${age}`, ...call, ...talk },
        {
          ...{ day: daysAgo(age - 1), direction: 'Inbound' },
          ...said,
        },
      ),
    ]);
    expect(await isWarm({ ...CRM, 'Task.csv': tasks })).toBe(warm);
  });

  const MAIL = {
    ...{ id: 'Id', subject: 'Subject', from: 'FromAddress', to: 'ToAddress', in: 'Incoming' },
    ...{ day: 'MessageDate', bounced: 'IsBounced', deleted: 'IsDeleted' },
  };
  test.each<Case<object>>([
    ['is an answer', {}, true],
    ['is an answer by itself', { subject: 'Automatic reply: Offer' }, false],
    ['is one in French', { subject: 'Réponse automatique : offre' }, false],
    ['says that it was read', { subject: 'Read: Offer' }, false],
    ['could not be delivered', { bounced: 1 }, false],
    ['declines a meeting', { subject: 'Declined: QBR' }, false],
  ])('with mail of hers that %s', async (_, said, warm) => {
    const mail = {
      subject: 'Re: Offer',
      from: ANA,
      to: TESS,
      in: 0,
      day: '',
      bounced: 0,
      deleted: 0,
    };
    const mails = log(MAIL, (age) => [
      row({ id: `02s1${age}`, ...mail }, { day: daysAgo(age) }),
      row(
        { id: `02s2${age}`, ...mail },
        {
          ...{ day: daysAgo(age - 1), from: TESS, to: ANA, in: 1 },
          ...said,
        },
      ),
    ]);
    expect(await isWarm({ ...CRM, 'EmailMessage.csv': mails })).toBe(warm);
  });

  const EVENT = {
    ...{ id: 'Id', who: 'WhoId', subject: 'Subject', day: 'ActivityDate', owner: 'OwnerId' },
    ...{ minutes: 'DurationInMinutes', whole: 'IsAllDayEvent', type: 'Type', people: 'WhoCount' },
  };
  test.each<Case<object>>([
    ['a meeting', {}, true],
    ['a meeting of four', { people: 4 }, true],
    ['a meeting of two hundred', { people: 200 }, false],
    ['a webinar', { type: 'Webinar' }, false],
    ['a meeting she did not come to', { subject: 'No show: QBR' }, false],
    ['a meeting she declined', { subject: 'Declined: QBR' }, false],
    ['a meeting that was called off', { subject: 'CANCELED - QBR' }, false],
  ])('with %s', async (_, said, warm) => {
    const meeting = { who: '003T', subject: 'QBR', day: '', owner: '005A', minutes: 30 };
    const events = log(EVENT, (age) => [
      row(
        { id: `00U${age}`, ...meeting, whole: 0, type: '', people: 1 },
        {
          ...{ day: daysAgo(age) },
          ...said,
        },
      ),
    ]);
    expect(await isWarm({ ...CRM, 'Event.csv': events })).toBe(warm);
  });

  const deal = (stage: string, role: string): Files => ({
    'Opportunity.csv': table(
      'Id,IsDeleted,AccountId,StageName,CloseDate,IsClosed,IsWon,OwnerId',
      `006D,0,001C,${stage},2026-10-01,,,005A`,
    ),
    'Role.csv': table('Id,OpportunityId,ContactId,Role,IsDeleted', `00K1,006D,003T,${role},0`),
  });
  test.each<Case<Files>>([
    ['won with her', deal('Closed Won', 'Decision Maker'), true],
    ['won', deal('Won', ''), true],
    ['not won', deal('Not Won', 'Decision Maker'), false],
    ['no longer won', deal('Closed - No longer won', 'Decision Maker'), false],
    ['to be won', deal('To be won', 'Decision Maker'), false],
    ['likely to be won', deal('Likely won', 'Decision Maker'), false],
    ['won against her', deal('Closed Won', 'Blocker'), false],
    ['won in spite of her', deal('Closed Won', 'Opponent'), false],
  ])('with a deal that is %s', async (_, files, warm) => {
    expect(await isWarm({ ...CRM, ...files })).toBe(warm);
  });
});

describe('HubSpot', () => {
  const CONTACTS = table(
    'Record ID,First Name,Last Name,Email,Company Name,Contact owner,Job Title',
    `2,Tess,Lund,${TESS},Corin Bank,Ana Reis (${ANA}),CISO`,
    '4,Gus,Moor,gus@corin.example,Corin Bank,,Analyst',
  );
  const ACTIVITY = {
    ...{
      id: 'Record ID',
      type: 'Activity type',
      day: 'Activity date',
      owner: 'Activity assigned to',
    },
    ...{ ids: 'Associated Contact IDs', meeting: 'Meeting outcome', call: 'Call outcome' },
    ...{ status: 'Call status', seconds: 'Call duration (HH:mm:ss)', in: 'Call direction' },
    ...{ mail: 'Email direction', sent: 'Email send status', subject: 'Email subject' },
    ...{ name: 'Meeting name' },
  };
  const activity = (age: number, said: object): string => {
    const nothing = { meeting: '', call: '', status: '', seconds: '', in: '' };
    const mail = { mail: 'EMAIL', sent: '', subject: '', name: '' };
    const who = { owner: `Ana Reis (${ANA})`, ids: 2 };
    const id = `1${age}${Object.keys(said).length}`;
    return row({ id, type: 'Email', day: daysAgo(age), ...who, ...nothing, ...mail }, said);
  };
  const isWarmBy = (back: object): Promise<boolean> =>
    isWarm({
      'contacts.csv': CONTACTS,
      'activities.csv': log(ACTIVITY, (age) => [activity(age, {}), activity(age - 1, back)]),
    });

  const INBOUND = { type: 'Call', mail: '', in: 'INBOUND' };
  test.each<Case<object>>([
    ['a mail of hers', { mail: 'INCOMING_EMAIL' }, true],
    ['a call of hers', INBOUND, true],
    ['an answer by itself', { mail: 'INCOMING_EMAIL', subject: 'Automatic reply: Offer' }, false],
    ['a mail of one of two', { mail: 'INCOMING_EMAIL', ids: '2;4' }, false],
    ['a marketing mail', { type: 'Marketing email', mail: 'INCOMING_EMAIL' }, false],
    ['a mail that bounced', { mail: 'INCOMING_EMAIL', sent: 'BOUNCED' }, false],
    ['a call that was missed', { ...INBOUND, status: 'MISSED' }, false],
    ['a call that nobody answered', { ...INBOUND, status: 'NO_ANSWER' }, false],
    ['a call of no length', { ...INBOUND, seconds: '00:00:00' }, false],
    ['a voice mail', { ...INBOUND, call: 'Left voicemail' }, false],
    ['a meeting that was called off', { type: 'Meeting', mail: '', name: 'Canceled: QBR' }, false],
    ['a meeting she did not come to', { type: 'Meeting', mail: '', meeting: 'NO_SHOW' }, false],
  ])('with %s', async (_, back, warm) => {
    expect(await isWarmBy(back)).toBe(warm);
  });
});

describe('a deal won in HubSpot', () => {
  test.each<Case<number>>([
    ['one contact', 1, true],
    ['twenty contacts', 20, true],
    ['everybody of the company', 40, false],
  ])('with %s', async (_, contacts, warm) => {
    const ids = Array.from({ length: contacts }, (_, i) => 2 + i).join(';');
    const files = {
      'contacts.csv': table(
        'Record ID,First Name,Last Name,Email,Company Name,Contact owner,Job Title',
        `2,Tess,Lund,${TESS},Corin Bank,Ana Reis (${ANA}),CISO`,
      ),
      'deals.csv': table(
        'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Associated Contact IDs',
        `9,Corin,Closed Won,2026-10-01,Ana Reis (${ANA}),${ids}`,
      ),
    };
    expect(await isWarm(files)).toBe(warm);
  });
});

describe('Pipedrive', () => {
  const ACTIVITY = {
    ...{ subject: 'Activity - Subject', type: 'Activity - Type', day: 'Activity - Due date' },
    ...{ done: 'Activity - Done', owner: 'Activity - Assigned to user', id: 'Person - ID' },
  };
  test.each<Case<object>>([
    ['done', {}, true],
    ['to do', { done: 'To do' }, false],
    ['not done', { done: '0' }, false],
    ['not done, as a workbook has it', { done: 'FALSE' }, false],
    ['called off', { subject: 'Canceled: QBR' }, false],
    ['one she did not come to', { subject: 'QBR - no show' }, false],
  ])('with a meeting that is %s', async (_, said, warm) => {
    const meeting = {
      subject: 'QBR',
      type: 'Meeting',
      day: '',
      done: 'Done',
      owner: 'Ana Reis',
      id: 2,
    };
    const files = {
      'people.csv': table(
        'Person - ID,Person - Name,Person - Email - Work,Person - Organization,Person - Owner',
        `2,Tess Lund,${TESS},Corin Bank,Ana Reis`,
      ),
      'activities.csv': log(ACTIVITY, (age) => [row(meeting, { day: daysAgo(age), ...said })]),
    };
    expect(await isWarm(files)).toBe(warm);
  });
});

describe('Zoho and Dynamics, where Ana calls and Tess', () => {
  const ZOHO = {
    ...{ id: 'Record Id', owner: 'Call Owner', subject: 'Subject', type: 'Call Type' },
    ...{ day: 'Call Start Time', length: 'Call Duration', who: 'Contact Name.id' },
    ...{ result: 'Call Result', status: 'Outgoing Call Status' },
  };
  test.each<Case<object>>([
    ['calls', {}, true],
    ['calls for a minute', { length: '01:00' }, true],
    ['is missed', { type: 'Missed' }, false],
    ['calls for no time', { length: '00:00' }, false],
    ['leaves a voice mail', { result: 'Left voicemail' }, false],
    ['is not called in time', { status: 'Overdue' }, false],
    ['has no valid number', { result: 'Invalid number' }, false],
  ])('%s (Zoho)', async (_, said, warm) => {
    const call = { owner: 'Ana Reis', subject: 'Call', type: 'Outbound', day: '', length: '05:00' };
    const calls = log(ZOHO, (age) => [
      row(
        { id: `zcrm_1${age}`, ...call, who: 'zcrm_2', result: '', status: '' },
        {
          day: daysAgo(age),
        },
      ),
      row(
        { id: `zcrm_2${age}`, ...call, who: 'zcrm_2', result: '', status: '' },
        {
          ...{ day: daysAgo(age - 1), type: 'Inbound' },
          ...said,
        },
      ),
    ]);
    const files = {
      'contacts.csv': table(
        'Record Id,First Name,Last Name,Email,Account Name,Contact Owner.id,Contact Owner,Title,Email Opt Out',
        `zcrm_2,Tess,Lund,${TESS},Corin Bank,zcrm_1,Ana Reis,CISO,false`,
      ),
      'calls.csv': calls,
    };
    expect(await isWarm(files)).toBe(warm);
  });

  const DYNAMICS = {
    ...{ id: '(Do Not Modify) Phone Call', from: 'Call From', to: 'Call To', day: 'Actual End' },
    ...{ voicemail: 'Left Voice Mail', status: 'Activity Status', reason: 'Status Reason' },
  };
  test.each<Case<object>>([
    ['calls', {}, true],
    ['leaves a voice mail', { voicemail: 'Yes' }, false],
    ['is not reached', { reason: 'No Answer' }, false],
    ['calls it off', { status: 'Canceled', reason: 'Canceled' }, false],
    ['is to be called', { status: 'Open', reason: 'Open' }, false],
  ])('%s (Dynamics)', async (_, said, warm) => {
    const call = {
      from: 'Ana Reis',
      to: 'Tess Lund',
      day: '',
      voicemail: 'No',
      status: 'Completed',
    };
    const calls = log(DYNAMICS, (age) => [
      row({ id: `k1${age}`, ...call, reason: 'Made' }, { day: daysAgo(age) }),
      row(
        { id: `k2${age}`, ...call, reason: 'Received' },
        {
          ...{ day: daysAgo(age - 1), from: 'Tess Lund', to: 'Ana Reis' },
          ...said,
        },
      ),
    ]);
    const files = {
      'contacts.csv': table(
        '(Do Not Modify) Contact,Full Name,Email,Company Name,Job Title,Owner',
        `c2,Tess Lund,${TESS},Corin Bank,CISO,Ana Reis`,
      ),
      'calls.csv': calls,
    };
    expect(await isWarm(files)).toBe(warm);
  });
});

describe('a LinkedIn archive', () => {
  test.each<Case<string>>([
    ['can be seen', 'VISIBLE', true],
    ['is hidden', 'HIDDEN', true],
    ['waits for Ana', 'PENDING', true],
    ['was asked for', 'REQUESTED', false],
    ['is a draft', 'DRAFT', false],
    ['was refused', 'DECLINED', false],
    ['was taken back', 'DELETED', false],
  ])('with a recommendation that %s', async (_, status, warm) => {
    const files = {
      'ana/Profile.csv': table(
        'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers',
        'Ana,Reis,,,,Account Executive,,Software,,Lisbon,,,',
      ),
      'ana/Recommendations_Received.csv': table(
        'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
        `Tess,Lund,Corin Bank,CISO,Ana delivers.,"03/14/26, 09:30 AM",${status}`,
      ),
    };
    expect(await isWarm(files)).toBe(warm);
  });
});

describe('tables of one’s own', () => {
  test.each<Case<string>>([
    ['mail', 'email', true],
    ['a message on LinkedIn', 'LinkedIn message', true],
    ['lunch', 'lunch', true],
    ['newsletters', 'email newsletter', false],
    ['mass mail', 'mass email', false],
    ['voice mail', 'voicemail', false],
    ['missed calls', 'missed call', false],
    ['calls without an answer', 'call - no answer', false],
    ['mail that bounced', 'email bounced', false],
    ['answers by themselves', 'auto-reply email', false],
    ['wishes to connect', 'LinkedIn connection request', false],
    ['looks at a profile', 'LinkedIn profile view', false],
    ['comments', 'LinkedIn comment', false],
    ['mail that was opened', 'email opened', false],
    ['meetings without her', 'meeting - no show', false],
    ['meetings that she declined', 'meeting (declined)', false],
    ['webinars', 'webinar', false],
  ])('with %s', async (_, channel, warm) => {
    const contact = AGES.flatMap((age) => [
      `a1,t1,${daysAgo(age)},${channel}`,
      `t1,a1,${daysAgo(age - 1)},${channel}`,
    ]);
    const files = { 'people.csv': PEOPLE, 'contact.csv': table(INTERACTIONS, ...contact) };
    expect(await isWarm(files)).toBe(warm);
  });

  test.each<Case<{ readonly beside: readonly number[] }>>([
    ['alone', { beside: [] }, true],
    ['beside parts of it', { beside: [0.2, 0.5, 0.9] }, true],
    ['beside parts and one slip of the hand', { beside: [0.2, 0.5, 11] }, true],
    ['beside five stars', { beside: [2, 3, 4, 5] }, false],
    ['beside tens', { beside: [10, 7, 3] }, false],
    ['beside percent', { beside: [80, 95] }, false],
  ])('with a strength of 1 %s', async (_, { beside }, warm) => {
    const rows = beside.map((strength, i) => `a1,p${i}@elm.example,${strength}`);
    for (const ties of [
      ['a1,t1,1', ...rows],
      [...rows, 'a1,t1,1'],
      [...rows, '"a1","t1","1"'],
    ]) {
      const files = { 'people.csv': PEOPLE, 'ties.csv': table('from,to,strength', ...ties) };
      expect(await isWarm(files)).toBe(warm);
    }
  });

  test('of companies whose owners are numbers of a tool make nobody a seller', async () => {
    const files = {
      'people.csv': table(
        'id,name,email,title,company,team',
        `1,Ana Reis,${ANA},Account Executive,Lantern Software,true`,
        `7,Tess Lund,${TESS},CISO,Corin Bank,`,
        '8,Rob Kerr,rob@fern.example,Head of Operations,Fern Stores,',
      ),
      'companies.csv': table(
        'account,domain,type,owner',
        'Corin Bank,corin.example,prospect,7',
        'Fern Stores,fern.example,customer,8',
      ),
      'contact.csv': table(INTERACTIONS, ...inTouch('1', '8')),
    };
    const world = await worldOf(files);
    expect(find(world, { targets: ['Tess Lund'] }).network.team).toBe(1);
    expect(await isWarm(files)).toBe(false);
  });
});
