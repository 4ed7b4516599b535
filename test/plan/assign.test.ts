import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign, type Offer } from '../../src/plan/assign.ts';

type Wishes = readonly (readonly Offer[])[];

/** "0:5 1:3": person 0 would gain 5, person 1 would gain 3. */
const offers = (text: string): Offer[] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [person = 0, gain = 0] = word.split(':').map(Number);
      return { person, gain };
    });

/** By wish, the person who takes it, or "-". */
const takers = (wishes: readonly string[], places: readonly number[]): string => {
  const all = wishes.map(offers);
  return Array.from(assign(all, places), (choice, i) => all[i]?.[choice]?.person ?? '-').join(' ');
};

const gained = (wishes: Wishes, choice: Int32Array): number =>
  wishes.reduce((sum, wish, i) => sum + (wish[choice[i] ?? -1]?.gain ?? 0), 0);

/** Every way to hand out every wish, one after the other. */
const most = (wishes: Wishes, places: readonly number[], from = 0): number => {
  const wish = wishes[from];
  if (wish === undefined) return 0;
  const taken = wish.flatMap(({ person, gain }) => {
    if ((places[person] ?? 0) === 0) return [];
    const left = places.map((count, i) => (i === person ? count - 1 : count));
    return [gain + most(wishes, left, from + 1)];
  });
  return Math.max(most(wishes, places, from + 1), ...taken);
};

describe('who takes which wish', () => {
  test.each<[what: string, wishes: readonly string[], places: readonly number[], taken: string]>([
    ['nothing is wanted', [], [1], ''],
    ['nobody offers', [''], [1], '-'],
    ['nobody is there', ['', ''], [], '- -'],
    ['one takes one', ['0:5'], [1], '0'],
    ['who gains most takes it', ['0:5 1:7 2:6'], [1, 1, 1], '1'],
    ['who has no place takes nothing', ['0:9 1:2'], [0, 1], '1'],
    ['nobody has a place', ['0:9', '0:8'], [0], '- -'],
    ['the worth more goes first', ['0:5', '0:7'], [1], '- 0'],
    ['two places take two', ['0:5', '0:7', '0:6'], [2], '- 0 0'],
    ['the one with another way gives way', ['0:9 1:8', '0:7'], [1, 1], '1 0'],
    ['the same, the other way around', ['0:7', '0:9 1:8'], [1, 1], '0 1'],
    ['best first would gain 10, this gains 17', ['0:10 1:9', '0:8'], [1, 1], '1 0'],
    ['unless giving way costs more', ['0:10 1:1', '0:8'], [1, 1], '0 -'],
    ['a chain of three moves', ['0:9 1:9', '1:9 2:9', '0:5'], [1, 1, 1], '1 2 0'],
    ['the least of a chain goes without', ['0:9 1:8', '1:9 0:8', '0:3 1:3'], [1, 1], '0 1 -'],
    ['a newcomer worth most puts the least out', ['0:4 1:5', '1:6 0:3', '0:9'], [1, 1], '- 1 0'],
    ['many places for all', ['0:1', '0:2', '0:3', '0:4'], [9], '0 0 0 0'],
    ['two offers of one person: the better', ['0:3 0:8'], [1], '0'],
  ])('%s', (_, wishes, places, taken) => {
    expect(takers(wishes, places)).toBe(taken);
  });

  test('says by which of their offers', () => {
    expect([...assign([offers('2:5 0:9 1:7'), offers('0:9')], [1, 1, 1])]).toEqual([2, 0]);
  });

  test('of equal gains the wish that came first keeps its place', () => {
    expect(takers(['0:5', '0:5', '0:5'], [1])).toBe('0 - -');
    expect(takers(['0:5', '0:5', '0:5'], [2])).toBe('0 0 -');
  });

  test('of equal sums the one that reaches more is taken', () => {
    expect(takers(['0:6', '0:3 1:3'], [1, 1])).toBe('0 1');
    expect(takers(['0:4', '0:2 1:2', '1:2'], [1, 1])).toBe('0 1 -');
  });

  test('takes sums as they are, up to billions of billionths', () => {
    const wish = (a: number, b: number): Offer[] => [
      { person: 0, gain: a },
      { person: 1, gain: b },
    ];
    const wishes = [wish(1e9, 999_999_999), wish(1e9, 999_999_998)];
    expect([...assign(wishes, [1, 1])]).toEqual([1, 0]);
  });
});

