import { Readable } from 'node:stream';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ByteSource } from '../../src/read/byte-source.ts';
import { type Packed, UnpackedTooLarge, unpackMember } from '../../src/read/unpack-member.ts';

/** Bytes that neither repeat soon nor are all alike. */
const bytesOf = (length: number): Buffer =>
  Buffer.from(Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 8) * 7) % 251));

const SMALL = bytesOf(70_000);
const LARGE = bytesOf(6 * 2 ** 20 + 12_345);

type Packing = Packed['packing'];

const PACKINGS: readonly (readonly [Packing, (bytes: Buffer) => Buffer])[] = [
  ['none', (bytes) => bytes],
  ['deflate', (bytes) => deflateRawSync(bytes)],
  ['gzip', (bytes) => gzipSync(bytes)],
];

const piecesOf = (bytes: Buffer, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );

const unpack = (packed: Buffer, packing: Packing, cap = 2 ** 30) =>
  unpackMember({ stream: Readable.from(piecesOf(packed, 65_536)), packing, cap });

const whole = (source: ByteSource, from?: number): Buffer =>
  Buffer.concat(Array.from(source.chunks(from), (chunk) => Buffer.from(chunk)));

describe.each(PACKINGS)('packed with %s', (packing, pack) => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a small member', SMALL],
    ['a large one, in blocks', LARGE],
  ])('%s comes out as it went in, each time it is read', async (_, bytes) => {
    const { source, checksum } = await unpack(pack(bytes), packing);
    expect(source.size).toBe(bytes.length);
    expect(checksum).toBe(crc32(bytes));
    expect(whole(source).equals(bytes)).toBe(true);
    expect(whole(source).equals(bytes)).toBe(true);
  });

  test.each([0, 1, 4 * 2 ** 20 - 1, 4 * 2 ** 20, 5 * 2 ** 20 + 7, LARGE.length - 1, LARGE.length])(
    'a large one can be read from byte %i on',
    async (from) => {
      const { source } = await unpack(pack(LARGE), packing);
      expect(whole(source, from).equals(LARGE.subarray(from))).toBe(true);
    },
  );

  test('more than may be is refused, and as much is not', async () => {
    const packed = pack(SMALL);
    await expect(unpack(packed, packing, SMALL.length - 1)).rejects.toThrow(UnpackedTooLarge);
    expect((await unpack(packed, packing, SMALL.length)).source.size).toBe(SMALL.length);
  });
});

describe('what is damaged is an error, not half a member', () => {
  test.each(PACKINGS.slice(1))('%s, cut off', async (packing, pack) => {
    const packed = pack(SMALL);
    await expect(unpack(packed.subarray(0, packed.length / 2), packing)).rejects.toThrow();
  });

  test('other bytes', async () => {
    await expect(unpack(Buffer.alloc(100, 0xff), 'deflate')).rejects.toThrow();
    await expect(unpack(Buffer.alloc(100, 0xff), 'gzip')).rejects.toThrow();
  });

  test('a stream that fails', async () => {
    const stream = new Readable({
      read() {
        this.destroy(new Error('the disk is gone'));
      },
    });
    const failing = unpackMember({ stream, packing: 'deflate', cap: 10 });
    await expect(failing).rejects.toThrow('the disk is gone');
  });
});

test('what is large is held in less memory than it takes', async () => {
  const text = Buffer.from('Ana Ruiz,Harbor,ana@harbor.example\n'.repeat(600_000));
  const before = process.memoryUsage().arrayBuffers;
  const { source } = await unpack(gzipSync(text), 'gzip');
  expect(source.size).toBe(text.length);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(text.length);
});

test('a bomb ends when it has burst its cap, not when it is all there', async () => {
  const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20));
  await expect(unpack(bomb, 'gzip', 2 ** 20)).rejects.toThrow(UnpackedTooLarge);
});
