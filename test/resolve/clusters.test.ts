import { describe, expect, test } from 'vitest';
import { claimColumns, claimSink } from '../../src/model/claim-columns.ts';
import type { PersonClaim } from '../../src/model/claims.ts';
import { normalizeRecords } from '../../src/normalize/normalize-records.ts';
import { clustersOf } from '../../src/resolve/clusters.ts';
import { contradict } from '../../src/resolve/contradiction.ts';

const clean = (people: readonly PersonClaim[]) => {
  const claims = claimColumns();
  const sink = claimSink(claims, 'plain');
  for (const person of people) sink.person(person);
  return normalizeRecords(claims);
};

const url = (slug: string): PersonClaim => ({ url: `linkedin.com/in/${slug}` });

describe('clusters', () => {
  test('joining is transitive, and counted by its reason once', () => {
    const clusters = clustersOf(clean([{}, {}, {}]));
    expect(clusters.join(0, 1, 'email')).toBe(true);
    expect(clusters.join(1, 2, 'email')).toBe(true);
    expect(clusters.join(0, 2, 'profile-url')).toBe(true);
    expect(clusters.root(0)).toBe(clusters.root(2));
    expect([...clusters.merged]).toEqual([['email', 2]]);
  });

  test('never bring two profiles together, not even over a third record', () => {
    const clusters = clustersOf(clean([url('a'), {}, url('b')]));
    expect(clusters.join(0, 1, 'email')).toBe(true);
    expect(clusters.join(1, 2, 'email')).toBe(false);
    expect(clusters.different(1, 2)).toBe(true);
  });

  test('but one id does', () => {
    const clusters = clustersOf(clean([url('a'), url('b')]));
    expect(clusters.join(0, 1, 'id')).toBe(true);
  });

  test('keep apart for ever what was forbidden, whoever joins later', () => {
    const clusters = clustersOf(clean([{}, {}, {}, {}]));
    clusters.forbid(0, 1);
    clusters.join(2, 0, 'email');
    clusters.join(3, 1, 'email');
    expect(clusters.join(2, 3, 'similar')).toBe(false);
    expect(clusters.join(0, 3, 'similar')).toBe(false);
    expect(clusters.different(2, 3)).toBe(true);
  });
});

describe('two records of one name contradict each other', () => {
  const apart = (a: PersonClaim, b: PersonClaim): boolean => contradict(0, 1, clean([a, b]));
  const jon = (email: string): PersonClaim => ({ name: 'Jon Smith', email });

  test.each([
    ['jon.smith@altex.example', 'jon.smith2@altex.example', true],
    ['j.a.smith@altex.example', 'j.b.smith@altex.example', true],
    ['jon.smith@altex.example', 'jsmith@altex.example', false],
    ['jon.smith@altex.example', 'jon.smith@mail.altex.example', false],
    ['jon1@gmail.com', 'jon2@gmail.com', false],
    ['jon@altex.example', 'jon2@pixel.example', false],
    ['sales1@altex.example', 'sales2@altex.example', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(apart(jon(a), jon(b))).toBe(expected);
  });

  test.each([
    ['Jon A. Smith', 'Jon B. Smith', true],
    ['Jon A. Smith', 'Jon A. Smith', false],
    ['Jon A. Smith', 'Jon Smith', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(apart({ name: a }, { name: b })).toBe(expected);
  });
});

describe('whoever watches is told of each two that are joined', () => {
  const watched = (people: readonly PersonClaim[]) => {
    const clusters = clustersOf(clean(people));
    const heard: string[] = [];
    clusters.watch((top, under) => heard.push(`${under} to ${top}`));
    return { clusters, heard };
  };

  test('who stands for both, and who stood for the other', () => {
    const { clusters, heard } = watched([{}, {}, {}, {}]);
    clusters.join(0, 1, 'email');
    clusters.join(3, 2, 'email');
    clusters.join(1, 2, 'similar');
    expect(heard).toEqual(['1 to 0', '2 to 3', '3 to 0']);
  });

  test('not of those that are one already, or must stay two', () => {
    const { clusters, heard } = watched([url('a'), {}, url('b')]);
    clusters.join(0, 1, 'email');
    clusters.join(1, 0, 'email');
    clusters.join(1, 2, 'email');
    expect(heard).toEqual(['1 to 0']);
  });

  test('from then on, and everybody who watches', () => {
    const { clusters, heard } = watched([{}, {}, {}]);
    clusters.join(0, 1, 'email');
    const later: number[] = [];
    clusters.watch((_, under) => later.push(under));
    clusters.join(0, 2, 'email');
    expect([heard.length, later]).toEqual([2, [2]]);
  });
});
