import { describe, expect, test } from 'vitest';
import { check } from '../../src/index.ts';
import { INTERACTIONS, inTouch, table, worldOf } from '../world.ts';

const PEOPLE = table(
  'id,name,email,company,team',
  'a1,Ana Reis,ana@lantern.example,Lantern,true',
  'r1,Rob Kerr,rob@fern.example,Fern,',
  't1,Tess Lund,tess@corin.example,Corin,',
);
const MAIL = table(INTERACTIONS, ...inTouch('a1', 'r1'));
const SECOND_HOP = table('from,to,strength', 'r1,t1,0.8');
const JOBS = table('person,company,start,end', 'r1,Tiny Forge,2014-01,2020-01');
const ACCOUNTS = table('account,type', 'Fern,customer');
const CONNECTIONS = table(
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Rob,Kerr,https://www.linkedin.com/in/rob-kerr,,Fern,COO,14 Mar 2024',
);
const PROFILE = table(
  'First Name,Last Name,Headline,Industry',
  'Ana,Reis,Account Executive,Software',
);

const EVERYTHING = {
  'people.csv': PEOPLE,
  'mail.csv': MAIL,
  'ties.csv': SECOND_HOP,
  'jobs.csv': JOBS,
  'accounts.csv': ACCOUNTS,
  'Connections.csv': CONNECTIONS,
  'Profile.csv': PROFILE,
};

const missing = async (files: Record<string, string>): Promise<string[]> =>
  check(await worldOf(files)).missing.map(({ code }) => code);

const without = (...names: (keyof typeof EVERYTHING)[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(EVERYTHING).filter(([name]) => !names.some((one) => one === name)),
  );

describe('what a network lacks to find more', () => {
  test('is nothing where everything is there', async () => {
    expect(await missing(EVERYTHING)).toEqual([]);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['contact', without('mail.csv'), ['no-contact']],
    ['whom contacts know', without('ties.csv'), ['no-second-hop']],
    ['work history', without('jobs.csv'), ['no-work-history']],
    ['customers', without('accounts.csv'), ['no-customers']],
    ['LinkedIn archives', without('Connections.csv'), ['no-archive']],
    [
      'a team',
      { ...without('Profile.csv', 'Connections.csv'), 'people.csv': PEOPLE.replace(',true', ',') },
      ['no-team', 'no-archive'],
    ],
    [
      'all but people',
      { 'people.csv': PEOPLE },
      ['no-contact', 'no-second-hop', 'no-work-history', 'no-customers', 'no-archive'],
    ],
  ])('is %s where that is not there', async (_name, files, codes) => {
    expect(await missing(files)).toEqual(codes);
  });

  test('jobs without dates, and jobs of the team alone, are no work history', async () => {
    const undated = { ...EVERYTHING, 'jobs.csv': table('person,company', 'r1,Tiny Forge') };
    const ours = { ...EVERYTHING, 'jobs.csv': JOBS.replace('r1,', 'a1,') };
    expect(await missing(undated)).toEqual(['no-work-history']);
    expect(await missing(ours)).toEqual(['no-work-history']);
  });

  test('a customer named in the settings is one', async () => {
    const world = await worldOf(without('accounts.csv'), { customers: ['Fern'] });
    expect(check(world).missing).toEqual([]);
  });
});
