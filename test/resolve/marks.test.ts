import { describe, expect, test } from 'vitest';
import type { PersonClaim } from '../../src/model/claims.ts';
import { clustersOf } from '../../src/resolve/clusters.ts';
import { markBook, tellsApart } from '../../src/resolve/marks.ts';
import { nameComparer } from '../../src/resolve/name-similarity.ts';
import { recordsOf } from './clean-of.ts';
import { groups, networkOf } from './network-of.ts';

const bookOf = (...people: readonly PersonClaim[]) => {
  const { clean, order } = recordsOf(people);
  const clusters = clustersOf(clean);
  const context = { clean, clusters, comparer: nameComparer(clean), unsure: [] };
  return { clean, clusters, marks: markBook(order, context) };
};

describe('a row says which of two namesakes it means', () => {
  test.each<[string, PersonClaim, boolean, boolean]>([
    ['by a profile', { url: 'linkedin.com/in/a' }, true, true],
    ['by an address of a house', { email: 'jon@altex.example' }, true, true],
    ['by an initial', { name: 'Jon A. Smith' }, true, true],
    ['by a private address, which contradicts no other', { email: 'jon@gmail.com' }, true, false],
    ['not by an inbox', { email: 'info@altex.example' }, false, false],
    ['not by nobody’s address', { email: 'noreply@altex.example' }, false, false],
    ['not by a town or title', { city: 'Leith', title: 'CTO' }, false, false],
    ['not by a long name', { name: 'Jon Adam Smith Lind' }, false, false],
  ])('%s', (_, more, marked, contradicts) => {
    const { clean, marks } = bookOf({ name: 'Jon Smith', ...more });
    expect([marks.of(0).length > 0, tellsApart(0, clean)]).toEqual([marked, contradicts]);
  });
});

describe('what is joined to a row', () => {
  const A = { name: 'Jon A. Smith' };
  const B = { name: 'Jon B. Smith' };
  const JON = { name: 'Jon Smith' };

  test('speaks for it from then on', () => {
    const { clusters, marks } = bookOf(A, JON, B, JON);
    expect([marks.clash(0, 2), marks.clash(1, 3), marks.clash(0, 3)]).toEqual([true, false, false]);
    clusters.join(0, 1, 'similar');
    clusters.join(3, 2, 'similar');
    expect([marks.clash(1, 3), marks.clash(3, 0)]).toEqual([true, true]);
    expect([marks.of(1), marks.of(3)]).toEqual([[0], [2]]);
  });

  test('before the book was made stands in it in the order of content', () => {
    const { clean, order } = recordsOf([
      A,
      { ...A, city: 'Leith' },
      JON,
      { ...A, title: 'CTO' },
      B,
    ]);
    const clusters = clustersOf(clean);
    for (const record of [3, 0]) clusters.join(1, record, 'similar');
    const context = { clean, clusters, comparer: nameComparer(clean), unsure: [] };
    const marks = markBook(order, context);
    const expected = [...order.whole()].filter((record) => [0, 1, 3].includes(record));
    expect([0, 1, 3].map(marks.of)).toEqual([expected, expected, expected]);
    expect([marks.of(2), marks.of(4)]).toEqual([[], [4]]);
    const some = markBook(order, context, Int32Array.of(3, 4));
    expect([0, 1, 2, 3, 4].map(some.of)).toEqual([[3], [3], [], [3], [4]]);
  });

  test('does not where the two must stay apart', () => {
    const { clusters, marks } = bookOf(A, JON);
    clusters.forbid(0, 1);
    clusters.join(0, 1, 'similar');
    expect([marks.of(1), clusters.root(0) === clusters.root(1)]).toEqual([[], false]);
  });

  test('is counted once, however often it is joined', () => {
    const { clusters, marks } = bookOf(A, JON);
    for (let i = 0; i < 3; i++) clusters.join(1, 0, 'similar');
    expect(marks.of(0)).toEqual([0]);
  });
});

describe('two who contradict each other are never one over a third who fits both', () => {
  test.each<[string, readonly PersonClaim[]]>([
    [
      'by company with one, by town with the other',
      [
        { name: 'Jon A. Smith', city: 'Turku' },
        { name: 'Jon B. Smith', company: 'Pixel' },
        { name: 'Jon Smith', company: 'Pixel', city: 'Turku' },
      ],
    ],
    [
      'by address with one, by company with the other',
      [
        { name: 'Jon Smith', email: 'jon.smith1@altex.example' },
        { name: 'Jon Smith', company: 'Pixel', email: 'jon.smith2@altex.example' },
        { name: 'J. Smith', company: 'Pixel' },
      ],
    ],
  ])('%s', (_, people) => {
    const [a, b] = groups(networkOf(people));
    expect(a).not.toBe(b);
  });
});
