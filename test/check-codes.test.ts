import { describe, expect, test } from 'vitest';
import { check } from '../src/index.ts';
import { table, worldOf } from './world.ts';

const PEOPLE = table(
  'id,name,email,title,company,team',
  'a1,Ana Reis,ana@lantern.example,AE,Lantern Software,true',
  'r1,Rob Kerr,rob@fern.example,Buyer,Fern Stores,',
);

/** What became of each file beside a sound one, all in one folder: "read/repaired/skipped; code times @lines". */
const outcomesOf = (cases: readonly (readonly [string, string, string])[]) => {
  const named = cases.map(([, text], at) => [`case-${at}.csv`, text] as const);
  const loaded = worldOf({ 'people.csv': PEOPLE, ...Object.fromEntries(named) });
  const outcomes = async (): Promise<string[]> => {
    const { files } = check(await loaded);
    return named.map(([name]) => {
      const file = files.find(({ path }) => path === name);
      const reasons = file?.reasons.map(({ code, count, lines }) => `${code} ${count} @${lines}`);
      const { rowsRead, rowsRepaired, rowsSkipped } = file ?? {};
      return [`${rowsRead}/${rowsRepaired}/${rowsSkipped}`, ...(reasons ?? [])].join('; ');
    });
  };
  return outcomes();
};

type Case = readonly [what: string, text: string, outcome: string];

const claim = (cases: readonly Case[]): void => {
  const outcomes = outcomesOf(cases);
  test.each(cases.map(([what, , outcome], at) => [what, outcome, at] as const))(
    '%s',
    async (_, outcome, at) => {
      expect((await outcomes)[at]).toBe(outcome);
    },
  );
};

describe('people', () => {
  const below = (...rows: string[]) => table('id,name,email,company,team', ...rows);

  claim([
    ['sound rows', below('p1,Bo Lind,bo@x.example,Harbor,', 'p2,Cy Doe,,Corvid,yes'), '2/0/0'],
    ['nobody in the row', below('p1,Bo Lind,,,', ',,,Harbor,'), '2/0/1; no-person 1 @3'],
    [
      'a placeholder for a name',
      below('p1,Bo Lind,,,', 'p2,N/A,-,Harbor,'),
      '2/0/1; no-person 1 @3',
    ],
    [
      'a flag that is none',
      below('p1,Bo Lind,,,perhaps', 'p2,Cy Doe,,,no'),
      '2/0/0; unreadable-flag 1 @2',
    ],
    [
      'an id that Excel rounded',
      below('8.001E+10,Bo Lind,,,', 'p2,Cy Doe,,,'),
      '2/0/0; mangled-id 1 @2',
    ],
    ['blank rows', below('p1,Bo Lind,,,', ',,,,', '', 'p2,Cy Doe,,,'), '4/0/2; blank-row 2 @3,4'],
    [
      'the header again',
      below('p1,Bo Lind,,,', 'id,name,email,company,team', 'p2,Cy Doe,,,'),
      '3/0/1; repeated-header 1 @3',
    ],
    [
      'a cell too many',
      below('p1,Bo Lind,,,', 'p2,Cy Doe,,,,extra', 'p3,Di Roe,,,'),
      '3/0/1; too-many-cells 1 @3',
    ],
    [
      'short rows',
      below('p1,Bo Lind,bo@x.example,Harbor,', 'p2,Cy Doe', 'p3,Di Roe,,,'),
      '3/1/0; short-row 1 @3',
    ],
    [
      'a total at the end',
      below('p1,Bo Lind,,,', 'p2,Cy Doe,,,', 'Total,,,,2'),
      '3/0/1; totals-row 1 @4',
    ],
    ['a bare quote', below('p1,Bo 5" Lind,,,', 'p2,Cy Doe,,,'), '2/1/0; bare-quote 1 @2'],
    ['a NUL', below('p1,Bo\0 Lind,,,', 'p2,Cy Doe,,,'), '2/1/0; nul-dropped 1 @2'],
    [
      'a quote never closed',
      below('p1,"Bo Lind,,,', 'p2,Cy Doe,,,', 'p3,Di Roe,,,'),
      '3/1/0; odd-quotes 1 @2',
    ],
  ]);
});

