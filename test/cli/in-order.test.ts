import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/cli/in-order.ts';

const all = async <T>(results: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const result of results) found.push(result);
  return found;
};

const later = (turns: number): Promise<void> =>
  turns <= 0 ? Promise.resolve() : Promise.resolve().then(() => later(turns - 1));

describe('results come in the order of the work', () => {
  test.each([
    ['none', [], 2],
    ['one', [1], 3],
    ['as many as workers', [1, 2], 2],
    ['far more than may wait', Array.from({ length: 100 }, (_, i) => i), 2],
  ])('%s', async (_what, work, count) => {
    const workers = Array.from({ length: count }, () => async (x: number) => x * 10);
    expect(await all(inOrder(work, workers))).toEqual(work.map((x) => x * 10));
  });

  test('however long each takes and however many work', async () => {
    const durations = fc.array(fc.nat(30), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(durations, fc.integer({ min: 1, max: 5 }), async (work, count) => {
        const worker = async (turns: number): Promise<number> => {
          await later(turns);
          return turns;
        };
        const found = await all(
          inOrder(
            work,
            Array.from({ length: count }, () => worker),
          ),
        );
        expect(found).toEqual(work);
      }),
      { numRuns: 50 },
    );
  });
});

test('a worker has one portion at a time', async () => {
  let busy = 0;
  let most = 0;
  const worker = async (x: number): Promise<number> => {
    busy += 1;
    most = Math.max(most, busy);
    await later(3);
    busy -= 1;
    return x;
  };
  await all(
    inOrder(
      Array.from({ length: 40 }, (_, i) => i),
      [worker, worker],
    ),
  );
  expect(most).toBe(2);
});

test('no more work is begun than a few portions ahead of what is taken', async () => {
  let taken = 0;
  function* work(): Iterable<number> {
    for (let i = 0; i < 1000; i++) {
      taken = i + 1;
      yield i;
    }
  }
  for await (const _ of inOrder(work(), [async (x: number) => x])) break;
  expect(taken).toBeLessThan(10);
});

test('a worker that fails is heard where its turn is, after what came before it', async () => {
  const worker = async (x: number): Promise<number> => {
    if (x === 3) throw new Error('three');
    return x;
  };
  const found: number[] = [];
  const run = async (): Promise<void> => {
    for await (const x of inOrder([1, 2, 3, 4, 5], [worker, worker])) found.push(x);
  };
  await expect(run()).rejects.toThrow('three');
  expect(found).toEqual([1, 2]);
});