/** Small enough to try everything, with gains that are often equal. */
const instance = fc.integer({ min: 1, max: 4 }).chain((people) =>
  fc.record({
    places: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: people, maxLength: people }),
    wishes: fc.array(
      fc.uniqueArray(
        fc.record({
          person: fc.nat({ max: people - 1 }),
          gain: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 1e9 })),
        }),
        { maxLength: people, selector: ({ person }) => person },
      ),
      { maxLength: 6 },
    ),
  }),
);

describe('an assignment', () => {
  test('gains the most there is to gain: brute force finds no more', () => {
    fc.assert(
      fc.property(instance, ({ wishes, places }) => {
        expect(gained(wishes, assign(wishes, places))).toBe(most(wishes, places));
      }),
      { numRuns: 1500 },
    );
  });

  test('gives nobody more than they have places for, and each wish what is offered for it', () => {
    fc.assert(
      fc.property(instance, ({ wishes, places }) => {
        const choice = assign(wishes, places);
        const taken = places.map(() => 0);
        wishes.forEach((wish, i) => {
          const offer = choice[i] ?? -1;
          expect(offer).toBeLessThan(wish.length);
          const person = wish[offer]?.person;
          if (person !== undefined) taken[person] = (taken[person] ?? 0) + 1;
        });
        for (const [person, count] of taken.entries()) {
          expect(count).toBeLessThanOrEqual(places[person] ?? 0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('gains the same whatever the order of the wishes', () => {
    const shuffled = instance.chain(({ wishes, places }) =>
      fc.record({
        places: fc.constant(places),
        wishes: fc.constant(wishes),
        other: fc.shuffledSubarray(wishes, { minLength: wishes.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ wishes, other, places }) => {
        expect(gained(other, assign(other, places))).toBe(gained(wishes, assign(wishes, places)));
      }),
    );
  });

  test('never gains less by one more place', () => {
    fc.assert(
      fc.property(instance, fc.nat(), ({ wishes, places }, which) => {
        const more = places.map((count, i) => (i === which % places.length ? count + 1 : count));
        const before = gained(wishes, assign(wishes, places));
        expect(gained(wishes, assign(wishes, more))).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('leaves nobody idle who could take a wish that is left', () => {
    fc.assert(
      fc.property(instance, ({ wishes, places }) => {
        const choice = assign(wishes, places);
        const left = [...places];
        wishes.forEach((wish, i) => {
          const person = wish[choice[i] ?? -1]?.person;
          if (person !== undefined) left[person] = (left[person] ?? 0) - 1;
        });
        const idle = wishes.flatMap((wish, i) =>
          (choice[i] ?? -1) >= 0 ? [] : wish.filter(({ person }) => (left[person] ?? 0) > 0),
        );
        expect(idle).toEqual([]);
      }),
    );
  });
});

describe('large tables', () => {
  /** A sequence that is the same everywhere. */
  const numbers = (seed: number) => {
    let last = seed;
    return () => {
      last = (Math.imul(last, 1103515245) + 12345) >>> 0;
      return last / 2 ** 32;
    };
  };

  const large = (gainOf: (random: () => number, person: number) => number): Wishes => {
    const random = numbers(7);
    return Array.from({ length: 1200 }, () => {
      const people = new Set(Array.from({ length: 10 }, () => Math.floor(random() * 450)));
      return Array.from(people, (person) => ({ person, gain: gainOf(random, person) }));
    });
  };

  test.each<[what: string, wishes: Wishes]>([
    ['of all gains', large((random) => 1 + Math.floor(random() * 1e9))],
    ['of one gain', large(() => 7)],
    ['of one gain a person', large((_, person) => 1 + ((person * 7919) % 1000))],
  ])('%s fill all places in a moment', (_, wishes) => {
    const places = Array.from({ length: 450 }, () => 2);
    const choice = assign(wishes, places);
    expect(choice.filter((one) => one >= 0).length).toBeGreaterThan(880);
  });
});
