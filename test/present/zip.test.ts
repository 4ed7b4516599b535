import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DEFAULT_READ_LIMITS } from '../../src/model/read-limits.ts';
import { type ZipMember, zip } from '../../src/present/zip.ts';
import { bufferSource } from '../../src/read/byte-source.ts';
import { openArchive } from '../../src/read/open-archive.ts';

const bytesOf = (members: readonly ZipMember[]): Buffer => Buffer.concat([...zip(members)]);

const member = (name: string, ...pieces: readonly string[]): ZipMember => ({ name, pieces });

/** So many letters that pack badly: what packs too well is taken for a bomb. */
const mixed = (letters: number): string => {
  let text = '';
  for (let i = 1; text.length < letters; i++) text += ((i * 2_654_435_761) % 2 ** 32).toString(36);
  return text.slice(0, letters);
};

/** What our own reader of archives finds. */
const found = async (bytes: Buffer): Promise<[name: string, text: string][]> => {
  const { members } = await openArchive(bufferSource(bytes), DEFAULT_READ_LIMITS);
  return members.map(({ name, source }) => [
    name,
    Buffer.concat([...source.chunks()].map((bytes) => Buffer.from(bytes))).toString('utf8'),
  ]);
};

describe('an archive', () => {
  test.each<[what: string, pieces: readonly string[]]>([
    ['one piece', ['Ana']],
    ['several pieces', ['Ana', ' ', 'Ruiz']],
    ['letters of several bytes', ['渡辺', ' さくら 👩🏽‍💻']],
    ['empty pieces', ['', 'a', '']],
    ['nothing', []],
    ['nothing but an empty piece', ['']],
    ['more than is packed at once', [mixed(2 ** 20), mixed(2 ** 20), 'z']],
    ['a piece far larger than that', [mixed(3_000_000)]],
    ['pieces that end just there', [mixed(2 ** 20 - 1), 'y']],
  ])('gives back %s', async (_what, pieces) => {
    expect(await found(bytesOf([member('a.txt', ...pieces)]))).toEqual([
      ['a.txt', pieces.join('')],
    ]);
  });

  test('holds its members in their order, by names in any letters', async () => {
    const names = ['z.txt', 'a/b.txt', 'größe.txt', '名.txt'];
    const bytes = bytesOf(names.map((name, i) => member(name, `text ${i}`)));
    expect(await found(bytes)).toEqual(names.map((name, i) => [name, `text ${i}`]));
  });

  test('of nothing is an end alone', () => {
    expect(bytesOf([]).toString('hex')).toBe(`504b0506${'00'.repeat(18)}`);
  });

  test('is the same bytes for the same texts', () => {
    const made = (): Buffer => bytesOf([member('a', mixed(2 ** 20), 'b'), member('c', 'd')]);
    expect(made().equals(made())).toBe(true);
  });

  test('is far smaller than its texts', () => {
    expect(bytesOf([member('a', '<row>'.repeat(100_000))]).length).toBeLessThan(5000);
  });
});

describe('the headers', () => {
  const bytes = bytesOf([member('one.xml', '<a/>'), member('two.xml', '<b/>', '<c/>')]);
  const starts = (signature: string): number[] => {
    const wanted = Buffer.from(signature, 'hex');
    const places: number[] = [];
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) {
      places.push(at);
    }
    return places;
  };
  const locals = starts('504b0304');
  const centrals = starts('504b0102');
  const [end = 0] = starts('504b0506');

  test('are two for a member, and one at the end', () => {
    expect([locals.length, centrals.length, starts('504b0506').length]).toEqual([2, 2, 1]);
  });

  test.each([
    [0, '<a/>'],
    [1, '<b/><c/>'],
  ])('tell checksum and size of member %i', (i, text) => {
    const [local = 0, central = 0] = [locals[i], centrals[i]];
    expect(bytes.readUInt32LE(local + 14)).toBe(crc32(text));
    expect(bytes.readUInt32LE(local + 22)).toBe(text.length);
    expect(bytes.readUInt32LE(central + 16)).toBe(crc32(text));
    expect(bytes.readUInt32LE(central + 24)).toBe(text.length);
    expect(bytes.readUInt32LE(central + 42)).toBe(local);
  });

  test('tell no time but the first there is, and names in UTF-8', () => {
    for (const local of locals) {
      expect(bytes.readUInt16LE(local + 6)).toBe(0x800);
      expect(bytes.readUInt16LE(local + 8)).toBe(8);
      expect([bytes.readUInt16LE(local + 10), bytes.readUInt16LE(local + 12)]).toEqual([0, 0x21]);
    }
    for (const central of centrals) {
      const time = [bytes.readUInt16LE(central + 12), bytes.readUInt16LE(central + 14)];
      expect(time).toEqual([0, 0x21]);
    }
  });

  test('say at the end where the directory is', () => {
    expect(bytes.readUInt16LE(end + 8)).toBe(2);
    expect(bytes.readUInt16LE(end + 10)).toBe(2);
    expect(bytes.readUInt32LE(end + 16)).toBe(centrals[0]);
    expect(bytes.readUInt32LE(end + 12)).toBe(end - (centrals[0] ?? 0));
    expect(bytes.length).toBe(end + 22);
  });
});

test('members are made one after the other, as each is asked for', () => {
  const asked: string[] = [];
  function* members(): Iterable<ZipMember> {
    for (const name of ['a', 'b']) {
      asked.push(name);
      yield member(name, name);
    }
  }
  const pieces = zip(members())[Symbol.iterator]();
  pieces.next();
  expect(asked).toEqual(['a']);
});
