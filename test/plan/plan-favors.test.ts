import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_ASK_SETTINGS } from '../../src/model/ask-settings.ts';
import { budgetsOf, type PastAsk } from '../../src/plan/budgets.ts';
import { type Favors, planFavors, type Way, type Wish } from '../../src/plan/plan-favors.ts';
import { worthOf } from '../../src/plan/worth.ts';

/**
 * People by number: 1 to 9 sell, 10 to 19 are asked, 20 and more are sought. "1 10 20 .5": seller 1 reaches 20
 * through 10, as strong as that.
 */
const way = (text: string): Way => {
  const numbers = text.split(' ').map(Number);
  const people = numbers.slice(0, -1);
  const strength = numbers.at(-1) ?? 0;
  return {
    path: { people, ties: people.slice(1), fit: 1, strength },
    outsiders: people.slice(1, -1).filter((person) => person >= 10),
  };
};

const wish = (query: string, priority: string, ...ways: readonly string[]): Wish => ({
  ...{ query, priority, from: '' },
  ways: ways.map(way),
});

type Given = {
  readonly asks?: readonly PastAsk[];
  readonly perPerson?: number;
  readonly never?: readonly number[];
};

const TODAY = 1000;

const planned = (
  wishes: readonly Wish[],
  { asks = [], perPerson = 1, never = [] }: Given = {},
): Favors =>
  planFavors(
    wishes,
    budgetsOf(asks, {
      settings: { ...DEFAULT_ASK_SETTINGS, perPerson },
      never: new Set(never),
      isUnhappy: () => false,
      asOf: TODAY,
    }),
  );

/** "1-10-20" for a way that is gone, else why not, and of which way that is said. */
const told = ({ decisions }: Favors): string[] =>
  decisions.map((decision) => {
    if (decision.kind === 'no-way') return 'no way';
    if (decision.kind === 'way') return decision.way.path.people.join('-');
    return `${decision.why.code} ${decision.instead.path.people.join('-')}`;
  });

const asked = (
  ago: number,
  person: number,
  target: number,
  status: PastAsk['status'],
): PastAsk => ({
  ...{ day: TODAY - ago, person, target, status },
});

describe('which way is gone', () => {
  test.each<[what: string, wishes: readonly Wish[], told: readonly string[]]>([
    ['none, where none is wanted', [], []],
    ['none, where there is none', [wish('a', '1')], ['no way']],
    ['the only one', [wish('a', '1', '1 10 20 .5')], ['1-10-20']],
    ['the strongest', [wish('a', '1', '1 10 20 .5', '2 11 20 .6')], ['2-11-20']],
    [
      'the second best of who has one, for the sake of who has none',
      [wish('a', '1', '1 10 20 .6', '1 11 20 .5'), wish('b', '1', '1 10 21 .5')],
      ['1-11-20', '1-10-21'],
    ],
    [
      'nobody’s, where giving way costs more than the other is worth',
      [wish('a', '1', '1 10 20 .6', '1 11 20 .1'), wish('b', '1', '1 10 21 .4')],
      ['1-10-20', 'budget-taken 1-10-21'],
    ],
    [
      'the one of the higher priority, though weaker',
      [wish('a', '3', '1 10 20 .6'), wish('b', '1', '1 10 21 .3')],
      ['budget-taken 1-10-20', '1-10-21'],
    ],
    [
      'the stronger, where two of low priority are not worth one of high',
      [
        wish('a', '1', '1 10 20 .9', '1 11 20 .2'),
        wish('b', '3', '1 10 21 .9'),
        wish('c', '3', '1 10 22 .9'),
      ],
      ['1-10-20', 'budget-taken 1-10-21', 'budget-taken 1-10-22'],
    ],
    [
      'of equal worth, the one that asks fewer people',
      [wish('a', '1', '1 10 11 20 .5', '1 12 20 .5')],
      ['1-12-20'],
    ],
    [
      'of equal worth and length, the one of the lower numbers, from the target backwards',
      [wish('a', '1', '1 13 20 .5', '2 12 20 .5', '1 12 20 .5')],
      ['1-12-20'],
    ],
  ])('%s', (_, wishes, expected) => {
    expect(told(planned(wishes))).toEqual(expected);
  });
});

