import { describe, expect, test } from 'vitest';
import { DEFAULT_READ_LIMITS, type ReadLimits } from '../../src/model/read-limits.ts';
import { bufferSource } from '../../src/read/byte-source.ts';
import { openArchive } from '../../src/read/open-archive.ts';
import { type ZipMember, zipOf } from './zip-of.ts';

const CSV = 'name,mail\nAna,ana@harbor.example\n';

const openBytes = async (bytes: Buffer, limits: Partial<ReadLimits> = {}) => {
  const opened = await openArchive(bufferSource(bytes), { ...DEFAULT_READ_LIMITS, ...limits });
  return {
    members: opened.members.map((member) => member.name),
    unread: opened.unread.map(({ path, code }) => `${path} ${code}`.trim()),
  };
};
const open = (members: readonly ZipMember[], limits: Partial<ReadLimits> = {}) =>
  openBytes(zipOf(members), limits);

describe('names that lead out of the archive are refused', () => {
  test.each(['../../etc/passwd', '/etc/passwd', 'a/../../b.csv', 'C:/b.csv'])(
    '%s',
    async (name) => {
      const { members, unread } = await open([{ name, content: CSV }]);
      expect(members).toEqual([]);
      expect(unread).toHaveLength(1);
    },
  );

  test('a backslash too', async () => {
    expect((await open([{ name: 'a\\b.csv', content: CSV }])).members).toEqual([]);
  });
});

describe('members that cannot be read do not keep the others from being read', () => {
  const sound = { name: 'z.csv', content: CSV };
  test.each([
    ['encrypted', { name: 'a.csv', content: CSV, encrypted: true }],
    ['damaged', { name: 'a.csv', content: CSV, crc: 12345 }],
    ['unknown-compression', { name: 'a.csv', content: CSV, method: 12 }],
    ['too-large', { name: 'a.csv', content: Buffer.alloc(9e6, 'a') }],
  ])('%s', async (code, member) => {
    const { members, unread } = await open([member, sound]);
    expect({ members, unread }).toEqual({ members: ['z.csv'], unread: [`a.csv ${code}`] });
  });

  test('of two members of one name the first counts', async () => {
    const { members, unread } = await open([sound, { ...sound, content: 'other' }]);
    expect({ members, unread }).toEqual({ members: ['z.csv'], unread: ['z.csv duplicate-name'] });
  });
});

describe('limits', () => {
  test('members', async () => {
    const members = Array.from({ length: 5 }, (_, i) => ({ name: `${i}.csv`, content: CSV }));
    expect(await open(members, { zipEntries: 4 })).toEqual({
      members: [],
      unread: ['too-many-entries'],
    });
    expect((await open(members, { zipEntries: 5 })).members).toHaveLength(5);
  });

  test('bytes of one member and of all', async () => {
    const two = [
      { name: 'a.csv', content: 'a,b\n'.repeat(500) },
      { name: 'b.csv', content: 'c,d\n'.repeat(500) },
    ];
    expect((await open(two, { entryBytes: 1999 })).unread).toEqual([
      'a.csv too-large',
      'b.csv too-large',
    ]);
    expect((await open(two, { archiveBytes: 3000 })).unread).toEqual(['b.csv too-large']);
  });

  test('a ratio that no table has; small files may shrink as they like', async () => {
    const bomb = { name: 'a.csv', content: Buffer.alloc(4e6) };
    expect((await open([bomb])).unread).toEqual(['a.csv too-large']);
    expect((await open([bomb], { zipRatio: 10_000 })).unread).toEqual([]);
    expect((await open([{ name: 'a.csv', content: Buffer.alloc(9e5) }])).unread).toEqual([]);
  });
});

test('an archive that was cut off says so', async () => {
  const bytes = zipOf([{ name: 'a.csv', content: CSV }]);
  expect((await openBytes(bytes.subarray(0, bytes.length - 30))).unread).toEqual([
    'damaged-archive',
  ]);
  expect((await openBytes(Buffer.from('PK\x03\x04 and nothing else'))).unread).toEqual([
    'damaged-archive',
  ]);
});

test('a spreadsheet is told from an archive of tables', async () => {
  const { members, unread } = await open([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: '<document/>' },
  ]);
  expect({ members, unread }).toEqual({ members: [], unread: ['spreadsheet'] });
});
