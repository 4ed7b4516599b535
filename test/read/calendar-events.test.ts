import { describe, expect, test } from 'vitest';
import { CALENDAR_HEADER, calendarEvents } from '../../src/read/calendar-events.ts';

/** The rows of a calendar: line, and the cells that are asked for. */
const rows = (body: readonly string[], ...columns: readonly string[]): string[] => {
  const lines = ['BEGIN:VCALENDAR', ...body, 'END:VCALENDAR'];
  const numbered = lines.map((text, i) => ({ text, line: i + 1 }));
  return Array.from(calendarEvents(numbered), ({ cells, line }) =>
    [line, ...columns.map((name) => cells[CALENDAR_HEADER.indexOf(name)])].join(' | '),
  );
};

const event = (...fields: readonly string[]): string[] => [
  'BEGIN:VEVENT',
  ...fields,
  'ATTENDEE:mailto:bo@h.example',
  'END:VEVENT',
];

describe('a series', () => {
  const WEEKLY = event(
    'UID:u1',
    'DTSTART;TZID=Europe/Berlin:20260105T090000',
    'RRULE:FREQ=WEEKLY',
    'EXDATE;TZID=Europe/Berlin:20260112T090000',
    'EXDATE;TZID=Europe/Berlin:20260119T090000,20260126T090000',
    'RDATE;VALUE=PERIOD:20260107T090000Z/20260107T100000Z',
  );
  const MOVED = event('UID:u1', 'RECURRENCE-ID:20260202T090000', 'DTSTART:20260203T090000');
  const OTHER = event('UID:u2', 'RECURRENCE-ID:20260209T090000', 'DTSTART:20260210T090000');

  test('has its rule, and the days it has besides it or has not', () => {
    expect(rows(WEEKLY, 'RRULE', 'EXDATE', 'RDATE')).toEqual([
      '2 | FREQ=WEEKLY | 20260112T090000,20260119T090000,20260126T090000 | 20260107T090000Z/20260107T100000Z',
    ]);
  });

  test.each([
    ['behind it', [...WEEKLY, ...MOVED], '11 | 20260203T090000', '2 | 20260105T090000'],
    ['before it', [...MOVED, ...WEEKLY], '2 | 20260203T090000', '8 | 20260105T090000'],
  ])('has not the days that were moved, though they stand %s', (_, body, moved, whole) => {
    expect(rows(body, 'DTSTART')).toEqual([moved, whole]);
    expect(rows(body, 'EXDATE')[1]).toMatch(/20260126T090000,20260202T090000$/);
  });

  test('has the days of another that were moved', () => {
    expect(rows([...WEEKLY, ...OTHER], 'EXDATE')[1]).not.toContain('20260209');
  });

  test('of days that are listed, without a rule, is one too', () => {
    const listed = event('UID:u3', 'DTSTART:20260105T090000', 'RDATE:20260107T090000');
    const single = event('UID:u4', 'DTSTART:20260106T090000');
    expect(rows([...listed, ...single], 'UID', 'RDATE')).toEqual([
      '8 | u4 | ',
      '2 | u3 | 20260107T090000',
    ]);
  });
});

