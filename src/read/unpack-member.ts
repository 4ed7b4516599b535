import type { Readable } from 'node:stream';
import { crc32, createGunzip, createInflateRaw, deflateRawSync, inflateRawSync } from 'node:zlib';
import { type ByteSource, bufferSource } from './byte-source.ts';

/** Packed bytes, and how many they may come to; more is a bomb, whatever its headers say. */
export type Packed = {
  readonly stream: Readable;
  readonly packing: 'none' | 'deflate' | 'gzip';
  readonly cap: number;
};

export type Unpacked = { readonly source: ByteSource; readonly checksum: number };

/**
 * A member of an archive or a packed file, unpacked once and never as a whole: what is large is packed again in blocks, each of
 * which can be unpacked by itself. Throws what zlib throws, and UnpackedTooLarge.
 */
export const unpackMember = async ({ stream, packing, cap }: Packed): Promise<Unpacked> => {
  const store = blockStore();
  let size = 0;
  let checksum = 0;
  for await (const chunk of packing === 'none' ? stream : unpacked(stream, packing)) {
    const bytes: Buffer = chunk;
    size += bytes.length;
    if (size > cap) throw new UnpackedTooLarge();
    checksum = crc32(bytes, checksum);
    store.add(bytes);
  }
  return { source: store.source(size), checksum };
};

export class UnpackedTooLarge extends Error {}

const CHUNK_BYTES = 256 * 1024;

const unpacked = (stream: Readable, packing: 'deflate' | 'gzip'): Readable => {
  const options = { chunkSize: CHUNK_BYTES };
  const unpacking = packing === 'gzip' ? createGunzip(options) : createInflateRaw(options);
  stream.on('error', (error) => unpacking.destroy(error));
  unpacking.on('close', () => stream.destroy());
  return stream.pipe(unpacking);
};

/** Up to this size a member stays as it is. */
const KEPT_BYTES = 4 * 2 ** 20;
const BLOCK_BYTES = 2 ** 20;

type Block = { readonly packed: Buffer; readonly size: number };

/** Small members stay as they came; of large ones, blocks are packed as soon as they are full. */
const blockStore = () => {
  const blocks: Block[] = [];
  let open: Buffer[] = [];
  let held = 0;
  const pack = (): void => {
    const bytes = Buffer.concat(open);
    blocks.push({ packed: deflateRawSync(bytes, { level: 1 }), size: bytes.length });
    open = [];
    held = 0;
  };
  return {
    add(bytes: Buffer): void {
      open.push(bytes);
      held += bytes.length;
      if (held >= (blocks.length === 0 ? KEPT_BYTES : BLOCK_BYTES)) pack();
    },
    source(size: number): ByteSource {
      if (blocks.length === 0) return bufferSource(Buffer.concat(open));
      if (held > 0) pack();
      return { size, chunks: (from) => unpackedFrom(blocks, from ?? 0) };
    },
  };
};

function* unpackedFrom(blocks: readonly Block[], from: number): Generator<Buffer> {
  let start = 0;
  for (const { packed, size } of blocks) {
    const skipped = Math.max(0, from - start);
    start += size;
    if (skipped < size) yield inflateRawSync(packed).subarray(skipped);
  }
}
