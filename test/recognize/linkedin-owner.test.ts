import { describe, expect, test } from 'vitest';
import type { UnreadFile } from '../../src/model/raw-file.ts';
import { readTable } from '../../src/normalize/row-reader.ts';
import { archiveOwners } from '../../src/recognize/linkedin-owner.ts';
import { recognize } from '../../src/recognize/recognize.ts';
import { rawFile } from '../raw-file.ts';

type Member = readonly [path: string, text: string];

const CONNECTIONS = 'First Name,Last Name,Connected On\nAna,Ruiz,04 Nov 2024\n';
const profile = (first: string, last: string): string =>
  'First Name,Last Name,Maiden Name,Headline,Industry,Zip Code,Geo Location\n' +
  `${first},${last},,AE at Corvid,Software,,Leith\n`;
const MESSAGES = 'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,FOLDER\n';
const message = (id: string, from: string, to: string): string => {
  const url = (name: string) =>
    `https://www.linkedin.com/in/${name.toLowerCase().replace(' ', '-')}`;
  return `${id},${from},${url(from)},${to},${url(to)},2025-03-02 09:15:22 UTC,INBOX\n`;
};

const ownersOf = (members: readonly Member[], owner = '', unread: readonly UnreadFile[] = []) => {
  const files = members.flatMap(([path, text]) => {
    const file = rawFile(text, { path, container: path.slice(0, path.lastIndexOf('/')) });
    const recognized = recognize(file);
    return recognized.format === null ? [] : [{ file, recognized }];
  });
  const owners = archiveOwners(files, { readTable, owner, unread });
  return Object.fromEntries(
    [...owners].map(([container, { name, url }]) => [container, `${name} ${url}`.trim()]),
  );
};

describe('the owner of an archive', () => {
  test('is whom its profile names', () => {
    expect(
      ownersOf([
        ['a/Profile.csv', profile('Sam', 'Seller')],
        ['a/Connections.csv', CONNECTIONS],
      ]),
    ).toEqual({
      a: 'Sam Seller',
    });
  });

  test('has the profile address that bears that name in the conversations', () => {
    const messages =
      MESSAGES + message('1', 'Ana Ruiz', 'Sam Seller') + message('1', 'Ana Ruiz', 'Sam Seller');
    expect(
      ownersOf([
        ['a/Profile.csv', profile('Sam', 'Seller')],
        ['a/messages.csv', messages],
      ]),
    ).toEqual({
      a: 'Sam Seller https://www.linkedin.com/in/sam-seller',
    });
  });

  test('is who stands in all conversations, where there is no profile', () => {
    const messages =
      MESSAGES + message('1', 'Ana Ruiz', 'Sam Seller') + message('2', 'Sam Seller', 'Bo Lind');
    expect(
      ownersOf([
        ['a/messages.csv', messages],
        ['a/Connections.csv', CONNECTIONS],
      ]),
    ).toEqual({
      a: 'Sam Seller https://www.linkedin.com/in/sam-seller',
    });
  });

  test('is nobody where one conversation leaves two people equal', () => {
    expect(
      ownersOf([['a/messages.csv', MESSAGES + message('1', 'Ana Ruiz', 'Sam Seller')]]),
    ).toEqual({});
  });

  test('is who sends what goes out and gets what comes in', () => {
    const invitations =
      'From,To,Sent At,Direction\nSam Seller,Ana Ruiz,"6/6/22, 2:54 PM",OUTGOING\n' +
      'Bo Lind,Sam Seller,"6/7/22, 2:54 PM",INCOMING\n';
    expect(ownersOf([['a/Invitations.csv', invitations]])).toEqual({ a: 'Sam Seller' });
  });

  test('is the one the user names, only where no member says so', () => {
    const members: Member[] = [
      ['a/Connections.csv', CONNECTIONS],
      ['b/Connections.csv', CONNECTIONS],
      ['b/Profile.csv', profile('Bo', 'Lind')],
    ];
    expect(ownersOf(members, 'Sam Seller')).toEqual({ a: 'Sam Seller', b: 'Bo Lind' });
    expect(ownersOf(members, 'https://www.linkedin.com/in/sam')).toMatchObject({
      a: 'https://www.linkedin.com/in/sam',
    });
  });

  test('is nobody where two profiles in one folder contradict each other', () => {
    const members: Member[] = [
      ['a/Profile.csv', profile('Sam', 'Seller')],
      ['a/Profile (1).csv', profile('Bo', 'Lind')],
    ];
    expect(ownersOf(members)).toEqual({});
  });

  test('is known from a profile that was left out as a copy of another archive’s', () => {
    const members: Member[] = [
      ['basic.zip/Profile.csv', profile('Sam', 'Seller')],
      ['complete.zip/Connections.csv', CONNECTIONS],
    ];
    const copy = {
      path: 'complete.zip/Profile.csv',
      code: 'duplicate-of',
      detail: 'basic.zip/Profile.csv',
    };
    expect(ownersOf(members, '', [copy])).toEqual({
      'basic.zip': 'Sam Seller',
      'complete.zip': 'Sam Seller',
    });
  });

  test('has the addresses of the archive, the primary one first', () => {
    const addresses =
      'Email Address,Confirmed,Primary,Updated On\nold@mail.example,Yes,No,Not Available\n' +
      'no@mail.example,No,No,\nsam@corvid.example,Yes,Yes,1/1/20\n';
    const files = [
      ['Profile.csv', profile('Sam', 'Seller')] as const,
      ['Email Addresses.csv', addresses] as const,
    ].flatMap(([path, text]) => {
      const file = rawFile(text, { path });
      const recognized = recognize(file);
      return recognized.format === null ? [] : [{ file, recognized }];
    });
    const owner = archiveOwners(files, { readTable, owner: '', unread: [] }).get('.');
    expect(owner).toMatchObject({
      email: 'sam@corvid.example;old@mail.example',
      path: 'Profile.csv',
      line: 2,
    });
  });
});
