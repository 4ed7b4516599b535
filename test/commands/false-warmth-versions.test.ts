import { describe, expect, test } from 'vitest';
import { check, find, type LoadedNetwork } from '../../src/index.ts';
import { daysAgo, table, worldOf } from '../world.ts';

/**
 * Of one meeting calendars and booking tools write several rows: as it was planned, moved, called off, in the
 * calendars of several people, one for each guest. Ana is ours, Tess is whom we want.
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

const network = (files: Files): Promise<LoadedNetwork> =>
  worldOf({ 'people.csv': PEOPLE, ...files });

const isWarm = (world: LoadedNetwork): boolean =>
  find(world, { targets: ['Tess Lund'] }).paths.some(({ warmth }) => warmth === 'warm');

/** On how many days the two met, by what the evidence of their tie says. */
const meetings = (world: LoadedNetwork): number => {
  const [path] = find(world, { targets: ['Tess Lund'], maxHops: 1 }).paths;
  return path?.hops[0]?.evidence.find(({ kind }) => kind === 'meeting')?.count ?? 0;
};

const stamp = (age: number): string => `${daysAgo(age).replaceAll('-', '')}T100000Z`;

const event = (uid: number | string, age: number, ...more: readonly string[]): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTART:${stamp(age)}`,
  `ORGANIZER:mailto:${ANA}`,
  ...more,
  ...(more.includes('NOBODY')
    ? []
    : [`ATTENDEE;PARTSTAT=ACCEPTED:mailto:${ANA}`, `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${TESS}`]),
  'END:VEVENT',
];

const calendar = (...lines: readonly string[]): string =>
  table('BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR');

const HELD = AGES.flatMap((age) => event(age, age));
const each = (...more: readonly string[]): string[] =>
  AGES.flatMap((age) => event(age, age, ...more));

describe('a meeting that is written again', () => {
  type Case = readonly [what: string, again: readonly string[], warm: boolean];
  const CASES: readonly Case[] = [
    ['as it was', each(), true],
    ['with more about it', each('SEQUENCE:1'), true],
    [
      'under UIDs of its own',
      each('STATUS:CANCELLED').map((l) => l.replace('UID:', 'UID:x')),
      true,
    ],
    ['as called off', each('SEQUENCE:1', 'STATUS:CANCELLED'), false],
    ['as called off, in no version of its own', each('STATUS:CANCELLED'), false],
    ['as called off, without who was asked', each('STATUS:CANCELLED', 'NOBODY'), false],
    ['as moved to next year', AGES.flatMap((age) => event(age, -age, 'SEQUENCE:2')), false],
  ];

  test.each(CASES)('%s: in the same file, before or behind it', async (_, again, warm) => {
    for (const lines of [
      [...HELD, ...again],
      [...again, ...HELD],
    ]) {
      expect(isWarm(await network({ 'ana.ics': calendar(...lines) }))).toBe(warm);
    }
  });

  test.each(CASES)('%s: in a later export', async (_, again, warm) => {
    for (const [first, second] of [
      [HELD, again],
      [again, HELD],
    ] as const) {
      const files = { 'a/ana.ics': calendar(...first), 'b/tess.ics': calendar(...second) };
      expect(isWarm(await network(files))).toBe(warm);
    }
  });

  test('and called off, and then held all the same', async () => {
    const lines = [...each('SEQUENCE:1', 'STATUS:CANCELLED'), ...each('SEQUENCE:2')];
    expect(isWarm(await network({ 'ana.ics': calendar(...lines) }))).toBe(true);
  });

  test('as called off for another guest alone', async () => {
    const off = calendar('METHOD:CANCEL', ...each('SEQUENCE:1'));
    expect(isWarm(await network({ 'a.ics': calendar(...HELD), 'b.ics': off }))).toBe(true);
  });

  test('stands in two calendars, and is one', async () => {
    const files = { 'ana.ics': calendar(...HELD), 'b/tess.ics': calendar(...HELD, 'X-A:1') };
    const once = await network({ 'ana.ics': calendar(...HELD) });
    const twice = await network(files);
    const strength = (world: LoadedNetwork) =>
      find(world, { targets: ['Tess Lund'] }).paths[0]?.strength;
    expect(strength(twice)).toBe(strength(once));
  });

  test('is told among what did not take place', async () => {
    const off = each('SEQUENCE:1', 'STATUS:CANCELLED', 'NOBODY');
    const world = await network({ 'a.ics': calendar(...HELD), 'b.ics': calendar(...off) });
    const reasons = check(world).files.map((file) => file.reasons.map((r) => [r.code, r.count]));
    expect(reasons).toEqual([[['not-held', 6]], [['not-held', 6]], []]);
  });
});

describe('a series', () => {
  const WEEKLY = event('w', 38, 'RRULE:FREQ=WEEKLY');
  const day = (age: number, to: number, ...more: readonly string[]): string[] =>
    event('w', to, `RECURRENCE-ID:${stamp(age)}`, ...more);

  test.each([
    ['as it is', [], 6],
    ['with days called off in another export', day(17, 17, 'STATUS:CANCELLED'), 5],
    ['with days called off for nobody in particular', day(17, 17, 'STATUS:CANCELLED', 'NOBODY'), 5],
    ['with a day that was moved to the next', day(17, 16), 6],
    ['with a day that was put off to next year', day(17, -50), 5],
    ['that was called off as a whole', event('w', 38, 'SEQUENCE:1', 'STATUS:CANCELLED'), 0],
  ])('%s', async (_, later, met) => {
    const files = { 'a/ana.ics': calendar(...WEEKLY), 'b/ana.ics': calendar(...later) };
    expect(meetings(await network(files))).toBe(met);
  });
});

describe('a booking tool with a row for each guest', () => {
  const HEADER =
    'User Name,User Email,Invitee Name,Invitee Email,Start Date & Time,Canceled,Guest Email(s)';
  const booked = (who: string, age: number, more: { off?: boolean; with?: string } = {}): string =>
    `Ana Reis,${ANA},,${who},${daysAgo(age)} 10:00 AM,${more.off ?? false},"${more.with ?? ''}"`;
  const guests = (count: number): string[] =>
    Array.from({ length: count }, (_, i) => `g${i}@crowd.example`);

  test.each<readonly [string, (age: number) => string[], boolean]>([
    ['a meeting of two', () => [], true],
    ['a session of twenty', (age) => guests(19).map((who) => booked(who, age)), true],
    ['a webinar of forty', (age) => guests(39).map((who) => booked(who, age)), false],
    [
      'a webinar of forty who called it off',
      (age) => guests(39).map((who) => booked(who, age, { off: true })),
      true,
    ],
    [
      'a webinar to which one brought thirty',
      (age) => [booked('kim@elm.example', age, { with: guests(30).join(', ') })],
      false,
    ],
  ])('%s', async (_, others, warm) => {
    const rows = AGES.flatMap((age) => [booked(TESS, age), ...others(age)]);
    expect(isWarm(await network({ 'events.csv': table(HEADER, ...rows) }))).toBe(warm);
  });

  test('knows the webinar by its time: other meetings of that day are meetings', async () => {
    const rows = AGES.flatMap((age) => [
      booked(TESS, age),
      ...guests(50).map((who) => booked(who, age).replace('10:00', '11:00')),
    ]);
    expect(isWarm(await network({ 'events.csv': table(HEADER, ...rows) }))).toBe(true);
  });
});
