import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonClaim } from '../../src/model/claims.ts';
import { clustersOf } from '../../src/resolve/clusters.ts';
import { contradict } from '../../src/resolve/contradiction.ts';
import type { UnsurePair } from '../../src/resolve/join-block.ts';
import { nameComparer } from '../../src/resolve/name-similarity.ts';
import { fullNameKeys, namesakeJoiner } from '../../src/resolve/namesakes.ts';
import { cleanOf, recordsOf } from './clean-of.ts';
import { crowd } from './crowd.ts';
import { groups, isOne, networkOf } from './network-of.ts';

describe('a full name is', () => {
  const isFull = (name: string): boolean => fullNameKeys(cleanOf({ name }))(0) !== 0;

  test.each([
    ['Jon Smith', true],
    ['Smith, Jon', true],
    ['Jon A. Smith', true],
    ['Jean-Luc', true],
    ['Jon', false],
    ['Dr. Smith', false],
    ['J.', false],
    ['', false],
    ['n/a', false],
    ['王小明', true],
    ['王', false],
    ['김민수', true],
    ['たなか たろう', true],
    ['たろう', false],
    ['محمد علي', true],
    ['محمد', false],
    ['Пётр Петров', true],
    ['__proto__', false],
    ['constructor', false],
  ])('%s: %s', (name, full) => {
    expect(isFull(name)).toBe(full);
  });

  test('one key in any order of its words and whatever stands between them', () => {
    const clean = cleanOf(
      { name: 'Jon Smith' },
      { name: 'SMITH, Jon' },
      { name: 'Dr. Jon A. Smith, PhD' },
      { firstName: 'Jon', lastName: 'Smith' },
      { name: 'Jon Smyth' },
    );
    const keyOf = fullNameKeys(clean);
    expect([1, 2, 3, 4].map((record) => keyOf(record) === keyOf(0))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

const JON = { name: 'Jon Smith', company: 'Altex' };
const FIRST = 'jon.smith@altex.example';
const SECOND = 'jon.smith2@altex.example';

type Case = readonly [why: string, people: readonly PersonClaim[], expected: readonly number[]];

const judge: (...one: Case) => void = (_, people, expected) => {
  expect(groups(networkOf(people))).toEqual(expected);
};

describe('two of one name at one company', () => {
  test.each<Case>([
    [
      'are told by numbered addresses',
      [
        { ...JON, email: FIRST },
        { ...JON, email: SECOND },
      ],
      [0, 1],
    ],
    [
      'are told by profiles',
      [
        { ...JON, url: 'linkedin.com/in/jon-a' },
        { ...JON, url: 'linkedin.com/in/jon-b' },
      ],
      [0, 1],
    ],
    [
      'are told by members’ numbers',
      [
        { ...JON, url: 'linkedin.com/in/ACoAAAbcdefghijklmnoP' },
        { ...JON, url: 'linkedin.com/in/ACoAAAbcdefghijklmnoQ' },
      ],
      [0, 1],
    ],
    [
      'are told by middle initials',
      [
        { name: 'Jon A. Smith', company: 'Altex' },
        { name: 'Jon B. Smith', company: 'Altex' },
      ],
      [0, 1],
    ],
    [
      'are not told by a private address beside the house’s',
      [
        { ...JON, email: FIRST },
        { ...JON, email: 'flute.player@gmail.com' },
      ],
      [0, 0],
    ],
    [
      'are not told by an inbox of the house',
      [
        { ...JON, email: 'sales2@altex.example' },
        { ...JON, email: FIRST },
      ],
      [0, 0],
    ],
    [
      'are not told by an initial that one row has',
      [JON, { ...JON, name: 'Jon A. Smith' }],
      [0, 0],
    ],
  ])('%s', judge);

  test.each<Case>([
    [
      'a row that says nothing goes with neither',
      [{ ...JON, email: FIRST }, { ...JON, email: SECOND }, JON],
      [0, 1, 2],
    ],
    [
      'two rows that say nothing may be of one each',
      [{ ...JON, email: FIRST }, JON, { ...JON, email: SECOND }, JON],
      [0, 1, 2, 3],
    ],
    [
      'rows that say nothing but one town are one',
      [
        { ...JON, email: FIRST },
        { ...JON, city: 'Leith' },
        { ...JON, email: SECOND },
        { ...JON, city: 'Leith' },
      ],
      [0, 1, 2, 1],
    ],
    [
      'a row is as good as what its id brings along',
      [
        { id: '1', ...JON },
        { id: '1', ...JON, email: FIRST },
        { id: '2', ...JON, email: SECOND },
        JON,
      ],
      [0, 0, 1, 2],
    ],
    [
      'what an id brings along tells them, though it names no company',
      [
        { id: '1', ...JON },
        { id: '1', name: 'Jon Smith', email: FIRST },
        { id: '2', ...JON, email: SECOND },
      ],
      [0, 0, 1],
    ],
    [
      'so does what an address brings along',
      [
        { ...JON, email: 'flute.player@gmail.com' },
        { name: 'Jon Smith', email: `flute.player@gmail.com; ${FIRST}` },
        { ...JON, email: SECOND },
      ],
      [0, 0, 1],
    ],
    [
      'so does a profile',
      [
        { ...JON, url: 'linkedin.com/in/jon-a' },
        { name: 'Jon Smith', url: 'linkedin.com/in/jon-a', email: FIRST },
        { ...JON, email: SECOND },
      ],
      [0, 0, 1],
    ],
    [
      'elsewhere one of their name is another matter',
      [
        { ...JON, email: FIRST },
        { ...JON, email: SECOND },
        { ...JON, company: 'Pixel' },
        { ...JON, company: 'Pixel' },
      ],
      [0, 1, 2, 2],
    ],
  ])('then %s', judge);

  test('the user is asked about them once', () => {
    const { unsure } = networkOf([
      { id: '1', ...JON, email: FIRST },
      { id: '2', ...JON, email: SECOND },
    ]);
    expect(unsure).toHaveLength(1);
    expect(unsure[0]).toMatchObject({ shared: 'name-and-company', against: 'mailboxes-differ' });
  });

  test.each([0, 7, 8, 9, 40])('are told behind %d rows with private addresses', (others) => {
    const crowd = Array.from({ length: others }, (_, i) => ({
      ...JON,
      email: `${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10)]}flute@gmail.com`,
    }));
    const [a, b] = groups(
      networkOf([{ ...JON, email: FIRST }, { ...JON, email: SECOND }, ...crowd]),
    );
    expect(a).not.toBe(b);
  });

  test('are told behind twenty rows that say one thing', () => {
    const crowd = Array.from({ length: 20 }, () => ({ ...JON, email: FIRST }));
    const found = groups(networkOf([...crowd, { ...JON, email: SECOND }]));
    expect(new Set(found.slice(0, 20)).size).toBe(1);
    expect(found[20]).not.toBe(found[0]);
  });

  test('long names bear no mark by their length', () => {
    const maria = { name: 'Maria Garcia Lopez', company: 'Altex' };
    const found = groups(
      networkOf([
        { ...maria, email: 'mg.lopez@altex.example' },
        ...Array.from({ length: 10 }, () => maria),
      ]),
    );
    expect(new Set(found).size).toBe(1);
  });
});

describe('a name that several of a company are to be expected to bear', () => {
  const row = (name: string, more: PersonClaim = {}): PersonClaim => ({
    name,
    company: 'Altex',
    ...more,
  });
  /** Whether the first two rows are one among six hundred people, of whom so many are at Altex. */
  const areOne = (staff: number, a: PersonClaim, b: PersonClaim): boolean => {
    const others = crowd.map((one, i) => ({ ...one, company: i < staff ? 'Altex' : `House ${i}` }));
    const [first, second] = groups(networkOf([a, b, ...others]));
    return first === second;
  };
  const COMMON = 'Amit Kumar';
  const RARE = 'Ona Zelwick';

  test.each<[string, string, number, PersonClaim, boolean]>([
    ['common, at a large company', COMMON, 300, {}, false],
    ['common, at one of ten', COMMON, 10, {}, false],
    ['half common, at a large company', 'Amit Zelwick', 300, {}, false],
    ['half common, at one of ten', 'Amit Zelwick', 10, {}, true],
    ['rare, at a large company', RARE, 300, {}, true],
    ['rare, at all there is', RARE, 600, {}, true],
    ['in the other order', 'Kumar, Amit', 300, {}, false],
  ])('%s: %s, %d', (_, name, staff, more, expected) => {
    expect(areOne(staff, row(name, more), row(name))).toBe(expected);
  });

  test.each<[string, PersonClaim, boolean]>([
    ['one address', { email: 'kumar.77@altex.example' }, true],
    ['one profile', { url: 'linkedin.com/in/amit-kumar-77' }, true],
    ['one private address', { email: 'amitkumar77@gmail.com' }, true],
    ['one inbox', { email: 'info@altex.example' }, false],
    ['a country', { country: 'Malta' }, false],
  ])('%s decides: %j', (_, more, expected) => {
    expect(areOne(300, row(COMMON, more), row(COMMON, more))).toBe(expected);
  });

  test('they are put before the user', () => {
    const staff = crowd.map((one) => ({ ...one, company: 'Altex' }));
    const { unsure } = networkOf([row(COMMON), row(COMMON), ...staff]);
    expect(unsure).toContainEqual(
      expect.objectContaining({ shared: 'name-and-company', against: 'several-fit' }),
    );
  });

  test('nobody knows it among few names', () => {
    const staff = crowd.slice(0, 300).map((one) => ({ ...one, company: 'Altex' }));
    const [first, second] = groups(networkOf([row(COMMON), row(COMMON), ...staff]));
    expect(first).toBe(second);
  });

  test('the same at a house, without a company’s name', () => {
    const at = (local: string): PersonClaim => ({ name: COMMON, email: `${local}@altex.example` });
    const staff = crowd.map((one, i) => ({ ...one, email: `w${i}lter@altex.example` }));
    const [first, second] = groups(networkOf([at('amit.kumar'), at('a.kumar'), ...staff]));
    expect(first).not.toBe(second);
  });
});

describe('two given names in one row', () => {
  const at = (name: string, more: PersonClaim = {}): PersonClaim => ({
    name,
    company: 'Altex',
    ...more,
  });

  test.each<Case>([
    ['are one with the first of them', [at('Anna Maria Ruiz'), at('Anna Ruiz')], [0, 0]],
    ['are one with the second', [at('Anna Maria Ruiz'), at('Maria Ruiz')], [0, 0]],
    [
      'make nobody one with both',
      [at('Anna Maria Ruiz'), at('Maria Ruiz'), at('Anna Ruiz')],
      [0, 1, 2],
    ],
    [
      'whichever comes first',
      [at('Anna Ruiz'), at('Maria Ruiz'), at('Anna Maria Ruiz')],
      [0, 1, 2],
    ],
    ['are one with themselves', [at('Anna Maria Ruiz'), at('Maria Anna Ruiz')], [0, 0]],
    [
      'and three are one with two of them',
      [at('Anna Maria Eva Ruiz'), at('Anna Maria Ruiz'), at('Anna Ruiz')],
      [0, 0, 0],
    ],
  ])('%s', judge);
});

describe('the team is a place like a company', () => {
  test('two of a name in it are told apart', () => {
    const jim = { name: 'Jim Walsh', team: true };
    const outcome = networkOf([
      { ...jim, email: 'jim.walsh@harbor.example' },
      { ...jim, email: 'jim.walsh2@harbor.example' },
      jim,
    ]);
    expect(groups(outcome)).toEqual([0, 1, 2]);
    expect(outcome.unsure[0]).toMatchObject({ shared: 'name-and-team' });
  });

  test('a given name alone is nobody in it', () => {
    expect(isOne({ name: 'Jim', team: true }, { name: 'Jim', team: true })).toBe(false);
  });

  test('whoever works at our own company is in it, whatever the company is called', () => {
    const people = [
      { name: 'Jim Walsh', company: 'Harbor' },
      { name: 'Jim Walsh', team: true },
    ];
    expect(groups(networkOf(people))).toEqual([0, 1]);
    expect(groups(networkOf(people, { own: ['Harbor'] }))).toEqual([0, 0]);
  });
});

describe('joining namesakes', () => {
  const joined = (people: readonly PersonClaim[]) => {
    const { clean, order } = recordsOf(people);
    const clusters = clustersOf(clean);
    const unsure: UnsurePair[] = [];
    const context = { clean, clusters, unsure, comparer: nameComparer(clean) };
    namesakeJoiner(order, context)(Int32Array.from(people.keys()), 'name-and-company', 0);
    return { clean, clusters, unsure };
  };

  test('of none and of one does nothing', () => {
    expect(joined([]).unsure).toEqual([]);
    expect([...joined([JON]).clusters.merged]).toEqual([]);
  });

  test('forbids the two it found for ever', () => {
    const { clusters } = joined([
      { ...JON, email: FIRST },
      { ...JON, email: SECOND },
    ]);
    expect(clusters.join(0, 1, 'similar')).toBe(false);
  });

  test('never ends with two in one person who contradict each other', () => {
    const row = fc.constantFrom<PersonClaim>(
      JON,
      { ...JON, email: FIRST },
      { ...JON, email: SECOND },
      { ...JON, email: 'flute@gmail.com' },
      { ...JON, name: 'Jon A. Smith' },
      { ...JON, name: 'Jon B. Smith' },
      { ...JON, url: 'linkedin.com/in/jon-a' },
      { ...JON, url: 'linkedin.com/in/jon-b' },
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 10 }), (people) => {
        const { clean, clusters } = joined(people);
        for (const [a, b] of pairsOf(people.length)) {
          if (clusters.root(a) !== clusters.root(b)) continue;
          expect(contradict(a, b, clean)).toBe(false);
          expect(clean.url[a] || clean.url[b]).toBe(clean.url[b] || clean.url[a]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** All pairs of the first numbers. */
function* pairsOf(count: number): Iterable<readonly [number, number]> {
  for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) yield [a, b];
}