describe('whose favor it is', () => {
  test.each<[what: string, wishes: readonly Wish[], told: readonly string[]]>([
    [
      'nobody’s on a direct way, so that any number may be gone',
      [wish('a', '1', '1 20 .5'), wish('b', '1', '1 21 .4'), wish('c', '1', '1 22 .3')],
      ['1-20', '1-21', '1-22'],
    ],
    [
      'nobody’s where colleagues alone are asked',
      [wish('a', '1', '1 2 20 .5'), wish('b', '1', '1 2 21 .4')],
      ['1-2-20', '1-2-21'],
    ],
    [
      'of the first outside the team, behind a colleague',
      [wish('a', '1', '1 2 10 20 .5'), wish('b', '1', '1 10 21 .4')],
      ['1-2-10-20', 'budget-taken 1-10-21'],
    ],
    [
      'of the first of two: the second is asked by the first',
      [
        wish('a', '1', '1 10 12 20 .5'),
        wish('b', '1', '1 11 12 21 .4'),
        wish('c', '1', '1 12 22 .3'),
      ],
      ['1-10-12-20', '1-11-12-21', '1-12-22'],
    ],
  ])('%s', (_, wishes, expected) => {
    expect(told(planned(wishes))).toEqual(expected);
  });

  test('whom one of us knows warmly nobody else is asked for, however well they know them', () => {
    expect(told(planned([wish('a', '1', '1 10 20 .9', '2 20 .2')]))).toEqual(['2-20']);
  });

  test('but for another who fits the row better a favor is worth it', () => {
    expect(told(planned([wish('a', '1', '1 10 21 .9', '2 20 .2')]))).toEqual(['1-10-21']);
  });

  test('unless the favor is worth more elsewhere: the row falls back to whom we know', () => {
    const rows = [wish('a', '1', '1 10 21 .5', '2 20 .4'), wish('b', '1', '1 10 22 .3')];
    expect(told(planned(rows))).toEqual(['2-20', '1-10-22']);
  });

  test('of equal worth nobody is asked', () => {
    expect(told(planned([wish('a', '1', '1 10 21 .4', '2 20 .4')]))).toEqual(['2-20']);
  });
});

describe('a person who fits several rows', () => {
  test.each<[what: string, wishes: readonly Wish[], told: readonly string[]]>([
    [
      'is planned for in the row where they are worth most',
      [wish('a', '2', '1 10 20 .5'), wish('b', '1', '1 10 20 .5')],
      ['same-person 1-10-20', '1-10-20'],
    ],
    [
      'leaves the other row to others who fit it',
      [wish('a', '2', '1 10 20 .9', '1 11 21 .2'), wish('b', '1', '1 10 20 .9')],
      ['1-11-21', '1-10-20'],
    ],
    [
      'of equal rows, in the first by name',
      [wish('b', '1', '1 10 20 .5'), wish('a', '1', '1 10 20 .5')],
      ['same-person 1-10-20', '1-10-20'],
    ],
    [
      'once, where one row stands twice',
      [wish('a', '1', '1 10 20 .5'), wish('a', '1', '1 10 20 .5')],
      ['1-10-20', 'same-person 1-10-20'],
    ],
  ])('%s', (_, wishes, expected) => {
    expect(told(planned(wishes, { perPerson: 5 }))).toEqual(expected);
  });

  test('the row that has them is named', () => {
    const { decisions } = planned([wish('a', '2', '1 10 20 .5'), wish('b', '1', '1 10 20 .5')]);
    expect(decisions[0]).toMatchObject({ why: { code: 'same-person', row: 1 } });
  });

  test('belongs to the row that can be asked for them', () => {
    const rows = [wish('a', '1', '1 10 20 .9'), wish('b', '3', '1 11 20 .2')];
    expect(told(planned(rows, { never: [10] }))).toEqual(['same-person 1-10-20', '1-11-20']);
  });
});

