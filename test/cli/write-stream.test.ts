import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { gathered } from '../../src/cli/gather.ts';
import { writeStream } from '../../src/cli/write-stream.ts';

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** Takes `most` pieces, then fails as a pipe does. */
const failing = (most: number, code: string): { stream: Writable; taken: () => number } => {
  let taken = 0;
  const stream = new Writable({
    highWaterMark: 1,
    write(_piece, _encoding, done) {
      if (taken === most) done(failure(code));
      else {
        taken += 1;
        done();
      }
    },
  });
  return { stream, taken: () => taken };
};

function* counting(made: { count: number }): Iterable<string> {
  for (;;) {
    made.count += 1;
    yield 'piece';
  }
}

describe('writing', () => {
  test('waits for a slow reader and loses nothing', async () => {
    const got: string[] = [];
    const slow = new Writable({
      highWaterMark: 4,
      write(piece, _encoding, done) {
        got.push(String(piece));
        setImmediate(done);
      },
    });
    const pieces = Array.from({ length: 200 }, (_, i) => `piece ${i}\n`);
    await writeStream(slow, pieces);
    expect(got.join('')).toBe(pieces.join(''));
  });

  test('ends quietly when the reader went away, and makes no more pieces', async () => {
    const { stream, taken } = failing(3, 'EPIPE');
    const made = { count: 0 };
    await writeStream(stream, counting(made));
    expect(taken()).toBe(3);
    expect(made.count).toBeLessThan(10);
  });

  test('tells of a full disk', async () => {
    const { stream } = failing(1, 'ENOSPC');
    await expect(writeStream(stream, counting({ count: 0 }))).rejects.toMatchObject({
      code: 'cannot-write',
      facts: { path: 'standard output', reason: 'the disk is full' },
    });
  });
});

describe('gathering', () => {
  test('joins small pieces into large ones and keeps their order', () => {
    const pieces = Array.from({ length: 30_000 }, (_, i) => `${i},`);
    const joined = [...gathered(pieces)];
    expect(joined.join('')).toBe(pieces.join(''));
    expect(joined.length).toBeLessThan(5);
  });

  test('leaves bytes as they are, and in their place', () => {
    const bytes = Buffer.from('c');
    const joined = [...gathered(['a', 'b', bytes, bytes, 'd', '', 'e'])];
    expect(joined).toEqual(['ab', bytes, bytes, 'de']);
    expect(joined[1]).toBe(bytes);
  });

  test('of nothing is nothing', () => {
    expect([...gathered(['', ''])]).toEqual([]);
  });
});
