import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_READ_LIMITS } from '../../src/model/read-limits.ts';
import { bufferSource } from '../../src/read/byte-source.ts';
import { openArchive } from '../../src/read/open-archive.ts';
import { type ZipMember, zipOf } from './zip-of.ts';

const CSV = 'name,mail\nAna,ana@harbor.example\n';
const SOUND: readonly ZipMember[] = [
  { name: 'a.csv', content: CSV },
  { name: 'in/b.csv', content: CSV.repeat(50) },
];

const open = async (bytes: Buffer) => {
  const { members, unread } = await openArchive(bufferSource(bytes), DEFAULT_READ_LIMITS);
  const texts = members.map(({ name, source }) => {
    const parts = Array.from(source.chunks(), (chunk) => Buffer.from(chunk));
    return [name, Buffer.concat(parts).toString()];
  });
  return { texts: new Map(texts.map(([name = '', text = '']) => [name, text])), unread };
};

describe('names', () => {
  test.each([
    '../a.csv',
    '../../../../etc/cron.d/x',
    'in/../../a.csv',
    '/a.csv',
    'C:\\a.csv',
    'c:/a.csv',
    '..\\a.csv',
    'in\\a.csv',
  ])('%s leads nowhere', async (name) => {
    const { texts, unread } = await open(zipOf([{ name, content: CSV }]));
    expect([...texts.keys()]).toEqual([]);
    expect(unread).toHaveLength(1);
  });

  test.each([
    'a.csv',
    'in/deep/er/a.csv',
    'ä ö.csv',
    '渡辺.csv',
    '...csv',
    'a..b.csv',
    '__proto__',
  ])('%s is a name like others', async (name) => {
    const { texts } = await open(zipOf([{ name, content: CSV }]));
    expect(texts.get(name)).toBe(CSV);
  });

  test.each([
    'in/',
    '__MACOSX/a.csv',
    'in/__MACOSX/._a.csv',
    '.DS_Store',
    'in/._a.csv',
    '.git/config',
  ])('%s is passed over in silence', async (name) => {
    const { texts, unread } = await open(zipOf([{ name, content: CSV }, ...SOUND]));
    expect([...texts.keys()]).toEqual(['a.csv', 'in/b.csv']);
    expect(unread).toEqual([]);
  });
});

describe('sizes that are not as the headers say', () => {
  test.each([0, 1, 1_000_000, 0xfffffffe])('claimed: %i', async (size) => {
    const bytes = zipOf(SOUND);
    const central = bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    bytes.writeUInt32LE(size, central + 24);
    const { texts } = await open(bytes);
    // The checksum decides; what is claimed is never allocated.
    expect(texts.get('a.csv') ?? CSV).toBe(CSV);
    expect(texts.get('in/b.csv')).toBe(CSV.repeat(50));
  });

  test('a member that claims to be packed into more than there is', async () => {
    const bytes = zipOf(SOUND);
    const central = bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    bytes.writeUInt32LE(0x7fffffff, central + 20);
    const { texts, unread } = await open(bytes);
    expect(texts.has('a.csv')).toBe(false);
    expect(unread.length).toBeGreaterThan(0);
  });
});

describe('damage', () => {
  const whole = zipOf(SOUND);

  test('an archive cut anywhere ends in a report, never in a throw', async () => {
    for (let length = 4; length < whole.length; length += 7) {
      const { unread } = await open(whole.subarray(0, length));
      expect(unread.map(({ code }) => code)).toEqual(['damaged-archive']);
    }
  });

  test('of bytes changed anywhere no wrong text comes out', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const bytes = Buffer.from(whole);
          bytes[at] = (bytes[at] ?? 0) ^ by;
          const { texts } = await open(bytes);
          for (const text of texts.values()) expect([CSV, CSV.repeat(50)]).toContain(text);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('any bytes behind the signature', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 120 }), async (noise) => {
        const bytes = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.from(noise)]);
        expect((await open(bytes)).texts.size).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});