describe('who must not be asked', () => {
  const row = [wish('a', '1', '1 10 20 .9', '1 11 20 .5')];

  test.each<[what: string, given: Given, told: string]>([
    ['nobody', {}, '1-10-20'],
    ['one who is never asked', { never: [10] }, '1-11-20'],
    ['both', { never: [10, 11] }, 'never-asked 1-10-20'],
    ['who was asked for the same', { asks: [asked(30, 10, 20, 'no-answer')] }, '1-11-20'],
    ['who declined another', { asks: [asked(30, 10, 25, 'declined')] }, '1-11-20'],
    ['who has taken all asks', { asks: [asked(30, 10, 25, 'met')] }, '1-11-20'],
    [
      'anybody, while an ask is open',
      { asks: [asked(3, 15, 20, 'asked')] },
      'ask-under-way 1-10-20',
    ],
    [
      'anybody, after an introduction',
      { asks: [asked(30, 15, 20, 'met')] },
      'introduced-before 1-10-20',
    ],
    [
      'one and the other: why is said of the better way',
      { asks: [asked(30, 10, 20, 'no-answer')], never: [11] },
      'asked-lately 1-10-20',
    ],
    ['anybody, where nobody takes asks', { perPerson: 0 }, 'budget-spent 1-10-20'],
  ])('%s', (_, given, expected) => {
    expect(told(planned(row, given))).toEqual([expected]);
  });

  test.each<[what: string, given: Given]>([
    ['is never asked', { never: [12] }],
    ['declined lately', { asks: [asked(10, 12, 25, 'declined')] }],
    ['was asked for them lately', { asks: [asked(10, 12, 20, 'no-answer')] }],
    ['has taken all asks', { asks: [asked(10, 12, 25, 'met')] }],
  ])('nor does a way go through somebody who %s', (_, given) => {
    expect(told(planned([wish('a', '1', '1 10 12 20 .9', '1 11 20 .2')], given))).toEqual([
      '1-11-20',
    ]);
  });

  test('a way that needs no favor is no matter of asks', () => {
    expect(told(planned([wish('a', '1', '1 20 .5')], { perPerson: 0 }))).toEqual(['1-20']);
  });

  test('but whom an ask is open for is left alone on a direct way, too', () => {
    const given = { asks: [asked(3, 15, 20, 'asked')] };
    expect(told(planned([wish('a', '1', '1 20 .5')], given))).toEqual(['ask-under-way 1-20']);
  });

  test('an open way that was outbid says more than a better one that is closed', () => {
    const rows = [wish('a', '3', '1 10 20 .9', '1 11 20 .3'), wish('b', '1', '1 11 21 .9')];
    expect(told(planned(rows, { never: [10] }))).toEqual(['budget-taken 1-11-20', '1-11-21']);
  });
});

describe('who is wanted', () => {
  const wanted = (wishes: readonly Wish[], given: Given = {}) => [...planned(wishes, given).wanted];

  test.each<[what: string, wishes: readonly Wish[], given: Given, wanted: readonly number[][]]>([
    ['nobody for nothing', [], {}, []],
    [
      'the first on the best way of each row',
      [wish('a', '1', '1 10 20 .9', '1 11 20 .5')],
      {},
      [[10, 1]],
    ],
    [
      'by more rows than they can take',
      [wish('a', '1', '1 10 20 .9', '1 11 20 .8'), wish('b', '1', '1 10 21 .5')],
      {},
      [[10, 2]],
    ],
    ['also if all asks are taken', [wish('a', '1', '1 10 20 .9')], { perPerson: 0 }, [[10, 1]]],
    [
      'not if they are never asked',
      [wish('a', '1', '1 10 20 .9', '1 11 20 .5')],
      { never: [10] },
      [[11, 1]],
    ],
    ['nobody on a direct way', [wish('a', '1', '1 20 .9', '1 11 21 .5')], {}, []],
  ])('%s', (_, wishes, given, expected) => {
    expect(wanted(wishes, given)).toEqual(expected);
  });
});

