import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that can be read from the start as often as wanted, a piece at a time. */
export type ByteSource = {
  readonly size: number;
  /** Absolute path, where the bytes are a file of their own. */
  readonly file?: string;
  /** From a byte on, else from the first. A piece is valid until the next one is asked for. */
  chunks(from?: number): Iterable<Buffer>;
};

const CHUNK_BYTES = 256 * 1024;

/** A file on disk; opened for each pass, so that a thousand files need no thousand handles. */
export const fileSource = (path: string, size: number): ByteSource => ({
  size,
  file: path,
  chunks: (from) => fileChunks(path, from ?? 0),
});

/** Bytes in memory: standard input and small archive members. */
export const bufferSource = (bytes: Buffer): ByteSource => ({
  size: bytes.length,
  chunks: (from) => bufferChunks(bytes.subarray(from ?? 0)),
});

/** The same bytes; `onRead` hears of each piece once it was used. */
export const countedSource = (source: ByteSource, onRead: (bytes: number) => void): ByteSource => ({
  ...source,
  *chunks(from) {
    for (const chunk of source.chunks(from)) {
      yield chunk;
      onRead(chunk.length);
    }
  },
});

/** The first bytes of a source, as a copy of its own. */
export const headOf = (source: ByteSource, length: number): Buffer => {
  const parts: Buffer[] = [];
  let missing = Math.min(length, source.size);
  if (missing === 0) return Buffer.alloc(0);
  for (const chunk of source.chunks()) {
    parts.push(Buffer.from(chunk.subarray(0, missing)));
    missing -= Math.min(missing, chunk.length);
    if (missing === 0) break;
  }
  return Buffer.concat(parts);
};

/** Tells equal contents under different names. */
export const digestOf = (source: ByteSource): string => {
  const hash = createHash('sha256');
  for (const chunk of source.chunks()) hash.update(chunk);
  return hash.digest('hex');
};

function* fileChunks(path: string, from: number): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let at = from; ; ) {
      const length = readSync(file, chunk, 0, CHUNK_BYTES, from === 0 ? null : at);
      if (length === 0) return;
      at += length;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

function* bufferChunks(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) {
    yield bytes.subarray(from, from + CHUNK_BYTES);
  }
}