describe('ties', () => {
  const below = (...rows: string[]) => table('from,to,strength,since,kind', ...rows);

  claim([
    ['sound rows', below('a1,r1,0.5,2020,', 'Ana Reis,rob@fern.example,,,friends'), '2/0/0'],
    ['no strength', below('a1,r1,,,'), '1/0/0'],
    ['a strength of nothing', below('a1,r1,0,,', 'a1,r1,1,,'), '2/0/1; bad-strength 1 @2'],
    ['a strength above one', below('a1,r1,1.01,,', 'a1,r1,7,,'), '2/0/2; bad-strength 2 @2,3'],
    ['a strength below nothing', below('a1,r1,-0.5,,'), '1/0/1; bad-strength 1 @2'],
    ['a strength in words', below('a1,r1,strong,,'), '1/0/1; bad-strength 1 @2'],
    ['a strength with a comma', below('a1,r1,"0,8",,'), '1/0/0'],
    ['nobody on one side', below(',r1,0.5,,', 'a1,,0.5,,'), '2/0/2; no-person 2 @2,3'],
    ['a date that is none', below('a1,r1,0.5,long ago,'), '1/0/0; unreadable-date 1 @2'],
    [
      'dates that leave their order open',
      below('a1,r1,0.5,03/04/2020,', 'r1,a1,0.5,05/06/2020,'),
      '2/0/0; ambiguous-date 2 @2,3',
    ],
    ['somebody nobody knows', below('a1,zz9,0.5,,'), '1/0/1; unknown-person 1 @2'],
    ['somebody with himself', below('a1,a1,0.5,,'), '1/0/1; same-person 1 @2'],
  ]);
});

describe('interactions', () => {
  const below = (...rows: string[]) => table('from,to,date,channel,count', ...rows);

  claim([
    ['sound rows', below('a1,r1,2026-11-01,email,', 'r1,a1,2026-11-02,meeting,2'), '2/0/0'],
    ['several who read it', below('a1,r1;Ana Reis,2026-11-01,email,'), '1/0/0'],
    ['no date', below('a1,r1,,email,'), '1/0/1; bad-date 1 @2'],
    ['a month for a day', below('a1,r1,2026-10,email,'), '1/0/1; bad-date 1 @2'],
    ['a day that is none', below('a1,r1,2026-02-30,email,'), '1/0/1; bad-date 1 @2'],
    ['a channel nobody has', below('a1,r1,2026-11-01,pigeon,'), '1/0/1; unknown-channel 1 @2'],
    ['a day to come', below('a1,r1,2027-01-01,email,'), '1/0/0'],
    ['a count of nothing', below('a1,r1,2026-11-01,email,0'), '1/0/1; bad-count 1 @2'],
    ['a count in words', below('a1,r1,2026-11-01,email,many'), '1/0/1; bad-count 1 @2'],
    ['nobody who wrote', below(',r1,2026-11-01,email,'), '1/0/1; no-person 1 @2'],
    ['nobody who read', below('a1,;,2026-11-01,email,'), '1/0/1; no-person 1 @2'],
  ]);
});

describe('employment', () => {
  const below = (...rows: string[]) => table('person,company,title,start,end,kind', ...rows);

  claim([
    [
      'sound rows',
      below('a1,Harbor,CTO,2019,2021-03,', 'r1,Harbor,,2020-01-01,Present,board'),
      '2/0/0',
    ],
    ['nobody', below(',Harbor,,2019,,'), '1/0/1; no-person 1 @2'],
    ['no company', below('a1,,,2019,,', 'a1,N/A,,2019,,'), '2/0/2; no-company 2 @2,3'],
    ['a kind nobody has', below('a1,Harbor,,2019,,king'), '1/0/0; unknown-kind 1 @2'],
    ['an end before the start', below('a1,Harbor,,2021,2019,'), '1/0/1; ends-before-start 1 @2'],
    ['a start in words', below('a1,Harbor,,once,2019,'), '1/0/0; unreadable-date 1 @2'],
  ]);
});

describe('accounts', () => {
  const below = (...rows: string[]) =>
    table('account,domain,type,employees,owner,satisfaction', ...rows);

  claim([
    ['sound rows', below('Fern Stores,fern.example,customer,200,a1,9'), '1/0/0'],
    ['no name', below(',fern.example,customer,,,'), '1/0/1; no-account 1 @2'],
    ['a type nobody has', below('Fern Stores,,friend,,,'), '1/0/0; unknown-type 1 @2'],
    [
      'a satisfaction out of ten',
      below('Fern Stores,,customer,,,11'),
      '1/0/0; bad-satisfaction 1 @2',
    ],
    [
      'a satisfaction in words',
      below('Fern Stores,,customer,,,high'),
      '1/0/0; unreadable-number 1 @2',
    ],
    ['a range of employees', below('Fern Stores,,customer,201-500,,'), '1/0/0'],
  ]);
});