/** Rows of targets of their own, ways with up to two people outside, strengths that are often equal. */
const rows = fc
  .array(
    fc.record({
      priority: fc.constantFrom('1', '2', '3', ''),
      ways: fc.array(
        fc.record({
          between: fc.uniqueArray(fc.integer({ min: 10, max: 13 }), { maxLength: 2 }),
          strength: fc.constantFrom(0.2, 0.4, 0.5, 0.9),
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 5 },
  )
  .map((all) =>
    all.map(({ priority, ways }, i) =>
      wish(
        `row ${i}`,
        priority,
        ...ways.map(({ between, strength }) => ['1', ...between, 20 + i, strength].join(' ')),
      ),
    ),
  );

const worthOfPlan = ({ decisions }: Favors): number =>
  decisions.reduce((sum, decision) => sum + (decision.kind === 'way' ? decision.way.worth : 0), 0);

/** Every choice of a way, or none, for every row. */
const mostWorth = (wishes: readonly Wish[], left: ReadonlyMap<number, number>): number => {
  const [first, ...others] = wishes;
  if (!first) return 0;
  const direct = first.ways.some(({ outsiders }) => outsiders.length === 0);
  const sums = first.ways
    .filter(({ outsiders }) => !direct || outsiders.length === 0)
    .map(({ path, outsiders: [person = -1] }) => {
      const places = left.get(person) ?? 0;
      if (person >= 0 && places === 0) return 0;
      const rest = new Map(left).set(person, places - 1);
      return worthOf(first.priority, path) + mostWorth(others, rest);
    });
  return Math.max(mostWorth(others, left), ...sums);
};

describe('a plan', () => {
  const places = (perPerson: number) =>
    new Map([10, 11, 12, 13].map((person) => [person, perPerson]));

  test('is worth the most there is: brute force finds no better', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 2 }), (wishes, perPerson) => {
        const plan = planned(wishes, { perPerson });
        expect(worthOfPlan(plan)).toBe(mostWorth(wishes, places(perPerson)));
      }),
      { numRuns: 1500 },
    );
  });

  test('asks nobody more often than they can be asked', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 2 }), (wishes, perPerson) => {
        const { decisions } = planned(wishes, { perPerson });
        const asks = decisions.flatMap((decision) =>
          decision.kind === 'way' ? decision.way.outsiders.slice(0, 1) : [],
        );
        const counts = [0, ...asks.map((person) => asks.filter((one) => one === person).length)];
        expect(Math.max(...counts)).toBeLessThanOrEqual(perPerson);
      }),
    );
  });

  test('decides for each row, and for no target twice', () => {
    const shared = fc.tuple(rows, rows).map(([some, others]) => [...some, ...others]);
    fc.assert(
      fc.property(shared, (wishes) => {
        const { decisions } = planned(wishes);
        expect(decisions).toHaveLength(wishes.length);
        const targets = decisions.flatMap((decision) =>
          decision.kind === 'way' ? [decision.way.path.people.at(-1)] : [],
        );
        expect(new Set(targets).size).toBe(targets.length);
      }),
    );
  });

  test('is the same whatever the order of rows and ways', () => {
    const shuffled = rows.chain((wishes) =>
      fc.record({
        wishes: fc.constant(wishes),
        other: fc
          .shuffledSubarray(wishes, { minLength: wishes.length })
          .map((all) => all.map((one) => ({ ...one, ways: one.ways.toReversed() }))),
      }),
    );
    const byQuery = (wishes: readonly Wish[]) => {
      const lines = told(planned(wishes));
      return wishes.map(({ query }, i) => `${query}: ${lines[i]}`).sort();
    };
    fc.assert(
      fc.property(shuffled, ({ wishes, other }) => {
        expect(byQuery(other)).toEqual(byQuery(wishes));
      }),
      { numRuns: 500 },
    );
  });
});