describe('whose calendar it is', () => {
  const meeting = (...attendees: readonly string[]): readonly string[] => [
    'X-WR-CALNAME:Sam@c.example',
    'BEGIN:VEVENT',
    'UID:u1',
    ...attendees,
    'END:VEVENT',
  ];

  test.each([
    ['said yes', 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:sam@c.example', 'Sam@c.example'],
    ['said perhaps', 'ATTENDEE;PARTSTAT=TENTATIVE:mailto:sam@c.example', ''],
    ['is said nothing of', 'ATTENDEE:mailto:sam@c.example', 'Sam@c.example'],
    ['was not asked', 'ATTENDEE;PARTSTAT=DECLINED:mailto:eve@c.example', 'Sam@c.example'],
    ['said no', 'ATTENDEE;PARTSTAT=DECLINED:MAILTO:SAM@C.EXAMPLE', ''],
    ['has not answered', 'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:sam@c.example', ''],
  ])('%s', (_, own, calendar) => {
    const body = meeting('ATTENDEE;PARTSTAT=ACCEPTED:mailto:bo@h.example', own);
    expect(rows(body, 'ATTENDEE', 'X-WR-CALNAME')[0]).toBe(`3 | bo@h.example | ${calendar}`);
  });
});

describe('what belongs to no meeting', () => {
  test('the rules of time zones', () => {
    const zone = ['BEGIN:VTIMEZONE', 'BEGIN:STANDARD', 'DTSTART:19701025T030000'];
    const rule = ['RRULE:FREQ=YEARLY;BYMONTH=10', 'END:STANDARD', 'END:VTIMEZONE'];
    const meeting = event('UID:u1', 'DTSTART:20260105T090000');
    expect(rows([...zone, ...rule, ...meeting], 'DTSTART', 'RRULE')).toEqual([
      '8 | 20260105T090000 | ',
    ]);
  });

  test('who is asked outside of meetings, and meetings without an end', () => {
    const todo = ['BEGIN:VTODO', 'ATTENDEE:mailto:ana@h.example', 'END:VTODO'];
    expect(rows(todo, 'ATTENDEE')).toEqual([]);
    expect(rows(['BEGIN:VEVENT', 'ATTENDEE:mailto:ana@h.example'], 'ATTENDEE')).toEqual([]);
  });

  test('lines that are none', () => {
    expect(rows(event('UID:u1', 'nonsense', ':', ''), 'UID', 'ATTENDEE')).toEqual([
      '2 | u1 | bo@h.example',
    ]);
  });
});

test('each calendar of a file bears its own name', () => {
  const named = (name: string) => [`X-WR-CALNAME:${name}`, ...event(`UID:${name}`)];
  expect(rows([...named('a@h.example'), ...named('b@h.example')], 'X-WR-CALNAME')).toEqual([
    '3 | a@h.example',
    '8 | b@h.example',
  ]);
});

test('one who is asked twice is counted as he stands there', () => {
  const twice = event('ATTENDEE;CN=Bo:MAILTO:bo@h.example', 'ATTENDEE;CUTYPE=ROOM:urn:uuid:1');
  expect(rows(twice, 'ATTENDEE', 'ATTENDEE CN', 'CUTYPE', 'ATTENDEES')).toEqual([
    '2 | bo@h.example | Bo |  | 3',
    '2 | urn:uuid:1 |  | ROOM | 3',
    '2 | bo@h.example |  |  | 3',
  ]);
});

describe('what a meeting was about', () => {
  test.each([
    ['SUMMARY:Canceled: dinner with Ana', 'Canceled:'],
    ['SUMMARY;LANGUAGE=de:Abgesagt: Jour fixe: Teil 2', 'Abgesagt:'],
    ['SUMMARY:Dinner with Ana', ''],
    ['DESCRIPTION:Canceled: dinner', ''],
  ])('%s is not kept, but for what stands before a colon', (line, kept) => {
    expect(rows(event('UID:u1', line), 'SUMMARY')).toEqual([`2 | ${kept}`]);
  });

  test('a whole day of Outlook says so', () => {
    const body = event('UID:u1', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE');
    expect(rows(body, 'X-MICROSOFT-CDO-ALLDAYEVENT')).toEqual(['2 | TRUE']);
  });
});

describe('who was not there', () => {
  const asked = (...attendees: readonly string[]): string[] => [
    'BEGIN:VEVENT',
    'ORGANIZER:mailto:ana@h.example',
    ...attendees.map((attendee) => `ATTENDEE;${attendee}`),
    'END:VEVENT',
  ];
  const BO = 'PARTSTAT=ACCEPTED:mailto:bo@h.example';

  test.each([
    ['says no', 'PARTSTAT=DECLINED:mailto:Ana@h.example', ''],
    ['says yes', 'PARTSTAT=ACCEPTED:mailto:ana@h.example', 'ana@h.example'],
    ['does not say', 'PARTSTAT=NEEDS-ACTION:mailto:ana@h.example', 'ana@h.example'],
    ['of another says no', 'PARTSTAT=DECLINED:mailto:cy@h.example', 'ana@h.example'],
  ])('whoever asks and %s', (_, attendee, organizer) => {
    expect(rows(asked(attendee, BO), 'ORGANIZER')[1]).toBe(`2 | ${organizer}`);
  });

  test.each([
    ['TENTATIVE', ''],
    ['DECLINED', ''],
    ['NEEDS-ACTION', ''],
    ['ACCEPTED', 'cy@h.example'],
  ])('whose calendar it is and whose answer is %s', (answer, calendar) => {
    const body = asked(BO, `PARTSTAT=${answer}:mailto:cy@h.example`);
    const [row] = rows(['X-WR-CALNAME:cy@h.example', ...body], 'X-WR-CALNAME');
    expect(row).toBe(`3 | ${calendar}`);
  });

  test.each([
    ['all@h.example', '1002'],
    ['All-Hands@h.example', '1002'],
    ['everyone@h.example', '1002'],
    ['alice@h.example', '2'],
    ['allan@h.example', '2'],
    ['sales@h.example', '2'],
  ])('%s stands for as many as counted: %s', (address, count) => {
    expect(rows(asked(BO, `X=1:mailto:${address}`), 'ATTENDEES')[0]).toBe(`2 | ${count}`);
  });

  test.each([
    [['METHOD:CANCEL'], 'CONFIRMED', 'UNINVITED'],
    [['METHOD:CANCEL'], 'Cancelled', 'Cancelled'],
    [['METHOD:REQUEST'], 'CONFIRMED', 'CONFIRMED'],
    [['METHOD:CANCEL', 'METHOD:PUBLISH'], 'CONFIRMED', 'CONFIRMED'],
    [[], 'CONFIRMED', 'CONFIRMED'],
  ])('what is sent around as %j and is %s is %s', (method, said, status) => {
    const body = [...method, ...event(`STATUS:${said}`)];
    expect(rows(body, 'STATUS')).toEqual([`${2 + method.length} | ${status}`]);
  });

  test.each([
    ['CANCELLED', ['2 | CANCELLED |  | 20260112T090000 | 3']],
    ['CONFIRMED', []],
  ])('an event that is %s, and names nobody', (status, told) => {
    const said = [`STATUS:${status}`, 'RECURRENCE-ID:20260112T090000', 'SEQUENCE:3'];
    const body = ['BEGIN:VEVENT', ...said, 'END:VEVENT'];
    expect(rows(body, 'STATUS', 'ATTENDEE', 'RECURRENCE-ID', 'SEQUENCE')).toEqual(told);
  });
});
