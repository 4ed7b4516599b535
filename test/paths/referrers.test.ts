import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/model/path.ts';
import { type ReferrersRequest, rankReferrers } from '../../src/paths/referrers.ts';
import { searcher } from '../../src/paths/strongest-paths.ts';
import { networkOf } from '../graph/tie-table.ts';

const SELLER = 0;
const JIM = 1;
const KAY = 2;
const LEO = 3;

/** Jim knows targets 4 and 5, Kay 5 and 6, Leo 7; the seller himself knows 4. */
const network = networkOf(9, [
  [SELLER, JIM, 0.9, 'warm'],
  [SELLER, KAY, 0.8, 'warm'],
  [SELLER, LEO, 0.7],
  [SELLER, 4, 0.2, 'warm'],
  [JIM, 4, 0.5, 'warm'],
  [JIM, 5, 0.4, 'warm'],
  [KAY, 5, 0.6, 'warm'],
  [KAY, 6, 0.6, 'warm'],
  [LEO, 7, 1, 'warm'],
]);

const ranked = (
  { warm = true, ...change }: Partial<ReferrersRequest & { warm: boolean }> = {},
  fits: readonly number[] = [1, 1, 1, 1],
) => {
  const scope = { sources: [SELLER], maxHops: 2, warm, via: [], avoid: [] };
  return rankReferrers(searcher(network, scope), {
    targets: fits.map((fit, i) => ({ person: 4 + i, fit })),
    minStrength: 0,
    rankBy: 'targets',
    accountOf: (person) => (person === 5 || person === 6 ? 1 : -1),
    ...change,
  });
};

const people = (referrers: ReturnType<typeof ranked>) => referrers.map(({ person }) => person);

describe('the people who open the most doors', () => {
  test('are those who reach the most targets, then those who promise more', () => {
    expect(people(ranked())).toEqual([KAY, JIM]);
    expect(ranked()[0]).toMatchObject({ person: KAY, fit: 2, accounts: 1 });
    expect(ranked()[0]?.promise).toBeCloseTo(0.96);
  });

  test('show the path to each target, strongest first', () => {
    expect(ranked()[1]?.paths.map((path) => path.people)).toEqual([
      [SELLER, JIM, 4],
      [SELLER, JIM, 5],
    ]);
  });

  test('count a target by how well it fits', () => {
    const [first, second] = ranked({}, [1, 0.5, 0.1, 1]);
    expect([first?.person, first?.fit]).toEqual([JIM, 1.5]);
    expect([second?.person, second?.fit]).toEqual([KAY, 0.6]);
  });

  test('are not the sellers who know a target themselves', () => {
    expect(people(ranked({ warm: false }))).not.toContain(SELLER);
  });

  test('are also those with cold ties, if the search is not for warm ones', () => {
    expect(people(ranked({ warm: false }))).toEqual([KAY, JIM, LEO]);
  });

  test('open no door that is weaker than asked for', () => {
    const referrers = ranked({ minStrength: 0.4 });
    expect(referrers.map(({ person, fit }) => [person, fit])).toEqual([
      [KAY, 2],
      [JIM, 1],
    ]);
  });

  test('may be ranked by the accounts they reach, each once', () => {
    const accountOf = (person: number) => (person === 6 ? 5 : person);
    const referrers = ranked({ rankBy: 'accounts', accountOf }, [0.1, 0.1, 1, 1]);
    expect(referrers.map(({ person, accounts }) => [person, accounts])).toEqual([
      [JIM, 2],
      [KAY, 1],
    ]);
  });

  test('are nobody where nobody is sought', () => {
    expect(ranked({ targets: [] })).toEqual([]);
  });

  test('are the same in whatever order targets are given, and however often', () => {
    const target: fc.Arbitrary<Target> = fc.record({
      person: fc.integer({ min: 4, max: 7 }),
      fit: fc.constantFrom(0.1, 0.2, 0.3, 0.7),
    });
    fc.assert(
      fc.property(fc.array(target, { minLength: 1, maxLength: 8 }), (targets) => {
        expect(ranked({ targets: targets.toReversed() })).toEqual(ranked({ targets }));
      }),
    );
  });
});
