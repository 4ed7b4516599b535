import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, openPaths } from '../../src/paths/open-paths.ts';
import { dequeue, enqueue, pathQueue } from '../../src/paths/path-queue.ts';

const drained = (costs: readonly number[]): number[] => {
  const open = openPaths();
  const queue = pathQueue();
  costs.forEach((cost, person) => {
    enqueue(queue, open, begin(open, 0, person, cost));
  });
  const order: number[] = [];
  for (let entry = dequeue(queue, open); entry >= 0; entry = dequeue(queue, open)) {
    order.push(open.person[entry] ?? -1);
  }
  return order;
};

describe('the queue of open paths', () => {
  test('gives the cheapest first, and of equals the smaller number', () => {
    expect(drained([3, 1, 2, 1])).toEqual([1, 3, 2, 0]);
  });

  test('is empty at its end, and stays so', () => {
    const open = openPaths();
    const queue = pathQueue();
    expect(dequeue(queue, open)).toBe(-1);
    enqueue(queue, open, begin(open, 0, 1, 1));
    expect(dequeue(queue, open)).toBe(0);
    expect(dequeue(queue, open)).toBe(-1);
  });

  test('gives any number of entries in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 3000 }), (costs) => {
        const expected = costs
          .map((cost, person) => ({ cost, person }))
          .sort((one, other) => one.cost - other.cost || one.person - other.person);
        expect(drained(costs)).toEqual(expected.map(({ person }) => person));
      }),
    );
  });

  test('may be filled again between', () => {
    const open = openPaths();
    const queue = pathQueue();
    const add = (cost: number) => enqueue(queue, open, begin(open, 0, 0, cost));
    const take = () => open.bound[dequeue(queue, open)];
    add(5);
    add(3);
    expect(take()).toBe(3);
    add(4);
    add(9);
    expect([take(), take(), take()]).toEqual([4, 5, 9]);
  });
});
